import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FullGroup, FullMeasure, FullRow, PlacedRow } from '../../electron/briefing/full-layout.ts';
import { lettersOf, nextLetter } from '../../electron/briefing/full-parts.ts';
import { type FullFrame, FullPage } from './FullPage.tsx';
import { partingPlace } from './parting-place.ts';

/** Room in CSS pixels that is kept free, so that no rounding between screen and paper tips a row over. */
const slack = 3;
/** Rows that are set at once when one of them is asked for. */
const batch = 6;
/** A number of pages as wide as any. */
const manyPages = 999;

/** A hidden sheet on which rows are set at their true size. */
export interface FullBench {
  readonly measure: FullMeasure;
  /** Takes the sheet out of the document; nothing of it may be there when a page is printed. */
  readonly remove: () => void;
}

/** Lays out a bench in the document. Every font must be loaded by then. */
export function layFullBench(frame: FullFrame): FullBench {
  const host = document.createElement('div');
  host.className = 'page-bench';
  host.inert = true;
  document.body.append(host);
  const root = createRoot(host);
  const set = (group: FullGroup | null, rows: readonly PlacedRow[], continued = false, page = manyPages) => {
    const content = group === null ? [] : [plain, { group, continued, rows }];
    flushSync(() => root.render(<FullPage frame={frame} content={content} page={page} pages={manyPages} />));
    return host;
  };
  const rowHeights = new WeakMap<FullRow, number>();
  const known = new Map<string, number>();
  const once = (key: string, find: () => number): number => {
    const value = known.get(key) ?? find();
    known.set(key, value);
    return value;
  };
  const whole = (row: FullRow): PlacedRow => ({ row, from: 0, to: lettersOf(row.parts) });
  return {
    measure: {
      room: (page) => once(page, () => roomOf(set(null, [], false, page === 'first' ? 1 : 2))),
      above: ({ kind }) => once(`above ${kind}`, () => aboveOf(set({ id: 'probe', kind, rows: [] }, []))),
      heading: (group, continued) =>
        group.heading === undefined
          ? 0
          : once(`${group.id} ${continued}`, () => heightOf(set(group, [], continued), `${lastGroup} .full-heading`)),
      columnHeads: (group) =>
        group.columns === undefined
          ? 0
          : once(`heads ${group.id}`, () => heightOf(set(group, []), `${lastGroup} thead`)),
      row: (group, row, from) => {
        if (from > 0) return heightOf(set(group, [{ ...whole(row), from }], true), oneRow);
        if (!rowHeights.has(row)) {
          const start = group.rows.indexOf(row);
          const rows = group.rows.slice(start, start + batch);
          const elements = set(group, rows.map(whole)).querySelectorAll(oneRow);
          for (const [at, one] of rows.entries())
            rowHeights.set(one, elements[at]?.getBoundingClientRect().height ?? 0);
        }
        return rowHeights.get(row) ?? 0;
      },
      part: (group, row, from, height, anyhow) => {
        const all = { ...whole(row), from };
        const element = set(group, [all], from > 0).querySelector(oneRow);
        const place = element === null ? null : partingPlace(element, { ...all, height, anyhow });
        if (place === null) return null;
        const to = nextLetter(row.parts, place);
        if (to >= all.to) return null;
        const beginning = heightOf(set(group, [{ ...all, to: place }], from > 0), oneRow);
        // What stands beside the words may be higher than the first of their lines.
        return beginning > height && !anyhow ? null : { to, height: beginning };
      },
    },
    remove: () => {
      root.unmount();
      host.remove();
    },
  };
}

/** Stands first on the bench, so that what is measured does not begin the page. */
const plain = { group: { id: 'first', kind: 'list', rows: [] }, continued: false, rows: [] } as const;
const lastGroup = '.full-group:last-child';
const oneRow = `${lastGroup} [data-row]`;

function heightOf(host: HTMLElement, selector: string): number {
  return host.querySelector(selector)?.getBoundingClientRect().height ?? 0;
}

function roomOf(host: HTMLElement): number {
  const body = host.querySelector('.full-body');
  if (body === null) return 0;
  return body.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(body).paddingTop) - slack;
}

function aboveOf(host: HTMLElement): number {
  const group = host.querySelector(lastGroup);
  if (group === null) return 0;
  const { marginTop, borderTopWidth, paddingTop } = getComputedStyle(group);
  return [marginTop, borderTopWidth, paddingTop].reduce((sum, length) => sum + Number.parseFloat(length), 0);
}
