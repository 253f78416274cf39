import { type PageItem, type PageSection, pageSections } from '../contract/page.ts';
import { displayWidth } from './clip-text.ts';
import type { Arrangement } from './page-layout.ts';

/** Which section stands in which column. */
export interface Columns {
  readonly arrangement: Arrangement;
  readonly main: readonly PageSection[];
  readonly side: readonly PageSection[];
}

/** Letters to a line at the usual size, in each sort of column. */
const lettersPerLine = { main: 62, side: 36, flow: 48 };
const headingLines = 2.4;
const gapLines = 0.4;
/** Another way to place the sections must be shorter than the usual one by this much. */
const muchShorter = 0.82;
/** Columns no taller than this, in lines, stay as they are: they fit at the largest size. */
const shortColumn = 30;

const usualSide: readonly PageSection[] = ['people', 'quotes', 'dates'];
const otherSides: readonly (readonly PageSection[])[] = [
  ['people', 'dates'],
  ['people', 'quotes', 'dates', 'positions'],
];

/**
 * Places the sections so that both columns fill: as usual, else with the quotations in the wide column or the
 * positions in the narrow one, else all of them running through two equal columns.
 */
export function chooseColumns(items: readonly PageItem[]): Columns {
  const present = pageSections.filter((section) => items.some((item) => item.section === section));
  const widths = items.map(({ section, text, detail = '' }) => ({
    section,
    text: displayWidth(text),
    detail: displayWidth(detail),
  }));
  const usual = inColumns(present, usualSide);
  const usualHeight = height(widths, usual);
  if (usualHeight <= shortColumn) return usual;
  let best = usual;
  let lowest = usualHeight * muchShorter;
  const flow = { arrangement: 'flow', main: present, side: [] } satisfies Columns;
  for (const columns of [...otherSides.map((side) => inColumns(present, side)), flow]) {
    const tall = height(widths, columns);
    if (tall < lowest) {
      best = columns;
      lowest = tall * muchShorter;
    }
  }
  return best;
}

function inColumns(present: readonly PageSection[], side: readonly PageSection[]): Columns {
  const main = present.filter((section) => !side.includes(section));
  const beside = present.filter((section) => side.includes(section));
  if (main.length === 0) return { arrangement: 'columns', main: beside, side: [] };
  return { arrangement: 'columns', main, side: beside };
}

interface Widths {
  readonly section: PageSection;
  readonly text: number;
  readonly detail: number;
}

/** Height of the taller column, in lines of the usual size, as a rough count of letters tells it. */
function height(items: readonly Widths[], { arrangement, main, side }: Columns): number {
  if (arrangement === 'flow') return columnLines(items, main, lettersPerLine.flow) / 2;
  return Math.max(columnLines(items, main, lettersPerLine.main), columnLines(items, side, lettersPerLine.side));
}

function columnLines(items: readonly Widths[], sections: readonly PageSection[], letters: number): number {
  return sections.reduce((lines, section) => {
    const own = items.filter((item) => item.section === section);
    return own.reduce((sum, item) => sum + itemLines(item, letters), lines + headingLines);
  }, 0);
}

function itemLines(item: Widths, letters: number): number {
  const detail = Math.ceil(item.detail / letters);
  return Math.ceil(item.text / letters) + detail * 0.8 + gapLines;
}
