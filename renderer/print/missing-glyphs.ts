/** Unassigned in Unicode: no font has a glyph for it, so it is drawn as any missing one is. */
const unassigned = '\u0378';
/** Of the picture in which a character is drawn and looked at, in CSS pixels. */
const size = 24;

/** What is known of characters so far: the fonts of a machine do not change while the program runs. */
const known = new Map<string, boolean>();

/** The page's fonts, as its style sheet lists them: those of its text, then those of its labels. */
export function pageFamilies(): readonly string[] {
  const sample = document.createElement('p');
  sample.className = 'page page-bench';
  document.body.append(sample);
  const style = getComputedStyle(sample);
  const families = [style.fontFamily, style.getPropertyValue('--page-sans')];
  sample.remove();
  return families.filter((family) => family.trim() !== '');
}

/**
 * Which characters no font at hand can draw: neither the page's own nor the system's. Each is drawn, and what comes out
 * is compared with the box that stands for a missing glyph.
 *
 * @param characters single ones, and letters with their marks
 * @param families the page's fonts as a style sheet lists them; those that the characters need must be loaded
 */
export function charactersWithoutGlyph(characters: readonly string[], families: readonly string[]): readonly string[] {
  const unknown = characters.filter((character) => !known.has(character));
  if (unknown.length > 0) {
    const drawings = families.map(drawingIn);
    const boxes = drawings.map((draw) => draw(unassigned));
    const isBox = (character: string) => {
      const drawn = drawings[0]?.(character);
      return drawn !== undefined && drawn.width === boxes[0]?.width && drawn.picture() === boxes[0].picture();
    };
    for (const character of unknown) {
      known.set(
        character,
        [...character].length > 1 ? drawings.some((draw) => hasBoxes(draw, character)) : isBox(character),
      );
    }
  }
  return characters.filter((character) => known.get(character) === true);
}

/**
 * Whether boxes stand behind a letter instead of its marks. A mark takes no room of its own; a letter is never that much
 * wider in another font.
 */
function hasBoxes(draw: ReturnType<typeof drawingIn>, marked: string): boolean {
  const [letter = ''] = marked;
  return draw(marked).width > draw(letter).width + size / 4;
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
