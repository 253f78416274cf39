import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../electron/contract/facts.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { editFact } from '../../electron/desk/edit-fact.ts';
import { hideFact } from '../../electron/desk/hide-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { moveFact } from '../../electron/desk/move-fact.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { redo } from '../../electron/desk/redo.ts';
import { removeFact } from '../../electron/desk/remove-fact.ts';
import { restoreFact } from '../../electron/desk/restore-fact.ts';
import { setProgress } from '../../electron/desk/set-progress.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { insertFacts } from '../../electron/storage/facts.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
let articleId: string;
let drafted: Fact;
const facts = () => openArticle(desk, { articleId }).facts;
const factNow = (id: string) => facts().find((fact) => fact.id === id);

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
  // Drafted by hand here, so that these tests do not depend on what the engine finds.
  insertFacts(desk.db, [
    {
      id: 'drafted',
      articleId,
      revisionId: openArticle(desk, { articleId }).revision.id,
      body: { kind: 'commitment', text: 'share information', parties: ['Mexico'], status: 'agreed' },
      evidence: { spans: [{ start: 0, end: 6 }], confidence: 0.9, reason: 'test', drafter: false },
      origin: 'engine',
    },
  ]);
  const found = factNow('drafted');
  if (!found) throw new Error('no fact');
  drafted = found;
});
afterEach(() => bench.end());

const body = { kind: 'commitment', text: 'share all information', parties: ['Mexico'], status: 'pledged' } as const;

test('an edit is labelled, survives a restart, and is taken back by restoring', async () => {
  expect(editFact(desk, { factId: drafted.id, body })).toMatchObject({
    body,
    changedByHand: true,
    evidence: drafted.evidence,
  });
  desk.close();
  desk = await bench.open();
  expect(factNow(drafted.id)).toMatchObject({ body, changedByHand: true });
  expect(restoreFact(desk, { factId: drafted.id })).toMatchObject({ body: drafted.body, changedByHand: false });
});

test('an edit cannot turn a line into one of another kind', () => {
  const edit = () => editFact(desk, { factId: drafted.id, body: { kind: 'keyPoint', text: 'x' } });
  expect(edit).toThrow(expect.objectContaining({ code: 'bad-input' }));
  expect(factNow(drafted.id)).toEqual(drafted);
});

test('a line added by hand is the drafter’s own without a passage, and can be removed', () => {
  const own = addFact(desk, { articleId, body: { kind: 'question', text: 'Who leads?' }, spans: [] });
  expect(own).toMatchObject({ origin: 'hand', paragraphs: [], evidence: { drafter: true, confidence: 1 } });
  const tied = addFact(desk, { articleId, body: { kind: 'keyPoint', text: 'Mexico' }, spans: [{ start: 0, end: 6 }] });
  expect(tied).toMatchObject({ paragraphs: [1], evidence: { drafter: false } });
  expect(facts().at(-1)?.id).toBe(tied.id);
  removeFact(desk, { factId: own.id });
  expect(factNow(own.id)).toBeUndefined();
  expect(() => removeFact(desk, { factId: drafted.id })).toThrow(expect.objectContaining({ code: 'bad-input' }));
});

test('hidden lines stay, but leave the page', () => {
  const onPage = () => printableBriefing(desk, { articleId }).items.some(({ id }) => id === drafted.id);
  expect(onPage()).toBe(true);
  hideFact(desk, { factId: drafted.id, hidden: true });
  expect(onPage()).toBe(false);
  expect(factNow(drafted.id)?.hidden).toBe(true);
});

test('progress is for undertakings', () => {
  expect(setProgress(desk, { factId: drafted.id, progress: 'done' }).progress).toBe('done');
  expect(setProgress(desk, { factId: drafted.id, progress: null }).progress).toBeUndefined();
  const point = addFact(desk, { articleId, body: { kind: 'keyPoint', text: 'x' }, spans: [] });
  expect(() => setProgress(desk, { factId: point.id, progress: 'done' })).toThrow(
    expect.objectContaining({ code: 'bad-input' }),
  );
});

test('undo and redo walk through different tasks in order', () => {
  const before = facts();
  editFact(desk, { factId: drafted.id, body });
  hideFact(desk, { factId: drafted.id, hidden: true });
  const added = addFact(desk, { articleId, body: { kind: 'question', text: 'Who leads?' }, spans: [] });
  moveFact(desk, { factId: added.id, beforeId: facts()[0]?.id ?? null });
  deleteArticle(desk, { articleId });
  const after = { undo: desk.texts.commands.steps.deleteArticle, redo: undefined };
  expect(undoState(desk)).toEqual(after);
  expect(listArticles(desk)).toEqual([]);
  for (let step = 0; step < 5; step += 1) undo(desk);
  expect(facts()).toEqual(before);
  expect(undoState(desk)).toEqual({ undo: undefined, redo: desk.texts.commands.steps.editFact });
  for (let step = 0; step < 5; step += 1) redo(desk);
  expect(undoState(desk)).toEqual(after);
  undo(desk);
  expect(facts()[0]?.id).toBe(added.id);
  expect(factNow(drafted.id)).toMatchObject({ hidden: true, body });
});

test('whoever shows the article is told of each change', () => {
  bench.changes.length = 0;
  hideFact(desk, { factId: drafted.id, hidden: true });
  undo(desk);
  expect(bench.changes).toEqual([[articleId], 'all']);
});
