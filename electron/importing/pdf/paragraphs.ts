import type { IncomingBlock } from '../../article/from-text.ts';
import type { BlockRole } from '../../contract/text.ts';
import { LineEnds } from './line-ends.ts';
import type { Line } from './reading-order.ts';

/** Lines of one page, and the page's number. */
export interface PageLines {
  readonly number: number;
  readonly lines: readonly Line[];
}

interface Placed {
  readonly line: Line;
  readonly page: number;
}

const endsSentence = /[.!?…:]["”»’)\]]*$/u;
const opensItem = /^(?:[•·▪◦‣–—]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;
/** Letters larger than the text's by this much are a heading's. */
const larger = 1.15;

/** The paragraphs of a document: lines rejoined over columns and pages, headings told by their size. */
export function paragraphsOf(pages: readonly PageLines[]): IncomingBlock[] {
  const all = pages.flatMap(({ number, lines }) => lines.map((line) => ({ line, page: number })));
  const ends = new LineEnds(all.map(({ line }) => line.text));
  const bodySize = usualSize(all);
  const leading = usualLeading(all);
  const largest = Math.max(0, ...all.filter(({ page }) => page === all[0]?.page).map(({ line }) => line.size));
  const blocks: { readonly lines: string[]; readonly role: BlockRole | undefined }[] = [];
  let before: Placed | undefined;
  for (const next of all) {
    const block = blocks.at(-1);
    if (before && block && !parts(before, next, leading, bodySize)) {
      const { drop, glue } = ends.seam(before.line.text, next.line.text);
      const last = block.lines.pop() ?? '';
      block.lines.push(last.slice(0, last.length - drop) + glue, next.line.text);
    } else blocks.push({ lines: [next.line.text], role: roleOf(next.line, bodySize, largest) });
    before = next;
  }
  return oneHeadline(blocks.map(({ lines, role }) => ({ text: lines.join(''), role })));
}

function parts(before: Placed, next: Placed, leading: ReadonlyMap<number, number>, bodySize: number): boolean {
  const { line: one } = before;
  const { line: other } = next;
  if (Math.abs(one.size - other.size) > one.size * 0.08) return true;
  if (opensItem.test(other.text) && !/^[a-z]/.test(other.text)) return true;
  const full = one.right > one.columnRight - (one.columnRight - one.columnLeft) * 0.15;
  const short = one.right < one.columnLeft + (one.columnRight - one.columnLeft) * 0.6;
  if (one.font !== other.font && !full && (short || endsSentence.test(one.text))) return true;
  if (before.page !== next.page || one.column !== other.column) {
    // Over a column or a page a paragraph goes on unless its sentence is done.
    return one.size > bodySize * larger ? false : endsSentence.test(one.text) || (!full && /^\p{Lu}/u.test(other.text));
  }
  const gap = other.base - one.base;
  if (gap > (leading.get(Math.round(one.size)) ?? one.size * 1.25) * 1.3) return true;
  const indented = other.left > other.columnLeft + other.size * 0.8 && one.left < one.columnLeft + one.size * 0.8;
  if (indented && endsSentence.test(one.text)) return true;
  return !full && endsSentence.test(one.text) && one.right < one.columnRight - one.size * 4;
}

function roleOf(line: Line, bodySize: number, largest: number): BlockRole | undefined {
  if (line.size < bodySize * larger) return undefined;
  return line.size >= largest * 0.98 ? 'headline' : 'subheading';
}

/** Only the first heading in the largest letters is the headline. */
function oneHeadline(
  blocks: readonly { readonly text: string; readonly role: BlockRole | undefined }[],
): IncomingBlock[] {
  const first = blocks.findIndex(({ role }) => role === 'headline');
  return blocks.map(({ text, role }, index) => ({
    text,
    // Large letters that say a sentence are a quotation drawn large, or a standfirst.
    role:
      role === 'headline' && index !== first
        ? 'subheading'
        : role === 'subheading' && text.length > 200
          ? undefined
          : role,
  }));
}

/** The size that most letters have, in points. */
function usualSize(all: readonly Placed[]): number {
  const letters = new Map<number, number>();
  for (const { line } of all) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10;
}

/** The distance between most neighbouring lines of each size, in points. */
function usualLeading(all: readonly Placed[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const [index, { line, page }] of all.entries()) {
    const before = all[index - 1];
    if (!before || before.page !== page || before.line.column !== line.column) continue;
    const gap = Math.round((line.base - before.line.base) * 2) / 2;
    if (gap <= 0 || gap > line.size * 3) continue;
    const size = Math.round(line.size);
    const ofSize = counts.get(size) ?? new Map<number, number>();
    counts.set(size, ofSize.set(gap, (ofSize.get(gap) ?? 0) + 1));
  }
  const usual = new Map<number, number>();
  for (const [size, gaps] of counts) {
    // Of gaps that are as frequent, the smaller one lies within paragraphs.
    const [gap] = [...gaps].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0] ?? [];
    if (gap !== undefined) usual.set(size, gap);
  }
  return usual;
}
