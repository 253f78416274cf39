import { type PageItem, type PageSection, pageSections } from '../contract/page.ts';
import { displayWidth } from './clip-text.ts';
import type { Arrangement } from './page-layout.ts';

/** Which section stands in which column, and how wide the columns are. */
export interface Columns {
  readonly arrangement: Arrangement;
  /** Width of the main column as a multiple of the other's. */
  readonly ratio: number;
  readonly main: readonly PageSection[];
  readonly side: readonly PageSection[];
}

const usualSide: readonly PageSection[] = ['people', 'quotes', 'dates'];

/**
 * The ways to place the sections, the usual one first. A way that is further from it must be shorter by its
 * handicap to be taken; running through two columns parts sections and so comes last.
 */
const placings: readonly {
  readonly side: readonly PageSection[];
  readonly ratio: number;
  readonly handicap: number;
}[] = [
  { side: usualSide, ratio: 1.72, handicap: 1 },
  { side: usualSide, ratio: 1.3, handicap: 1.02 },
  { side: usualSide, ratio: 1, handicap: 1.04 },
  { side: ['people', 'dates'], ratio: 1.72, handicap: 1.06 },
  { side: ['people', 'quotes', 'dates', 'positions'], ratio: 1.3, handicap: 1.1 },
  { side: ['people', 'quotes', 'dates', 'positions', 'keyPoints'], ratio: 1, handicap: 1.12 },
];
const flowHandicap = 1.25;
/** Widths of the columns for an order that a person chose, with their handicaps. */
const ownOrderRatios: readonly (readonly [ratio: number, handicap: number])[] = [
  [1.72, 1],
  [1.3, 1.02],
  [1, 1.04],
];

/** Width of both columns together, in millimetres, and how many letters of the usual size stand on one. */
const bothColumns = 172;
const lettersPerMillimetre = 0.62;
/** Letters that the marks at the end of a line take away. */
const lettersOfMarks = 5;
const headingLines = 2.4;
const gapLines = 0.4;
/** Columns no taller than this, in lines, stay as they are: they fit at the largest size. */
const shortColumn = 30;

/**
 * Places the sections so that both columns fill, as near to the usual way as can be. An order of their own is kept: it
 * runs down the one column and on down the other.
 *
 * @param order all sections, in the order in which they stand
 */
export function chooseColumns(
  items: readonly PageItem[],
  shared: ReadonlyMap<PageSection, string>,
  order: readonly PageSection[] = pageSections,
): Columns {
  const present = order.filter((section) => items.some((item) => item.section === section));
  const extents = items.map((item) => extentOf(item, shared.get(item.section)));
  const isUsual = present.every((section, at) => at === 0 || naturalPlace(section) > naturalPlace(present[at - 1]));
  const ways = isUsual ? usualWays(present) : ownOrderWays(present);
  const [usual] = ways;
  if (isUsual && usual !== undefined && height(extents, usual.columns) <= shortColumn) return usual.columns;
  let best: Columns = { arrangement: 'flow', ratio: 1, main: present, side: [] };
  let lowest = height(extents, best) * flowHandicap;
  for (const { columns, handicap } of ways) {
    const cost = height(extents, columns) * handicap;
    if (cost < lowest) {
      best = columns;
      lowest = cost;
    }
  }
  return best;
}

function naturalPlace(section: PageSection | undefined): number {
  return section === undefined ? -1 : pageSections.indexOf(section);
}

interface Way {
  readonly columns: Columns;
  readonly handicap: number;
}

function usualWays(present: readonly PageSection[]): readonly Way[] {
  return placings.map(({ side, ratio, handicap }) => ({ columns: inColumns(present, side, ratio), handicap }));
}

/** The order may be parted at any of its sections. */
function ownOrderWays(present: readonly PageSection[]): readonly Way[] {
  return present.flatMap((_, at) =>
    ownOrderRatios.map(([ratio, handicap]) => ({
      columns: inColumns(present, present.slice(at + 1), ratio),
      handicap,
    })),
  );
}

function inColumns(present: readonly PageSection[], aside: readonly PageSection[], ratio: number): Columns {
  const main = present.filter((section) => !aside.includes(section));
  const side = present.filter((section) => aside.includes(section));
  if (main.length === 0) return { arrangement: 'columns', ratio, main: side, side: [] };
  return { arrangement: 'columns', ratio, main, side };
}

/** How much room a line takes, in columns of letters. */
interface Extent {
  readonly section: PageSection;
  readonly text: number;
  /** What stands on a line of its own above the text. */
  readonly ownLine: number;
}

function extentOf({ section, text, detail, when }: PageItem, shared: string | undefined): Extent {
  const words = displayWidth(text);
  const quiet = detail === undefined || detail === shared ? 0 : displayWidth(detail);
  return { section, text: words + quiet, ownLine: section === 'dates' && when ? 1 : 0 };
}

/** Height of the taller column, in lines of the usual size, as a rough count of letters tells it. */
function height(extents: readonly Extent[], { arrangement, ratio, main, side }: Columns): number {
  const sideWidth = bothColumns / (1 + ratio);
  const mainLines = columnLines(extents, main, bothColumns - sideWidth);
  return arrangement === 'flow' ? mainLines / 2 : Math.max(mainLines, columnLines(extents, side, sideWidth));
}

function columnLines(extents: readonly Extent[], sections: readonly PageSection[], millimetres: number): number {
  const letters = millimetres * lettersPerMillimetre - lettersOfMarks;
  return extents
    .filter(({ section }) => sections.includes(section))
    .reduce(
      (lines, { text, ownLine }) => lines + Math.ceil(text / letters) + Math.ceil(ownLine / letters) * 0.85 + gapLines,
      sections.length * headingLines,
    );
}
