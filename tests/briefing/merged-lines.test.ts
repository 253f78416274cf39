import { expect, test } from 'vitest';
import { mergedLines } from '../../electron/briefing/dossier/merged-lines.ts';
import type { PageItem } from '../../electron/contract/page.ts';
import { read } from './make-dossier.ts';

let next = 0;
const line = (text: string, paragraph: number, more: Partial<PageItem> = {}): PageItem => {
  next += 1;
  const paragraphs = paragraph === 0 ? [] : [paragraph];
  const usual = { section: 'keyPoints', kind: 'keyPoint', drafter: false, check: false, verbatim: true } as const;
  return { id: `f${next}`, text, paragraphs, ...usual, ...more };
};

const merged = async (...articles: (readonly PageItem[])[]) => {
  const reading = await read(articles.map(() => ({ sentences: [] })));
  const sources = articles.map((items, place) => ({ letter: 'ABC'[place] ?? '', items }));
  const lines = await mergedLines(
    reading,
    sources,
    ({ items }) => items,
    async () => undefined,
  );
  return lines.map(({ text, when, cites = [] }) => [
    text,
    when,
    cites.map(({ letter, paragraphs }) => `${letter} ${paragraphs.join(',')}`).join(' '),
  ]);
};

test('a sentence that several articles have stands once and first, with where each has it', async () => {
  const lines = await merged(
    [line('Only here.', 1), line('The pier fell.', 2), line('The pier fell.', 5)],
    [line('The pier fell.', 7)],
  );
  expect(lines).toEqual([
    ['The pier fell.', undefined, 'A 2,5 B 7'],
    ['Only here.', undefined, 'A 1'],
  ]);
});

test('a date stands once where day and words are the same, else for each', async () => {
  const date = (text: string, when: string, paragraph: number) =>
    line(text, paragraph, { section: 'dates', kind: 'date', when });
  const lines = await merged(
    [date('May 2026', 'May 2026', 1), date('The works end', '2 Jun 2026', 2)],
    [date('May 2026', 'May 2026', 3), date('The works end', '3 Jun 2026', 4)],
  );
  expect(lines).toEqual([
    ['May 2026', 'May 2026', 'A 1 B 3'],
    ['The works end', '2 Jun 2026', 'A 2'],
    ['The works end', '3 Jun 2026', 'B 4'],
  ]);
});

test('what a hand has worded, and what its source no longer says, stays apart', async () => {
  const lines = await merged(
    [line('The pier fell.', 2)],
    [line('The pier fell.', 3, { drafter: true }), line('The pier fell.', 0, { unverified: true })],
  );
  expect(lines).toHaveLength(3);
});
