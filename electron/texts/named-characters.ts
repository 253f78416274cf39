/** Characters by the numbers under which they can be looked up; of many, the first few. */
export function namedCharacters(characters: readonly string[], most = 8): string {
  const named = characters
    .slice(0, most)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return characters.length > most ? `${named.join(', ')}, …` : named.join(', ');
}
