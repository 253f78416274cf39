/** Made when a text is first clipped: it takes the engine some milliseconds, and a start clips none. */
let graphemes: Intl.Segmenter | undefined;
/** First and last code point of the blocks whose characters are about twice as wide as a letter. */
const wideBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3ffff],
];
const narrowOnly = /^[\u0020-\u024f\u2010-\u2027]*$/;

/** One line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Width in columns: a letter counts 1, an ideograph or an emoji 2. A measure for choices, not for setting. */
export function displayWidth(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && wideBlocks.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/**
 * Shortens a line to a width in columns, at a word where there is one near, with an ellipsis. Characters that belong
 * together are never parted. A line that is not too wide comes back as it is.
 */
export function clipText(text: string, limit: number): string {
  if (displayWidth(text) <= limit) return text;
  let width = 0;
  let end = 0;
  let wordEnd = 0;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment, index } of graphemes.segment(text)) {
    if (segment.trim() === '') wordEnd = index;
    width += displayWidth(segment);
    if (width > limit - 1) break;
    end = index + segment.length;
  }
  const cut = wordEnd > end * 0.6 ? wordEnd : end;
  return `${text.slice(0, cut).replace(/(?<![\s.,;:–—-])[\s.,;:–—-]+$/u, '')}…`;
}
