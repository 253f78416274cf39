/** Fewest lines of text on either side of the place where a row is parted. */
const fewestLines = 2;

interface Wanted {
  /** Letters of the row that stand before the element's own. */
  readonly from: number;
  /** In CSS pixels. */
  readonly height: number;
  /** Whether a single line may stand alone. */
  readonly anyhow: boolean;
}

/**
 * Where a row that is too high is parted, counted in letters of its whole: at the beginning of a line of text, so that
 * what stands before is no higher than wanted. Null where there is no such place.
 */
export function partingPlace(row: Element, { from, height, anyhow }: Wanted): number | null {
  const flow = row.querySelector('[data-flow]');
  if (flow === null) return null;
  const box = flow.getBoundingClientRect();
  const lineHeight = Number.parseFloat(getComputedStyle(flow).lineHeight);
  const around = row.getBoundingClientRect().height - box.height;
  const lines = Math.round(box.height / lineHeight);
  const fit = Math.floor((height - around) / lineHeight);
  const before = anyhow ? fit : Math.min(fit, lines - fewestLines);
  if (before < (anyhow ? 1 : fewestLines) || before >= lines) return null;
  const letter = firstOfLine(textsIn(flow), (rect) => (rect.top + rect.bottom) / 2 >= box.top + before * lineHeight);
  return letter === null || letter === 0 ? null : from + letter;
}

function textsIn(flow: Element): Text[] {
  const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

/** The first letter that is past a place; letters stand in the order of their lines, whichever way they are read. */
function firstOfLine(texts: readonly Text[], isPast: (rect: DOMRect) => boolean): number | null {
  const lengths = texts.map(({ length }) => length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const range = document.createRange();
  const pastAt = (letter: number): boolean => {
    // White space at the end of a line may take no room: the next letter that does tells.
    for (let at = letter; at < total; at += 1) {
      const rect = rectOf(range, texts, at);
      if (rect !== null) return isPast(rect);
    }
    return true;
  };
  let low = 0;
  let high = total;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pastAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low < total ? low : null;
}

function rectOf(range: Range, texts: readonly Text[], letter: number): DOMRect | null {
  let start = 0;
  for (const text of texts) {
    if (letter < start + text.length) {
      range.setStart(text, letter - start);
      range.setEnd(text, letter - start + 1);
      const rects = range.getClientRects();
      return rects[rects.length - 1] ?? null;
    }
    start += text.length;
  }
  return null;
}
