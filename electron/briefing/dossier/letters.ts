/** The letter of an article by its place in a dossier, from 0: `A` to `Z`, then `AA` and on. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
