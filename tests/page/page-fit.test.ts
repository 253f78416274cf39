import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitPage } from '../../electron/briefing/page-fit.ts';
import { largestType, smallestType } from '../../electron/briefing/page-ladder.ts';
import type { FittedPage, Measure } from '../../electron/briefing/page-layout.ts';
import { anyBriefing, briefingOf, linesOf, pageItem } from './briefings.ts';
import { sheetOf } from './fake-measure.ts';

const texts = (page: FittedPage) =>
  [...page.layout.main, ...page.layout.side].flatMap((section) => section.lines.map((line) => line.text));

describe('the ladder', () => {
  test('a short briefing is set at the largest size, complete', () => {
    const page = fitPage(briefingOf(linesOf('agreed', 3, 6)), 'a4', sheetOf(60));
    expect(page.layout.typeSize).toBe(largestType);
    expect(page.omitted).toEqual([]);
    expect(page.fits).toBe(true);
  });

  test('gaps close before the type falls under its usual size', () => {
    const items = linesOf('agreed', 24, 9);
    const sheets = Array.from({ length: 50 }, (_, place) => 12 + place);
    const sizes = sheets.map((lines) => fitPage(briefingOf(items), 'a4', sheetOf(lines)).layout);
    // Whatever room is left under the next size of type goes back to the gaps, so gaps alone tell nothing of one page.
    expect(sizes.some((layout) => layout.air < 1 && layout.typeSize === 10)).toBe(true);
    const sheet = (layout: (typeof sizes)[number]) => sheetOf(sheets[sizes.indexOf(layout)] ?? 0);
    for (const layout of sizes.filter(({ typeSize }) => typeSize < 10 && typeSize > smallestType)) {
      const { mainFits, sideFits } = sheet(layout)({ ...layout, typeSize: 10, air: 0.7 });
      expect(mainFits && sideFits).toBe(false);
    }
    expect(sizes.some((layout) => layout.typeSize > smallestType && layout.typeSize < 10)).toBe(true);
  });

  test('lines are shortened before any is left off', () => {
    const page = fitPage(briefingOf(linesOf('agreed', 10, 120)), 'a4', sheetOf(60));
    expect(page.omitted).toEqual([]);
    expect(page.layout.shortened).toBeGreaterThan(0);
    expect(texts(page).some((text) => text.endsWith('…'))).toBe(true);
  });

  test('lines go from the end of their section, and the room they leave is used', () => {
    const items = linesOf('agreed', 80, 60);
    const page = fitPage(briefingOf(items), 'a4', sheetOf(50));
    const kept = page.printed.slice(1);
    expect(kept.length).toBeGreaterThan(3);
    expect(kept).toEqual(items.slice(0, kept.length));
    expect(page.omitted).toEqual(items.slice(kept.length));
  });

  test('what was agreed outlasts quotations, and every section keeps its first line longest', () => {
    const items = [...linesOf('agreed', 20, 12), ...linesOf('positions', 20, 12), ...linesOf('questions', 20, 12)];
    const page = fitPage(briefingOf(items), 'a4', sheetOf(40));
    const count = (section: string) => page.printed.filter((item) => item.section === section).length;
    expect(count('agreed')).toBeGreaterThan(count('positions'));
    expect(count('positions')).toBeGreaterThan(0);
    expect(count('questions')).toBeGreaterThan(0);
  });

  test('key points, which repeat, go before anything else is touched, as many as must', () => {
    const others = [...linesOf('agreed', 12, 9), ...linesOf('people', 16, 3), ...linesOf('quotes', 4, 12)];
    const items = [...others, ...linesOf('keyPoints', 6, 30)];
    const sheets = Array.from({ length: 60 }, (_, place) => 40 + place);
    const pages = sheets.map((lines) => fitPage(briefingOf(items), 'a4', sheetOf(lines)));
    const points = pages.map((page) => page.printed.filter((item) => item.id.startsWith('keyPoints')).length);
    expect(points).toContain(0);
    expect(points).toContain(6);
    expect(points.some((count) => count > 0 && count < 6)).toBe(true);
    for (const [place, page] of pages.entries()) {
      expect(page.printed.length - (points[place] ?? 0)).toBe(1 + others.length);
      if (points[place] !== 0) expect(page.layout.typeSize).toBeGreaterThanOrEqual(10);
    }
  });

  test('key points stay where there is nothing else', () => {
    const page = fitPage(briefingOf(linesOf('keyPoints', 30, 20)), 'a4', sheetOf(40));
    expect(page.printed.length).toBeGreaterThan(4);
  });

  test('one huge line is cut at a word, not left off', () => {
    const text = 'ordinary words '.repeat(2_000).trim();
    const page = fitPage(briefingOf([pageItem({ id: 'a', section: 'agreed', text })]), 'a4', sheetOf(40));
    expect(page.omitted).toEqual([]);
    expect(texts(page)[0]).toMatch(/ (ordinary|words)…$/);
  });

  test('the bottom line and the title stay where there is room for nothing else', () => {
    const page = fitPage(briefingOf(linesOf('agreed', 30, 20)), 'a4', sheetOf(5));
    expect(page.layout.head.title).toBe('Two governments agree on water, ports and rail');
    expect(page.printed.map((item) => item.id)).toContain('bottom');
  });

  test('a page on which nothing fits says so', () => {
    const never: Measure = () => ({ mainFits: false, sideFits: false });
    expect(fitPage(briefingOf(linesOf('agreed', 5, 5)), 'a4', never).fits).toBe(false);
  });

  test('what most undertakings share is said once', () => {
    const items = linesOf('agreed', 5, 4).map((item, index) => ({
      ...item,
      detail: index === 2 ? 'Chile' : 'Peru, Brazil',
    }));
    const [section] = fitPage(briefingOf(items), 'a4', sheetOf(60)).layout.main;
    expect(section?.shared).toBe('Peru, Brazil');
    expect(section?.lines.map((line) => line.detail)).toEqual([undefined, undefined, 'Chile', undefined, undefined]);
  });

  test('nothing is said for all where a line has no parties', () => {
    const items = linesOf('agreed', 5, 4).map((item, index) => ({ ...item, detail: index === 2 ? undefined : 'Peru' }));
    expect(fitPage(briefingOf(items), 'a4', sheetOf(60)).layout.main[0]?.shared).toBeUndefined();
  });

  test('few measurements are needed, whatever the size', () => {
    let count = 0;
    const sheet = sheetOf(50);
    const items = [...linesOf('agreed', 200, 30), ...linesOf('people', 100, 3), ...linesOf('quotes', 100, 60)];
    fitPage(briefingOf(items), 'a4', (layout) => {
      count += 1;
      return sheet(layout);
    });
    expect(count).toBeLessThan(50);
  });
});

/** Whether every line is set in its full wording: neither cut nor in the short words that its author gave it. */
const standsInFull = (page: FittedPage) =>
  [...page.layout.main, ...page.layout.side]
    .flatMap((section) => section.lines)
    .every((line) => !line.shortened && line.ownWords === undefined);

describe('whatever the briefing', () => {
  const anySheet = fc.integer({ min: 12, max: 90 });

  test('printed and omitted are all lines, each once; the page says how many are off', () => {
    fc.assert(
      fc.property(anyBriefing(120), anySheet, (briefing, lines) => {
        const { printed, omitted, layout } = fitPage(briefing, 'a4', sheetOf(lines));
        const all = briefing.bottomLine ? [briefing.bottomLine, ...briefing.items] : briefing.items;
        expect(new Set([...printed, ...omitted])).toEqual(new Set(all));
        expect(printed.length + omitted.length).toBe(all.length);
        expect(layout.omissions.reduce((sum, { count }) => sum + count, 0)).toBe(omitted.length);
        const placed = [...layout.main, ...layout.side].flatMap((section) => section.lines.map((line) => line.item));
        expect(new Set(placed)).toEqual(new Set(printed.filter((item) => item !== briefing.bottomLine)));
      }),
      { numRuns: 150 },
    );
  });

  test('the type keeps to its bounds, no section stands without a line, and a page that fits was measured so', () => {
    fc.assert(
      fc.property(anyBriefing(80), anySheet, (briefing, lines) => {
        const sheet = sheetOf(lines);
        const { layout, fits } = fitPage(briefing, 'letter', sheet);
        expect(layout.typeSize).toBeGreaterThanOrEqual(smallestType);
        expect(layout.typeSize).toBeLessThanOrEqual(largestType);
        for (const section of [...layout.main, ...layout.side]) expect(section.lines.length).toBeGreaterThan(0);
        if (fits) expect(sheet(layout)).toEqual({ mainFits: true, sideFits: true });
      }),
      { numRuns: 150 },
    );
  });

  test('the same briefing gives the same page', () => {
    fc.assert(
      fc.property(anyBriefing(60), anySheet, (briefing, lines) => {
        expect(fitPage(briefing, 'a4', sheetOf(lines))).toEqual(
          fitPage(structuredClone(briefing), 'a4', sheetOf(lines)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a larger sheet never carries fewer lines', () => {
    fc.assert(
      fc.property(anyBriefing(80), anySheet, fc.integer({ min: 1, max: 30 }), (briefing, lines, more) => {
        const small = fitPage(briefing, 'a4', sheetOf(lines));
        const large = fitPage(briefing, 'a4', sheetOf(lines + more));
        expect(large.printed.length).toBeGreaterThanOrEqual(small.printed.length);
        if (small.omitted.length === 0 && standsInFull(small)) {
          expect(large.layout.typeSize).toBeGreaterThanOrEqual(small.layout.typeSize);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('within a section, no line stands where one before it is off', () => {
    fc.assert(
      fc.property(anyBriefing(80), anySheet, (briefing, lines) => {
        const { omitted } = fitPage(briefing, 'a4', sheetOf(lines));
        for (const off of omitted) {
          if (off.pinned === true) continue;
          const after = briefing.items.slice(briefing.items.indexOf(off));
          for (const item of after) {
            // Key points that were drafted give way to those that a person wrote.
            const asked = item.pinned === true || (item.section === 'keyPoints' && item.drafter && !off.drafter);
            if (item.section === off.section && !asked) expect(omitted).toContain(item);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
