const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Soft hyphens, zero-width spaces, word joiners, directional overrides and isolates, the byte-order mark, interlinear marks. */
const invisible = /[\u00AD\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
/** Control characters but the line's end. */
const control = /(?!\n)\p{Cc}/gu;
const anySpace = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The one normalisation of an article's text: NFC, `\n` line ends, plain single spaces, no invisible characters, no
 * spaces at the ends of lines, at most one blank line in a row, trimmed. A lone surrogate becomes U+FFFD.
 * Joiners and direction marks stay, since Persian, Indic scripts and emoji need them. Idempotent; linear in length.
 */
export function normaliseText(raw: string): string {
  const plain = raw
    .toWellFormed()
    .replace(lineBreak, '\n')
    .replace(invisible, '')
    .replace(anySpace, ' ')
    .replace(control, '')
    .normalize('NFC');
  const lines: string[] = [];
  let blank = true;
  for (const line of plain.split('\n')) {
    const tidy = isTidy(line) ? line : line.split(' ').filter(Boolean).join(' ');
    if (tidy !== '' || !blank) lines.push(tidy);
    blank = tidy === '';
  }
  if (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}

function isTidy(line: string): boolean {
  return !line.startsWith(' ') && !line.endsWith(' ') && !line.includes('  ');
}
