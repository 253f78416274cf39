/** A wide space before a mark in running text. Unlike a margin it is gone where the line breaks. */
export function Apart() {
  return '\u2002';
}
