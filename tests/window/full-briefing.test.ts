import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallestLabel, smallestType } from '../../electron/briefing/page-ladder.ts';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import { type Paper, papers } from '../../electron/contract/page.ts';
import { briefingOf, linesOf, pageItem } from '../page/briefings.ts';
import { anyFullBriefing, fullOf } from '../page/full-briefings.ts';
import { textOf } from '../page/pdf-text.ts';
import { type PdfSheet, readPdf, readSheets } from '../page/read-pdf.ts';
import { unread } from '../page/unread-words.ts';
import { type Box, openPageBench, type PageBench, type SheetBoxes } from './page-bench.ts';

/** A hundred with READOUT_PAGE_RUNS at 3000; another seed with READOUT_PAGE_SEED. */
const runs = Math.max(6, Math.ceil(Number(process.env.READOUT_PAGE_RUNS ?? 0) / 30));
/** Most lines of one; the largest come to a hundred pages, which take seconds to read back. */
const most = process.env.READOUT_PAGE_RUNS === undefined ? 60 : 400;
const seed = Number(process.env.READOUT_PAGE_SEED ?? 20_240_304);

/** In points. */
const sizes = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
const rounding = 0.05;
/** Half of what a page leaves free at its edges, in points. */
const edge = 24;

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(async () => {
  await bench?.close();
});

const bare = (text: string) => text.replace(/\s/gu, '');

function wrongInSheet({ width, height, runs: found, links }: PdfSheet, paper: Paper): string[] {
  const size = sizes[paper];
  return [
    ...(Math.abs(width - size.width) < 1 && Math.abs(height - size.height) < 1 ? [] : [`${width} x ${height}`]),
    ...found.filter((run) => run.size < smallestLabel - rounding).map((run) => `${run.size} pt: ${run.text}`),
    ...found
      .filter((run) => run.font.includes('SourceSerif') && run.size < smallestType - rounding)
      .map((run) => `body at ${run.size} pt: ${run.text}`),
    ...found
      .filter((run) => run.left < edge || run.right > width - edge || run.base < edge || run.base > height - edge)
      .map((run) => `outside: ${run.text}`),
    ...found.filter((run) => run.font.startsWith('Type 3')).map((run) => `nameless font: ${run.text}`),
    ...links.filter((page) => page === null).map(() => 'a link that leads nowhere'),
  ];
}

function within(inner: Box, outer: Box): boolean {
  const tolerance = 1;
  return (
    inner.left >= outer.left - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}

function wrongInBoxes({ sheet, body, rows, boxes }: SheetBoxes): string[] {
  return [
    ...rows
      .filter(({ box }) => !within(box, body))
      .map(
        ({ box }) =>
          `leaves its page by ${Math.round(box.bottom - body.bottom)}, ${Math.round(box.right - body.right)}: ${box.text}`,
      ),
    ...rows.flatMap(({ box, parts }) => parts.filter((part) => !within(part, box)).map((part) => `row: ${part.text}`)),
    ...boxes.filter((box) => !within(box, sheet)).map((box) => `off the sheet: ${box.text}`),
    ...rows.flatMap(({ box }, at) => {
      const next = rows[at + 1]?.box;
      return next !== undefined && next.top < box.bottom - 1 ? [`${box.text} runs into ${next.text}`] : [];
    }),
  ];
}

/** Lines whose words do not stand whole on the pages, part after part. */
function lost(briefing: FullBriefing, sheets: readonly SheetBoxes[], unprintable: readonly string[]): string[] {
  const words = new Map<string, string>();
  for (const { id, words: some } of sheets.flatMap(({ rows }) => rows))
    words.set(id, (words.get(id) ?? '') + bare(some));
  const items = briefing.sections.flatMap((section) => section.items);
  const passages = briefing.cited.map((cited) => ({ id: `source-${cited.number}`, texts: cited.passages }));
  return [...items.map((item, at) => ({ id: `line-${at + 1}`, texts: [item.text, item.detail ?? ''] })), ...passages]
    .filter(({ texts }) => !unprintable.some((one) => texts.join().includes(one)))
    .flatMap(({ id, texts }) => texts.filter((text) => !words.get(id)?.includes(bare(text))));
}

async function check(briefing: FullBriefing, paper: Paper) {
  const full = await bench.setFull(briefing, paper);
  const sheets = await readSheets(full.pdf);
  const pages = full.boxes.length;
  expect(sheets.length).toBe(pages);
  expect(full.report.pages).toBe(pages);
  const items = briefing.sections.flatMap((section) => section.items);
  expect(full.report.printed).toBe(items.length + (briefing.bottomLine ? 1 : 0));
  expect(full.report.omitted).toBe(briefing.hidden);
  const pageOf = briefing.interfaceLanguage === 'es' ? ['Página', 'de'] : ['Page', 'of'];
  for (const [at, { words }] of sheets.entries()) expect(words).toContain(`${pageOf[0]}${at + 1}${pageOf[1]}${pages}`);
  expect(sheets.flatMap((sheet) => wrongInSheet(sheet, paper))).toEqual([]);
  expect(full.boxes.flatMap(wrongInBoxes)).toEqual([]);
  expect(lost(briefing, full.boxes, full.report.unprintable)).toEqual([]);
  const read = textOf(full.pdf);
  expect(read.missing).toBe(0);
  expect(
    unread(
      full.boxes.flatMap(({ words }) => words),
      read,
    ),
  ).toEqual([]);
  return { ...full, sheets };
}

const many = () => [...linesOf('agreed', 40, 14), ...linesOf('people', 30, 3), ...linesOf('quotes', 30, 30)];

describe('the full briefing', () => {
  test.each(papers)('is tagged, in a language, with an outline and named fonts, on %s', async (paper) => {
    const { pdf } = await check(fullOf(briefingOf(many(), { marking: 'TLP:AMBER+STRICT' })), paper);
    const { tagged, language, outline, roles, nameless } = await readPdf(pdf);
    expect([tagged, language, nameless]).toEqual([true, 'en', []]);
    expect(outline).toEqual([
      'Two governments agree on water, ports and rail',
      'Contents',
      'What was agreed',
      'Who’s who',
      'In their words',
      'Figures',
      'Also named',
      'Other dates',
      'Sources',
    ]);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles).toEqual(expect.arrayContaining(['H2', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link']));
  });

  test('bears its marking at head and foot of every page', async () => {
    const { sheets } = await check(fullOf(briefingOf(many(), { marking: 'TLP:RED', embargo: '2030-09-21' })), 'a4');
    expect(sheets.length).toBeGreaterThan(3);
    for (const { words } of sheets) {
      expect(words.match(/TLP:RED/g)).toHaveLength(2);
      expect(words.match(/EMBARGOEDUNTIL21SEPTEMBER2030/gi)).toHaveLength(1);
    }
  });

  test('its contents name the pages on which sections begin, and lead there', async () => {
    const { sheets, boxes } = await check(fullOf(briefingOf(many())), 'letter');
    const [first] = boxes;
    const listed = first?.words.map(({ text }) => text) ?? [];
    for (const heading of ['What was agreed', 'Who’s who', 'In their words', 'Other dates', 'Sources']) {
      const page = 1 + boxes.findIndex(({ boxes: all }) => all.some(({ of, text }) => of === 'H2' && text === heading));
      expect(listed[listed.indexOf(heading) + 1]).toBe(String(page));
      expect(sheets[0]?.links).toContain(page);
    }
  });

  test('its sources lead back to the lines that rest on them, by page', async () => {
    const items = linesOf('agreed', 60, 20).map((item, at) => ({
      ...item,
      paragraphs: at === 0 || at > 57 ? [7] : [3],
    }));
    const { boxes, sheets } = await check(fullOf(briefingOf(items)), 'a4');
    const at = boxes.findIndex(({ rows }) => rows.some(({ id }) => id === 'source-7'));
    const pages = boxes.flatMap(({ rows }, page) =>
      rows.some(({ id }) => id === 'line-1' || id === 'line-59' || id === 'line-60') ? [page + 1] : [],
    );
    expect(sheets[at]?.words).toContain(`¶7Whatparagraph7says,wordforword.pp.${pages.join(',')}`);
    for (const page of pages) expect(sheets[at]?.links).toContain(page);
  });

  test('has no contents up to three pages, and says what is hidden', async () => {
    const { sheets } = await check(fullOf(briefingOf(linesOf('agreed', 4, 8)), undefined, 2), 'a4');
    const words = sheets.map((sheet) => sheet.words).join('');
    expect(words).not.toContain('Contents');
    expect(words).toContain('2linesthatarehiddeninthebriefingdonotstandhere.');
  });

  test('parts a line that is higher than a page, and repeats the heads of a table', async () => {
    const long = pageItem({
      id: 'a',
      section: 'agreed',
      text: 'Water and rail are shared. '.repeat(400),
      when: 'May 2031',
    });
    const { sheets } = await check(fullOf(briefingOf([long, ...linesOf('agreed', 3, 5)])), 'a4');
    const table = sheets.filter(({ words }) => words.includes('UndertakingWhenSource'));
    expect(table.length).toBeGreaterThan(2);
  });

  test('is the same, byte for byte, from the same briefing', async () => {
    const plain = (pdf: Uint8Array) =>
      Buffer.from(pdf)
        .toString('latin1')
        .replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
        .replace(/node\d+/g, 'node')
        .replace(/\/Names \[[^\]]*\]/g, '');
    const briefing = fullOf(briefingOf(many()));
    const first = await bench.setFull(briefing, 'letter');
    await bench.set(briefingOf([]), 'a4');
    const second = await bench.setFull(briefing, 'letter');
    expect(plain(second.pdf) === plain(first.pdf)).toBe(true);
  });
});

test(`${runs} full briefings of every sort stand whole on their pages`, {
  timeout: 60_000 + runs * 20_000,
}, async () => {
  for (const [place, briefing] of fc.sample(anyFullBriefing(most), { numRuns: runs, seed }).entries()) {
    const paper = papers[place % papers.length] ?? 'a4';
    try {
      await check(briefing, paper);
    } catch (error) {
      throw new Error(`briefing ${place} of seed ${seed} on ${paper}`, { cause: error });
    }
  }
});
