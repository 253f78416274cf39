import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FullGroup, FullLayout, FullMeasure, FullRow } from '../../electron/briefing/full-layout.ts';
import { lettersOf, sliceParts } from '../../electron/briefing/full-parts.ts';
import { setFullBriefing } from '../../electron/briefing/full-set.ts';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import { briefingOf, linesOf } from './briefings.ts';
import { anyFullBriefing, fullOf } from './full-briefings.ts';

const line = 20;
const perLine = 60;
const room = 1_000;
const above = 30;

/** Pages on which every letter is as wide as any other. */
const measure: FullMeasure = {
  room: (page) => (page === 'first' ? room - 100 : room),
  above: () => above,
  heading: (group, continued) => (group.heading === undefined ? 0 : continued ? 2 * line : line),
  columnHeads: ({ columns }) => (columns === undefined ? 0 : line),
  row: (_group, row, from) => heightOf(row, from, lettersOf(row.parts)),
  part: (_group, row, from, height, anyhow) => {
    const lines = Math.floor(height / line);
    const all = heightOf(row, from, lettersOf(row.parts)) / line;
    const before = anyhow ? lines : Math.min(lines, all - 2);
    if (before < (anyhow ? 1 : 2) || before >= all) return null;
    return { to: from + before * perLine, height: before * line };
  },
};

function heightOf(_row: FullRow, from: number, to: number): number {
  return line * Math.max(1, Math.ceil((to - from) / perLine));
}

function setOf(briefing: FullBriefing): FullLayout {
  const setting = setFullBriefing(briefing, 'a4', measure);
  for (let step = setting.next(); ; step = setting.next()) if (step.done) return step.value;
}

const placed = ({ pages }: FullLayout) => pages.flatMap((page) => page.flatMap(({ rows }) => rows));

function heightOfPage(page: FullLayout['pages'][number]): number {
  return page.reduce((sum, { group, continued, rows }, at) => {
    const own = rows.reduce(
      (height, { row, from, to }) => height + heightOf(row, from, to),
      measure.columnHeads(group),
    );
    return sum + (at === 0 ? 0 : above) + Math.max(measure.heading(group, continued), own);
  }, 0);
}

describe('pages of the full briefing', () => {
  test('every row stands whole and in order, on pages that are never too full, with a heading on each', () => {
    fc.assert(
      fc.property(anyFullBriefing(80), (briefing) => {
        const layout = setOf(briefing);
        const ends = new Map<FullRow, number>();
        for (const { row, from, to } of placed(layout)) {
          expect(from).toBe(ends.get(row) ?? 0);
          ends.set(row, to);
        }
        for (const [row, end] of ends) expect(end).toBe(lettersOf(row.parts));
        const items = briefing.sections.flatMap((section) => section.items);
        expect([...ends.keys()].filter(({ id }) => id.startsWith('line-')).length).toBe(items.length);
        for (const [at, page] of layout.pages.entries()) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.every(({ rows }) => rows.length > 0)).toBe(true);
          expect(heightOfPage(page)).toBeLessThanOrEqual(measure.room(at === 0 ? 'first' : 'further'));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a paragraph among the sources names every page on which a line rests on it, and no other', () => {
    const layout = setOf(fullOf(briefingOf(linesOf('agreed', 90, 12))));
    const group = (id: string): FullGroup | undefined =>
      layout.pages.flatMap((page) => page.map((one) => one.group)).find((one) => one.id === id);
    const back = group('sources')?.rows[1]?.aside ?? [];
    const pages = layout.pages.flatMap((page, at) =>
      page.some(({ rows }) => rows.some(({ row, from }) => from === 0 && row.restsOn.includes('source-1')))
        ? [at + 1]
        : [],
    );
    expect(back.map(({ text }) => text).join('')).toBe(`pp. ${pages.join(', ')}`);
    expect(back.filter(({ to }) => to !== undefined).length).toBe(pages.length);
    expect(group('contents')?.rows.map(({ aside }) => aside[0]?.text)).toContain(String(layout.pages.length));
  });

  test('a briefing that has no head begins with its first section', () => {
    const { pages } = setOf(
      fullOf({ ...briefingOf(linesOf('agreed', 3, 2)), title: '', dateline: '', bottomLine: undefined }),
    );
    expect(pages[0]?.[0]?.group.id).toBe('section-agreed');
  });

  test('contents come only where there are more than three pages', () => {
    for (const count of [0, 10, 60, 120, 300]) {
      const { pages } = setOf(fullOf(briefingOf(linesOf('keyPoints', count, 12))));
      const has = pages.some((page) => page.some(({ group }) => group.kind === 'contents'));
      expect(has).toBe(pages.length > 3);
    }
  });

  test('the first row of a section does not stand alone at the foot of a page, nor the last at the head', () => {
    const layout = setOf(fullOf(briefingOf([...linesOf('agreed', 71, 8), ...linesOf('people', 71, 3)])));
    for (const page of layout.pages) {
      for (const { group, rows } of page) {
        if (group.rows.length < 3 || group.kind === 'sources') continue;
        expect(rows.length).toBeGreaterThan(1);
      }
    }
  });
});

test('parts between two places hold the same letters as the whole, without white space at their end', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(200), (texts, at) => {
      const parts = texts.map((text) => ({ look: 'text', text }) as const);
      const all = texts.join('');
      const to = Math.min(at, all.length);
      expect(
        sliceParts(parts, 0, to)
          .map(({ text }) => text)
          .join(''),
      ).toBe(all.slice(0, to).trimEnd());
      expect(
        sliceParts(parts, to, all.length)
          .map(({ text }) => text)
          .join(''),
      ).toBe(all.slice(to).trimEnd());
    }),
  );
});
