/** Faces of the page, as the style sheet names them. */
const faces = [
  '400 10pt "Source Serif 4"',
  'italic 400 10pt "Source Serif 4"',
  '600 10pt "Source Serif 4"',
  '400 10pt "Inter"',
  '600 10pt "Inter"',
  '400 10pt "Noto Naskh Arabic"',
  '600 10pt "Noto Naskh Arabic"',
  '400 10pt "Noto Serif Hebrew"',
  '600 10pt "Noto Serif Hebrew"',
  '400 10pt "Noto Sans Symbols 2"',
] as const;

/** Characters of the page's own words in every interface language: letters, marks and signs. */
const ownCharacters = 'Aa09áñ¿«»“”’¶·…✎';

/**
 * Loads every font that a text needs, so that all that is measured afterwards is measured in them.
 *
 * @returns once they stand ready; a font that is missing leaves the page to the next in line
 */
export async function loadPageFonts(text: string): Promise<void> {
  const characters = [...new Set(`${ownCharacters}${text}`)].join('');
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, characters)));
}
