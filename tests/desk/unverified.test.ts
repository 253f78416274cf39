import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctArticle } from '../../electron/desk/correct-article.ts';
import { editFact } from '../../electron/desk/edit-fact.ts';
import { judgeFact } from '../../electron/desk/judge-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
});
afterEach(() => bench.end());

test('a line whose words the text no longer holds is unverified, without a paragraph; the others stay as they are', async () => {
  const articleId = onlyArticle(listArticles(desk)).id;
  const before = printableBriefing(desk, { articleId }).items;
  expect(before.some((item) => item.unverified)).toBe(false);
  const quote = before.find(({ kind }) => kind === 'quote');
  expect(quote).toMatchObject({ verbatim: true });
  expect(quote?.paragraphs).toHaveLength(1);

  const { revision } = openArticle(desk, { articleId });
  const text = revision.text.replace('“We will work together.”', 'that it would be hard.');
  expect(text).not.toBe(revision.text);
  // A line that no hand had touched would go with its words.
  judgeFact(desk, { factId: quote?.id ?? '', verdict: 'confirmed' });
  const { title, place = '', date = '', language } = revision;
  await correctArticle(desk, { articleId, revisionId: revision.id, fields: { title, place, date, language, text } });

  const after = printableBriefing(desk, { articleId }).items;
  const lost = after.find(({ id }) => id === quote?.id);
  expect(lost).toMatchObject({ unverified: true, verbatim: false, paragraphs: [], drafter: false });
  const person = after.find(({ kind }) => kind === 'person');
  expect(person?.unverified).toBeUndefined();
  expect(after.filter((item) => item.unverified).length).toBeLessThan(after.length);
});

test('a line that a hand has worded keeps that mark when its words go', async () => {
  const articleId = onlyArticle(listArticles(desk)).id;
  const { revision, facts } = openArticle(desk, { articleId });
  const fact = facts.find(({ body }) => body.kind === 'commitment');
  if (fact?.body.kind !== 'commitment') throw new Error('no undertaking');
  editFact(desk, { factId: fact.id, body: { ...fact.body, text: 'Something that only we say' } });
  const lineNow = () => printableBriefing(desk, { articleId }).items.find(({ id }) => id === fact.id);
  expect(lineNow()).toMatchObject({ drafter: true });
  const [span] = fact.evidence.spans;
  const text = `${revision.text.slice(0, span?.start)}nothing of the kind${revision.text.slice(span?.end)}`;
  const { title, place = '', date = '', language } = revision;
  await correctArticle(desk, { articleId, revisionId: revision.id, fields: { title, place, date, language, text } });
  expect(lineNow()).toMatchObject({ unverified: true, drafter: true, paragraphs: [] });
});
