import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FactKind } from '../../electron/contract/facts.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { fullBriefing } from '../../electron/desk/full-briefing.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { readPassage } from '../../electron/desk/read-passage.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const article = `---
title: Ports and dialogue
title-is-ours: true
dateline: Mexico City, 9 June 2021
language: en
source: Test
---

Kamala Harris, vice president of the United States, met Marcelo Ebrard in the afternoon.

“We will work,” Ebrard said, “and we will not rest.” Then he left. The talks went on until the 12th of July, and 45% of the ports stood still.

- Mexico and the United States share a list by Friday.
- Olga Sánchez Cordero keeps the list.`;

let bench: Bench;
let desk: Desk;
let articleId: string;
let text: string;

beforeEach(async () => {
  bench = makeBench({ 'seed.md': article });
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
  ({ text } = openArticle(desk, { articleId }).revision);
});
afterEach(() => bench.end());

const spanOf = (words: string) => {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};
const read = async (kind: FactKind, words: string, requested = false) => {
  const line = await readPassage(desk, { articleId, kind, requested, span: spanOf(words) });
  return { ...line, rests: line.spans.map(({ start, end }) => text.slice(start, end)) };
};

test('a quotation keeps its own words only, in their parts, and is said by whom its paragraph names', async () => {
  const { body, spans, rests } = await read('quote', '“We will work,” Ebrard said, “and we will not rest.”');
  expect(body).toMatchObject({ kind: 'quote', text: 'We will work, and we will not rest.', speaker: 'Marcelo Ebrard' });
  expect(rests).toEqual(['We will work,', 'and we will not rest.']);
  const fact = addFact(desk, { articleId, body, spans });
  const quotes = fullBriefing(desk, { articleId }).sections.flatMap(({ items }) => items);
  // The source's own words stand inside quotation marks, and what it says between them does not.
  expect(quotes.find(({ id }) => id === fact.id)?.text).toBe('We will work,” … “and we will not rest.');
});

test('speech that its sentence goes on from loses that comma; what is quoted past the passage ends with it', async () => {
  expect(await read('quote', '“We will work,” Ebrard said')).toMatchObject({ rests: ['We will work'] });
  expect(await read('quote', 'Ebrard said, “and we will')).toMatchObject({ rests: ['and we will'] });
});

test('words without marks are a quotation as they stand', async () => {
  const { body, rests } = await read('quote', 'Then he left');
  expect(body).toMatchObject({ text: 'Then he left', speaker: 'Marcelo Ebrard' });
  expect(rests).toEqual(['Then he left']);
});

test('a date is the one that the passage names, placed against the day of the article', async () => {
  const { body } = await read('event', 'The talks went on until the 12th of July');
  expect(body).toMatchObject({
    kind: 'event',
    text: 'The talks went on until the 12th of July',
    when: { iso: '2021-07-12' },
  });
  expect((await read('event', 'Then he left.')).body).toEqual({ kind: 'event', text: 'Then he left', when: undefined });
  expect((await read('date', 'until the 12th of July')).body).toMatchObject({ kind: 'date', iso: '2021-07-12' });
});

test('an undertaking has its parties and its due date from the passage, in a list too', async () => {
  const { body, rests } = await read('commitment', 'Mexico and the United States share a list by Friday.');
  expect(body).toMatchObject({
    kind: 'commitment',
    text: 'Mexico and the United States share a list by Friday',
    parties: ['Mexico', 'United States'],
    due: { iso: '2021-06-11' },
    status: 'agreed',
  });
  expect(rests).toEqual(['Mexico and the United States share a list by Friday.']);
  const asked = await read('commitment', 'Mexico and the United States share a list by Friday.', true);
  expect(asked.body).toMatchObject({ status: 'requested', parties: [] });
});

test('a person is the name that was selected, or one in a sentence whom no line names yet', async () => {
  expect(await read('person', 'Olga Sánchez Cordero')).toMatchObject({ body: { name: 'Olga Sánchez Cordero' } });
  const { body, rests } = await read('organisation', 'Olga Sánchez Cordero keeps the list.');
  expect(body).toMatchObject({ kind: 'organisation', name: 'Olga Sánchez Cordero' });
  expect(rests).toEqual(['Olga Sánchez Cordero']);
  expect((await read('person', 'Then he left. The talks went on')).body).toMatchObject({ name: '' });
});

test('a figure is the number, and what the passage does not tell stays empty', async () => {
  expect((await read('figure', '45% of the ports stood still')).body).toMatchObject({ value: '45%' });
  expect((await read('figure', 'Then he left.')).body).toMatchObject({ value: '', of: '' });
  expect((await read('keyPoint', 'Then he left.')).body).toEqual({ kind: 'keyPoint', text: 'Then he left.' });
  expect((await read('position', 'The talks went on')).body).toMatchObject({ speaker: 'Marcelo Ebrard' });
});

test('a passage outside the text is refused', async () => {
  const outside = { start: 0, end: text.length + 1 };
  await expect(readPassage(desk, { articleId, kind: 'quote', requested: false, span: outside })).rejects.toMatchObject({
    code: 'bad-input',
  });
});
