import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneLine } from '../../electron/briefing/clip-text.ts';
import { smallestLabel, smallestType } from '../../electron/briefing/page-ladder.ts';
import { type Paper, type PrintableBriefing, papers } from '../../electron/contract/page.ts';
import { anyBriefing, briefingOf, linesOf, pageItem } from '../page/briefings.ts';
import { textOf } from '../page/pdf-text.ts';
import { type PdfPage, readPdf } from '../page/read-pdf.ts';
import { pictures, rightToLeft, unread } from '../page/unread-words.ts';
import { type Box, openPageBench, type PageBench, type PageBoxes } from './page-bench.ts';

/** Thousands with READOUT_PAGE_RUNS; another seed with READOUT_PAGE_SEED. */
const runs = Number(process.env.READOUT_PAGE_RUNS ?? 200);
const seed = Number(process.env.READOUT_PAGE_SEED ?? 20_240_303);

/** In points, from the sizes of the papers in millimetres and inches. */
const sizes = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
/** Readers round sizes; in points. */
const rounding = 0.05;
/** Half of what the page leaves free at its edges, in points. */
const edge = 24;

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(async () => {
  await bench?.close();
});

function wrongInPdf(pdf: PdfPage, paper: Paper): string[] {
  const { width, height } = sizes[paper];
  return [
    ...(pdf.pages === 1 ? [] : [`${pdf.pages} pages`]),
    ...(Math.abs(pdf.width - width) < 1 && Math.abs(pdf.height - height) < 1 ? [] : [`${pdf.width} x ${pdf.height}`]),
    ...pdf.runs.filter((run) => run.size < smallestLabel - rounding).map((run) => `${run.size} pt: ${run.text}`),
    ...pdf.runs
      .filter((run) => run.font.includes('SourceSerif') && run.size < smallestType - rounding)
      .map((run) => `body at ${run.size} pt: ${run.text}`),
    ...pdf.runs
      .filter((run) => run.left < edge || run.right > width - edge || run.base < edge || run.base > height - edge)
      .map((run) => `outside: ${run.text}`),
  ];
}

function overlap(one: Box, other: Box): boolean {
  const tolerance = 1;
  return (
    one.left < other.right - tolerance &&
    other.left < one.right - tolerance &&
    one.top < other.bottom - tolerance &&
    other.top < one.bottom - tolerance
  );
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, place) =>
    boxes.slice(place + 1).flatMap((other) => (overlap(one, other) ? [`${one.of} ${one.text} / ${other.of}`] : [])),
  );
}

function wrongInBoxes({ sheet, bands, lines, parts, texts }: PageBoxes): string[] {
  const foot = bands.at(-1);
  return [
    ...overlapping(bands),
    ...overlapping(lines),
    ...parts.flatMap(overlapping),
    ...[...lines, ...texts]
      .filter((box) => box.left < sheet.left || box.right > sheet.right || box.bottom > sheet.bottom)
      .map((box) => `off the sheet: ${box.text}`),
    ...lines.filter((box) => foot && box.bottom > foot.top).map((box) => `runs into the foot: ${box.text}`),
  ];
}

interface Printed {
  readonly printed: number;
  readonly unprintable: readonly string[];
}

/** Texts of the briefing whose words are not in the PDF, in full or as far as their ellipsis. */
function missing(briefing: PrintableBriefing, pdf: PdfPage, { printed, unprintable }: Printed): string[] {
  // A letter and the sign on it may be drawn as the one letter that they make.
  const bare = (text: string) => oneLine(text).replace(/\s/gu, '').normalize('NFC');
  const drawn = pdf.words.normalize('NFC');
  const lost = briefing.items.filter(({ text, shortText }) => {
    const all = `${text}${shortText ?? ''}`;
    // What is read through ActualText or cannot be drawn at all is looked for elsewhere.
    if (rightToLeft.test(all) || pictures.test(all) || unprintable.some((one) => all.includes(one))) return false;
    const own = bare(shortText ?? '').slice(0, 24);
    if (own !== '' && drawn.includes(own)) return false;
    const words = bare(text);
    if (drawn.includes(words)) return false;
    const cuts = [640, 320, 160, 96].map((limit) => words.slice(0, Math.floor(limit * 0.25)));
    return !cuts.some((cut) => cut.length < words.length && drawn.includes(cut));
  });
  return briefing.items.length - lost.length >= printed ? [] : lost.map((item) => item.text.slice(0, 60));
}

async function check(briefing: PrintableBriefing, paper: Paper) {
  const page = await bench.set(briefing, paper);
  const pdf = await readPdf(page.pdf);
  const read = textOf(page.pdf);
  expect(read.missing).toBe(0);
  expect(unread(page.boxes.words, read)).toEqual([]);
  const total = briefing.items.length + (briefing.bottomLine ? 1 : 0);
  expect(page.report.printed + page.report.omitted).toBe(total);
  expect(page.boxes.printed).toBe(page.report.printed - (briefing.bottomLine ? 1 : 0));
  expect(wrongInPdf(pdf, paper)).toEqual([]);
  expect(wrongInBoxes(page.boxes)).toEqual([]);
  expect(missing(briefing, pdf, { printed: page.boxes.printed, unprintable: page.report.unprintable })).toEqual([]);
  return { page, pdf };
}

describe('a page that is printed', () => {
  test.each(papers)('is tagged, in a language, with named fonts, on %s', async (paper) => {
    const marked = pageItem({
      id: 'a',
      section: 'agreed',
      text: 'Women’s traffic offices first',
      paragraphs: [12, 347],
      when: '5 May 2031',
    });
    const items = [marked, ...linesOf('agreed', 6, 8), ...linesOf('people', 4, 2), ...linesOf('quotes', 2, 12)];
    const { pdf, page } = await check(briefingOf(items, { marking: 'TLP:RED' }), paper);
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe('en');
    expect(pdf.words).toContain('Women’strafficofficesfirst5May2031¶12,347');
    expect(pdf.words.match(/TLP:RED/g)).toHaveLength(2);
    expect(pdf.nameless).toEqual([]);
    expect(new Set(pdf.runs.map((run) => run.font.replace(/^.*\+/, '').replace(/-.*$/, '')))).toEqual(
      new Set(['SourceSerif4', 'Inter', 'NotoSerifHebrew', 'NotoSansSymbols2']),
    );
    expect(page.report.typeSize).toBe(11.5);
  });

  test('says in words what it leaves off', async () => {
    const { pdf, page } = await check(briefingOf([...linesOf('agreed', 90, 14), ...linesOf('people', 60, 3)]), 'a4');
    const sentence = pdf.runs.find((run) => run.text.includes('in the full briefing'))?.text ?? '';
    const off = /^(\d+) further commitments and (\d+) further people are /.exec(sentence);
    expect(Number(off?.[1]) + Number(off?.[2])).toBe(page.report.omitted);
  });

  test('is the same, byte for byte, from the same briefing', async () => {
    const briefing = briefingOf([...linesOf('agreed', 30, 14), ...linesOf('people', 10, 3)]);
    const bare = (pdf: Uint8Array) =>
      Buffer.from(pdf)
        .toString('latin1')
        .replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
        // Chromium counts the elements of a process through; their names, and the order of their names, follow.
        .replace(/node\d+/g, 'node')
        .replace(/\/Names \[[^\]]*\]/g, '');
    const first = await bench.set(briefing, 'letter');
    await bench.set(briefingOf([]), 'a4');
    const second = await bench.set(briefing, 'letter');
    expect(bare(second.pdf)).toBe(bare(first.pdf));
  });

  test('sets a line that is nothing but its day in one row with its mark', async () => {
    const year = pageItem({ id: 'a', section: 'dates', text: '2027', when: '2027', paragraphs: [3] });
    const stated = { kind: 'date', certainty: 'stated', text: 'September 2027', when: 'Sep 2027' } as const;
    for (const item of [year, { ...year, ...stated }]) {
      const { page, pdf } = await check(briefingOf([item]), 'a4');
      const [text, mark] = page.boxes.parts.flat();
      expect(text?.bottom).toBeGreaterThan(mark?.top ?? Number.POSITIVE_INFINITY);
      expect(pdf.words).not.toContain('Sep2027');
    }
  });

  test('keeps one unbroken string from shrinking the whole page', async () => {
    const item = pageItem({ id: 'a', section: 'agreed', text: 'x'.repeat(2_000) });
    const briefing = briefingOf([item, { ...item, id: 'b', section: 'people', detail: 'y'.repeat(500) }], {
      title: 'W'.repeat(600),
      marking: 'M'.repeat(200),
      dateline: 'd'.repeat(300),
    });
    await check(briefing, 'a4');
    await check(briefing, 'letter');
  });
});

describe('before a page is printed', () => {
  test('characters that no font can draw are named, and a mark stands for them', async () => {
    const items = [pageItem({ id: 'a', section: 'agreed', text: 'Water \u{17000}\u{17001} and \uE000 rail' })];
    const { page, pdf } = await check(briefingOf(items), 'a4');
    expect(page.report.unprintable).toEqual(['\u{17000}', '\u{17001}', '\uE000']);
    expect(pdf.words).toContain('Water[?]and[?]rail');
    expect(pdf.words).toContain('[?]acharacterthatnofontherecandraw');
  });

  test('marks that no font has together are named instead of standing as boxes behind their letter', async () => {
    const zalgo = 'Z\u0338\u0322\u031b\u0354';
    const items = [pageItem({ id: 'a', section: 'agreed', text: `Open the ${zalgo} port, e\u0338 and ק\u05b4יר too` })];
    const { page, pdf } = await check(briefingOf(items), 'a4');
    expect(page.report.unprintable).toContain('\u0354');
    expect(pdf.words).toContain('OpentheZ[?]port,');
    expect(page.report.unprintable).not.toContain('\u05b4');
  });

  test('every letter of the five scripts has a glyph of the page’s own fonts', async () => {
    const texts = [
      'Ångström œuvre ¿Qué?',
      'Ελληνικά ήταν',
      'Українська мова ї',
      'العربية والفارسية پ',
      'עברית עם נִקּוּד',
    ];
    const items = texts.map((text, at) => pageItem({ id: String(at), section: 'agreed', text }));
    const { page, pdf } = await check(briefingOf(items), 'a4');
    expect(page.report.unprintable).toEqual([]);
    const families = pdf.runs.map((run) => run.font.replace(/^.*\+/, '').replace(/-.*$/, ''));
    const own = ['SourceSerif4', 'Inter', 'NotoNaskhArabic', 'NotoSerifHebrew', 'NotoSansSymbols2'];
    for (const family of families) expect(own).toContain(family);
  });

  test('pinned lines without room are named', async () => {
    const items = linesOf('agreed', 90, 14).map((item) => ({ ...item, pinned: true }));
    const { report } = await bench.set(briefingOf(items), 'a4');
    expect(report.pinsWithoutRoom.length).toBeGreaterThan(10);
    expect(report.pinsWithoutRoom[0]).toMatch(/^word/);
    expect(report.printed + report.omitted).toBe(91);
  });
});

test(`${runs} briefings of every sort come to one whole page each`, { timeout: 60_000 + runs * 2_000 }, async () => {
  const briefings = fc.sample(anyBriefing(400), { numRuns: runs, seed });
  for (const [place, briefing] of briefings.entries()) {
    const paper = papers[place % papers.length] ?? 'a4';
    try {
      await check(briefing, paper);
    } catch (error) {
      throw new Error(`briefing ${place} of seed ${seed} on ${paper}`, { cause: error });
    }
  }
});
