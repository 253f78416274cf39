/** Headers that a message or a saved page begins with; other programs' text files begin with single ones of them. */
const telling = /^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type|Delivered-To):/i;
const header = /^[!-9;-~]{1,76}:(?:\s|$)/;

/**
 * Whether the first characters of a file are the headers of a message: two that tell, and nothing else before them.
 *
 * @param named the file's name says that it is one, and then one header is enough
 */
export function looksLikeMail(start: string, named = false): boolean {
  let told = 0;
  // The last line may be cut off.
  const lines = start.split(/\r\n|\n|\r/).slice(0, -1);
  if (/^(?:>?From )/.test(lines[0] ?? '')) lines.shift();
  for (const [index, line] of lines.entries()) {
    if (line === '') break;
    if (index > 0 && /^[ \t]/.test(line)) continue;
    if (!header.test(line)) return false;
    if (telling.test(line)) told += 1;
  }
  if (named) return told > 0;
  return told >= 2 && /^(?:Message-ID|MIME-Version|Received|Return-Path|Content-Type|Delivered-To):/im.test(start);
}
