/** Longest key, in UTF-16 code units: titles that begin alike for so long stand by their day. */
const longest = 60;

/** A title as the list is sorted by it: signs before its first letter, capitals and diacritics do not count. */
export function listTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, longest);
}
