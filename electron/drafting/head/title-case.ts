/** Small words inside the names of places, whatever the article's language: São Paulo do Sul, La Haya. */
export const particles = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'do', 'da', 'al', 'of', 'the', 'and']);

/** `MEXICO CITY` as one would write it in a sentence; a name that is not all in capitals stays as it is. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase() || /^(?:\p{Lu}\.)+$/u.test(name) || name.length <= 2) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && particles.has(word)
        ? word
        : word.replace(/^\p{L}|(?<=[-’'.])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
