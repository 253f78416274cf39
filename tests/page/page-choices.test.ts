import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitPage } from '../../electron/briefing/page-fit.ts';
import type { FittedPage } from '../../electron/briefing/page-layout.ts';
import { type PageItem, pageSections } from '../../electron/contract/page.ts';
import { anyBriefing, briefingOf, linesOf } from './briefings.ts';
import { sheetOf } from './fake-measure.ts';

const sectionsOf = ({ layout }: FittedPage) => [...layout.main, ...layout.side].map(({ section }) => section);
const pinned = (items: readonly PageItem[], ...places: readonly number[]) =>
  items.map((item, place) => (places.includes(place) ? { ...item, pinned: true } : item));

describe('pinned lines', () => {
  test('stay while lines before them go', () => {
    const items = pinned(linesOf('agreed', 80, 30), 70, 79);
    const page = fitPage(briefingOf(items), 'a4', sheetOf(40));
    expect(page.fits).toBe(true);
    expect(page.omitted.length).toBeGreaterThan(20);
    expect(page.printed).toContain(items[70]);
    expect(page.printed).toContain(items[79]);
  });

  test('that cannot all stand are named, and the page is not to be printed', () => {
    const items = [...pinned(linesOf('agreed', 90, 30), ...Array(90).keys()), ...linesOf('people', 4, 3)];
    const page = fitPage(briefingOf(items), 'a4', sheetOf(30));
    expect(page.fits).toBe(false);
    expect(page.pinsWithoutRoom.length).toBeGreaterThan(0);
    expect(page.pinsWithoutRoom.every((item) => item.pinned)).toBe(true);
    expect(page.omitted.length + page.printed.length).toBe(items.length + 1);
  });

  test('move to columns that hold them before they are refused', () => {
    const people = linesOf('people', 34, 8).map((item) => ({ ...item, pinned: true }));
    const page = fitPage(briefingOf([...linesOf('agreed', 60, 12), ...people]), 'a4', sheetOf(30));
    expect(page.pinsWithoutRoom).toEqual([]);
    expect(page.fits).toBe(true);
  });

  test('are on the page whenever it fits, whatever the briefing', () => {
    const anySheet = fc.integer({ min: 12, max: 90 });
    const anyPins = fc.array(fc.nat(60), { maxLength: 12 });
    fc.assert(
      fc.property(anyBriefing(60), anySheet, anyPins, (briefing, lines, pins) => {
        const given = { ...briefing, items: pinned(briefing.items, ...pins) };
        const page = fitPage(given, 'a4', sheetOf(lines));
        const off = page.omitted.filter((item) => item.pinned);
        if (page.fits) expect(off).toEqual([]);
        if (off.length > 0 && page.pinsWithoutRoom.length > 0) expect(page.pinsWithoutRoom).toEqual(off);
        expect(page.printed.length + page.omitted.length).toBe(given.items.length + (given.bottomLine ? 1 : 0));
      }),
      { numRuns: 100 },
    );
  });
});

describe('sections in an order of their own', () => {
  const items = pageSections.flatMap((section) => linesOf(section, 4, 10));

  test('stand in it, down the one column and on down the other', () => {
    const sections = [...pageSections].reverse();
    expect(sectionsOf(fitPage(briefingOf(items, { sections }), 'a4', sheetOf(90)))).toEqual(sections);
  });

  test('that are hidden are off and counted, but for what is pinned', () => {
    const kept = pinned(
      items,
      items.findIndex(({ section }) => section === 'quotes'),
    );
    const page = fitPage(briefingOf(kept, { sections: ['people', 'agreed'] }), 'a4', sheetOf(90));
    expect(sectionsOf(page)).toEqual(['people', 'agreed', 'quotes']);
    expect(page.layout.omissions.find(({ section }) => section === 'quotes')).toMatchObject({
      count: 3,
      further: true,
    });
    expect(page.omitted.length).toBe((pageSections.length - 2) * 4 - 1);
  });

  test('that are only hidden leave the others where they usually are', () => {
    const sections = pageSections.filter((section) => section !== 'positions');
    const page = fitPage(briefingOf(items, { sections }), 'a4', sheetOf(90));
    expect(page.layout.side.map(({ section }) => section)).toEqual(expect.arrayContaining(['people', 'dates']));
  });
});

test('a chosen short form stands even where there is room for more', () => {
  const [first, second] = linesOf('agreed', 2, 60);
  if (first === undefined || second === undefined) throw new Error('two lines were asked for');
  const page = fitPage(briefingOf([{ ...first, short: true }, second]), 'a4', sheetOf(60));
  const lines = page.layout.main.flatMap((section) => section.lines);
  expect(lines.map(({ shortened }) => shortened)).toEqual([true, false]);
  expect(page.layout.shortened).toBe(1);
});

describe('a short form of one’s own', () => {
  const long = 'word '.repeat(80).trim();
  const lineAt = (page: FittedPage, id: string) =>
    [...page.layout.main, ...page.layout.side].flatMap(({ lines }) => lines).find(({ item }) => item.id === id);

  test('stands where it was chosen, whole, and is told apart from the source’s words', () => {
    const items = linesOf('positions', 2, 8).map((item) => ({
      ...item,
      verbatim: true,
      short: true,
      shortText: 'In brief',
    }));
    const page = fitPage(briefingOf(items), 'a4', sheetOf(60));
    const [first] = items;
    expect(lineAt(page, first?.id ?? '')).toMatchObject({
      text: 'In brief',
      shortened: false,
      ownWords: 'In brief',
    });
    expect(page.layout.shortened).toBe(0);
    expect(page.printed).toContain(first);
  });

  test('comes before the words are cut, and only then', () => {
    const items = linesOf('agreed', 30, 4).map((item) => ({ ...item, text: long, shortText: 'In brief' }));
    const roomy = fitPage(briefingOf(items.slice(0, 1)), 'a4', sheetOf(60));
    expect(lineAt(roomy, items[0]?.id ?? '')?.text).toBe(long);
    const tight = fitPage(briefingOf(items), 'a4', sheetOf(60));
    const texts = items.map(({ id }) => lineAt(tight, id)?.text).filter((text) => text !== undefined);
    expect(texts).toContain('In brief');
    expect(texts.every((text) => text === long || text === 'In brief')).toBe(true);
  });
});
