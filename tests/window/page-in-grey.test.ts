import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefingOf, linesOf, pageItem } from '../page/briefings.ts';
import { inksOf } from '../page/pdf-inks.ts';
import { readPdf } from '../page/read-pdf.ts';
import { contrast } from '../styles/luminance.ts';
import { openPageBench, type PageBench } from './page-bench.ts';

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(async () => {
  await bench?.close();
});

const items = [
  pageItem({ id: 'a', section: 'agreed', text: 'Open an office', progress: 'overdue', drafter: true }),
  pageItem({ id: 'b', section: 'agreed', text: 'Share what is known', unverified: true, firmness: 'pledged' }),
  pageItem({ id: 'c', section: 'dates', text: 'They meet', when: 'May 2031', certainty: 'inferred', check: true }),
  ...linesOf('people', 5, 2),
  ...linesOf('quotes', 5, 12),
];

/** Each of these is drawn on black, everything else on the paper. */
test.each([
  ['TLP:RED', '#ff2b2b'],
  ['TLP:AMBER+STRICT', '#ffc000'],
  ['TLP:AMBER', '#ffc000'],
  ['TLP:GREEN', '#33ff00'],
  ['TLP:CLEAR', '#ffffff'],
])(
  'with %s the page holds in grey: every ink stands out, and every mark is a word or a sign',
  async (marking, colour) => {
    const { pdf } = await bench.set(briefingOf(items, { marking }), 'a4');
    const inks = await inksOf(pdf);
    // In the head and in the foot.
    expect(inks.get(colour)).toBeGreaterThanOrEqual(2);
    expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(4.5);
    const onPaper = [...inks.keys()].filter((ink) => ink !== colour);
    expect(onPaper.length).toBeGreaterThan(3);
    for (const ink of onPaper) expect(contrast(ink, '#ffffff'), ink).toBeGreaterThanOrEqual(4.5);
    const { words, runs } = await readPdf(pdf);
    for (const mark of ['overdue', 'pledged', 'unverified', 'check', '✎', '(workedout)']) expect(words).toContain(mark);
    // As the standard asks: 12 points at least, at the right of the head and of the foot.
    const labels = runs.filter(({ text }) => text.startsWith('TLP:'));
    expect(labels.length).toBe(2);
    for (const { size } of labels) expect(size).toBeGreaterThanOrEqual(11.95);
    const last = runs.filter(({ base }) => labels.some((label) => Math.abs(label.base - base) < 1));
    for (const { right } of last.filter(({ size }) => size > 11.9)) expect(right).toBeLessThan(595.28 - 24);
    expect(Math.max(...last.map(({ right }) => right))).toBeGreaterThan(595.28 - 60);
  },
);
