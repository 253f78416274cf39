const stop = new Set(
  'the a an of in on at to for and or its their his her by with from that el la los las un una de del en y a que su al por para con se'.split(
    ' ',
  ),
);

/** The words that say something, folded and cut so that forms of one word agree. */
export function contentWords(text: string): Set<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !stop.has(word)).map((word) => word.slice(0, 6)));
}

/** The share of the first text's content words that the second has. */
export function coverage(of: string, by: string): number {
  const mine = contentWords(of);
  const other = contentWords(by);
  let shared = 0;
  for (const word of mine) if (other.has(word)) shared += 1;
  return mine.size === 0 ? 1 : shared / mine.size;
}

/** A name as it is compared: without its article, whatever its case and its apostrophes. */
export function plainName(text: string): string {
  return text.normalize('NFC').replace(/['’]/g, '’').replace(/^the /i, '').trim().toLowerCase();
}
