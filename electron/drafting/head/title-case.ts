import { placeParticles } from '../gazetteer/name-particles.ts';

/** `MEXICO CITY` as one would write it in a sentence; a name that is not all in capitals stays as it is. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase() || /^(?:\p{Lu}\.)+$/u.test(name) || name.length <= 2) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && placeParticles.has(word)
        ? word
        : word.replace(/^\p{L}|(?<=[-’'.])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
