/** Unassigned in Unicode: no font has a glyph for it, so it is drawn as any missing one is. */
const unassigned = '\u0378';
/** Of the picture in which a character is drawn and looked at, in CSS pixels. */
const size = 24;

/** What is known of characters so far: the fonts of a machine do not change while the program runs. */
const known = new Map<string, boolean>();

/** The page's fonts, as its style sheet lists them. */
export function pageFamily(): string {
  const sample = document.createElement('p');
  sample.className = 'page page-bench';
  document.body.append(sample);
  const { fontFamily } = getComputedStyle(sample);
  sample.remove();
  return fontFamily;
}

/**
 * Which characters no font at hand can draw: neither the page's own nor the system's. Each is drawn, and what comes out
 * is compared with the box that stands for a missing glyph.
 *
 * @param family the page's fonts as a style sheet lists them; those that the characters need must be loaded
 */
export function charactersWithoutGlyph(characters: readonly string[], family: string): readonly string[] {
  const unknown = characters.filter((character) => !known.has(character));
  if (unknown.length > 0) {
    const draw = drawingIn(family);
    const box = draw(unassigned);
    for (const character of unknown) {
      const drawn = draw(character);
      known.set(character, drawn.width === box.width && drawn.picture() === box.picture());
    }
  }
  return characters.filter((character) => known.get(character) === true);
}

/** Widths tell nearly all characters from the box; only the rest are drawn. */
function drawingIn(family: string) {
  const canvas = document.createElement('canvas');
  canvas.width = 3 * size;
  canvas.height = 2 * size;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen !== null) pen.font = `${size}px ${family}`;
  return (character: string) => ({
    width: pen?.measureText(character).width ?? 0,
    picture: () => {
      pen?.clearRect(0, 0, canvas.width, canvas.height);
      pen?.fillText(character, size, 1.4 * size);
      return pen?.getImageData(0, 0, canvas.width, canvas.height).data.join() ?? '';
    },
  });
}
