import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fact, FactBody } from '../../electron/contract/facts.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { assignName } from '../../electron/desk/assign-name.ts';
import { dismissName } from '../../electron/desk/dismiss-name.ts';
import { mergesOf } from '../../electron/desk/drafted-lines.ts';
import { editFact } from '../../electron/desk/edit-fact.ts';
import { hideFact } from '../../electron/desk/hide-fact.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { judgeFact } from '../../electron/desk/judge-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { mergeFacts } from '../../electron/desk/merge-facts.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { redo } from '../../electron/desk/redo.ts';
import { register } from '../../electron/desk/register.ts';
import { removeFact } from '../../electron/desk/remove-fact.ts';
import { restoreFact } from '../../electron/desk/restore-fact.ts';
import { splitFact } from '../../electron/desk/split-fact.ts';
import { undo } from '../../electron/desk/undo.ts';
import { insertFacts } from '../../electron/storage/facts.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const text = `---
title: Two ministers and a bridge
dateline: Lima, 4 March 2022
language: en
source: Test
---

Minister Ana Ruiz met the mayor. Ruiz said: “We will begin in May.”

Her brother Luis Ruiz was there too. “I will pay for it,” Luis said.

A. R. promised to open the bridge. He said: “It is safe.”
`;

let bench: Bench;
let desk: Desk;
let articleId: string;
let source: string;
const facts = () => openArticle(desk, { articleId }).facts;
const now = (id: string): Fact => {
  const fact = facts().find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
};
const spanOf = (words: string, from = 0) => {
  const start = source.indexOf(words, from);
  return { start, end: start + words.length };
};

beforeEach(async () => {
  bench = makeBench({ 'seed.md': text });
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
  const { revision } = openArticle(desk, { articleId });
  source = revision.text;
  // By hand, so that these tests hold whatever the engine finds.
  for (const { id } of facts()) hideFact(desk, { factId: id, hidden: true });
  const add = (id: string, body: FactBody, ...words: string[]) =>
    insertFacts(desk.db, [
      {
        id,
        articleId,
        revisionId: revision.id,
        body,
        evidence: { spans: words.map((one) => spanOf(one)), confidence: 0.5, reason: 'test', drafter: false },
        origin: 'engine',
      },
    ]);
  add(
    'ruiz',
    { kind: 'person', name: 'Ana Ruiz', role: 'Minister', aliases: ['Luis Ruiz', 'Luis'] },
    'Ana Ruiz',
    'Luis Ruiz',
    'Luis said',
  );
  add('initials', { kind: 'person', name: 'A. R.', aliases: [] }, 'A. R.');
  add('may', { kind: 'quote', text: 'We will begin in May.', speaker: 'Ana Ruiz' }, 'We will begin in May.');
  add('pay', { kind: 'quote', text: 'I will pay for it,', speaker: 'Ana Ruiz' }, 'I will pay for it,');
  add('safe', { kind: 'quote', text: 'It is safe.' }, 'It is safe.');
  add(
    'bridge',
    { kind: 'commitment', text: 'open the bridge', parties: ['A. R.'], status: 'pledged' },
    'open the bridge',
  );
});
afterEach(() => bench.end());

describe('a line', () => {
  test('that is confirmed needs no check, and the person is known from then on, with the day and the article', () => {
    expect(judgeFact(desk, { factId: 'ruiz', verdict: 'confirmed' })).toMatchObject({
      verdict: 'confirmed',
      hidden: false,
    });
    expect(register(desk)).toMatchObject([
      {
        kind: 'person',
        name: 'Ana Ruiz',
        roles: [{ role: 'Minister', seen: '2022-03-04', articleTitle: 'Two ministers and a bridge' }],
      },
    ]);
    undo(desk);
    expect(now('ruiz').verdict).toBeUndefined();
    expect(register(desk)).toEqual([]);
    redo(desk);
    expect(register(desk)).toHaveLength(1);
  });

  test('that is rejected is hidden as wrong, and can be shown again', () => {
    expect(judgeFact(desk, { factId: 'may', verdict: 'rejected' })).toMatchObject({
      verdict: 'rejected',
      hidden: true,
    });
    expect(hideFact(desk, { factId: 'may', hidden: false })).toMatchObject({ hidden: false, verdict: undefined });
    judgeFact(desk, { factId: 'may', verdict: 'rejected' });
    expect(judgeFact(desk, { factId: 'may', verdict: null })).toMatchObject({ hidden: false, verdict: undefined });
  });

  test('gets a speaker who was not told, loses one, and an unknown one is refused', () => {
    expect(assignName(desk, { factId: 'safe', words: '', name: 'Ana Ruiz', everywhere: false }).body).toMatchObject({
      speaker: 'Ana Ruiz',
    });
    expect(
      assignName(desk, { factId: 'safe', words: 'Ana Ruiz', name: '', everywhere: false }).body,
    ).not.toHaveProperty('speaker');
    expect(() => assignName(desk, { factId: 'safe', words: 'nobody', name: 'x', everywhere: false })).toThrow();
  });

  test('says who is meant everywhere at once, as one step', () => {
    assignName(desk, { factId: 'bridge', words: 'A. R.', name: 'the builder', everywhere: false });
    assignName(desk, { factId: 'safe', words: '', name: 'the builder', everywhere: false });
    assignName(desk, { factId: 'bridge', words: 'the builder', name: 'Luis Ruiz', everywhere: true });
    expect(now('bridge').body).toMatchObject({ parties: ['Luis Ruiz'] });
    expect(now('safe').body).toMatchObject({ speaker: 'Luis Ruiz' });
    undo(desk);
    expect(now('safe').body).toMatchObject({ speaker: 'the builder' });
  });
});

describe('names', () => {
  test('that are one come together in every line, and are one in the register', () => {
    const whole = mergeFacts(desk, { factId: 'initials', intoId: 'ruiz' });
    expect(whole.body).toMatchObject({ name: 'Ana Ruiz', role: 'Minister' });
    expect(whole.body).toHaveProperty('aliases', expect.arrayContaining(['A. R.']));
    expect(whole.evidence.spans).toContainEqual(spanOf('A. R.'));
    expect(now('initials')).toMatchObject({ hidden: true, mergedInto: 'ruiz' });
    expect(now('bridge')).toMatchObject({ body: { parties: ['Ana Ruiz'] }, changedByHand: true });
    expect(register(desk)).toMatchObject([{ name: 'Ana Ruiz', aliases: ['Luis Ruiz', 'Luis', 'A. R.'] }]);
    undo(desk);
    expect(now('initials')).toMatchObject({ hidden: false, mergedInto: undefined });
    expect(now('bridge')).toMatchObject({ body: { parties: ['A. R.'] }, changedByHand: false });
    expect(register(desk)).toEqual([]);
  });

  test('that were merged part again under their own id', () => {
    mergeFacts(desk, { factId: 'initials', intoId: 'ruiz' });
    const part = splitFact(desk, { factId: 'ruiz', name: 'A. R.', forms: ['A. R.'], spans: [spanOf('A. R.')] });
    expect(part).toMatchObject({ id: 'initials', hidden: false, body: { name: 'A. R.' } });
    expect(now('ruiz').body).toMatchObject({ aliases: ['Luis Ruiz', 'Luis'] });
  });

  test('that were merged part again when the line is restored, or removed', () => {
    mergeFacts(desk, { factId: 'initials', intoId: 'ruiz' });
    expect(restoreFact(desk, { factId: 'ruiz' })).toMatchObject({ changedByHand: false });
    expect(now('ruiz').evidence.spans).toHaveLength(3);
    expect(now('initials')).toMatchObject({ hidden: false, mergedInto: undefined });
    const mine = addFact(desk, { articleId, body: { kind: 'person', name: 'Somebody New', aliases: [] }, spans: [] });
    mergeFacts(desk, { factId: 'initials', intoId: mine.id });
    removeFact(desk, { factId: mine.id });
    expect(now('initials')).toMatchObject({ hidden: false, mergedInto: undefined });
  });

  test('that are corrected are so in every line that gives them', () => {
    const { body } = now('ruiz');
    if (body.kind !== 'person') return expect.unreachable();
    editFact(desk, { factId: 'ruiz', body: { ...body, name: 'Anna Ruiz' } });
    expect(now('may').body).toMatchObject({ speaker: 'Anna Ruiz' });
    undo(desk);
    expect(now('may').body).toMatchObject({ speaker: 'Ana Ruiz' });
  });

  test('that are two part with their mentions, and the lines around those go along', () => {
    const spans = [spanOf('Luis Ruiz'), spanOf('Luis said')];
    const luis = splitFact(desk, { factId: 'ruiz', name: 'Luis Ruiz', forms: ['Luis Ruiz', 'Luis'], spans });
    expect(luis).toMatchObject({ origin: 'hand', body: { kind: 'person', name: 'Luis Ruiz', aliases: ['Luis'] } });
    expect(luis.evidence.spans).toEqual(spans);
    expect(now('ruiz')).toMatchObject({
      body: { name: 'Ana Ruiz', aliases: [] },
      evidence: { spans: [spanOf('Ana Ruiz')] },
    });
    expect(now('pay').body).toMatchObject({ speaker: 'Luis Ruiz' });
    expect(now('may').body).toMatchObject({ speaker: 'Ana Ruiz' });
    const entries = register(desk);
    expect(entries.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Luis Ruiz']);
    expect(entries[0]?.apart).toEqual([entries[1]?.id]);
    undo(desk);
    expect(facts().some(({ id }) => id === luis.id)).toBe(false);
    expect(now('pay').body).toMatchObject({ speaker: 'Ana Ruiz' });
  });

  test('a role is never joined with whom another was for', () => {
    const before = now('initials').body;
    if (before.kind !== 'person') throw new Error('no person');
    editFact(desk, { factId: 'initials', body: { ...before, role: undefined, affiliation: 'the builders’ union' } });
    const whole = mergeFacts(desk, { factId: 'initials', intoId: 'ruiz' });
    expect(whole.body).toMatchObject({ name: 'Ana Ruiz', role: 'Minister' });
    expect(whole.body).not.toHaveProperty('affiliation', 'the builders’ union');
  });

  test('do not part where nothing would be left, and are not merged over kinds', () => {
    expect(() => splitFact(desk, { factId: 'initials', name: 'A. R.', forms: [], spans: [spanOf('A. R.')] })).toThrow();
    expect(() => mergeFacts(desk, { factId: 'may', intoId: 'ruiz' })).toThrow();
    expect(() => mergeFacts(desk, { factId: 'ruiz', intoId: 'ruiz' })).toThrow();
    mergeFacts(desk, { factId: 'initials', intoId: 'ruiz' });
    expect(() => mergeFacts(desk, { factId: 'ruiz', intoId: 'initials' })).toThrow();
    // One that is confirmed stands by itself again.
    expect(judgeFact(desk, { factId: 'initials', verdict: 'confirmed' })).toMatchObject({ hidden: false });
    expect(now('initials').mergedInto).toBeUndefined();
    mergeFacts(desk, { factId: 'ruiz', intoId: 'initials' });
    expect(mergesOf(facts())('Ana Ruiz')).toBe('A. R.');
    const [one, two] = [now('ruiz'), now('initials')];
    expect(
      mergesOf([
        { ...one, mergedInto: two.id },
        { ...two, mergedInto: one.id },
      ])('Nobody'),
    ).toBe('Nobody');
  });

  test('of no person are not listed in the next article, until the user thinks again', async () => {
    const news = (name: string) =>
      bench.file(
        name,
        `---\ntitle: ${name}\nlanguage: en\n---\n\nMinister Carla Nemo met the press in Lima. “It is done,” Carla Nemo said.\n`,
      );
    const people = (id: string) =>
      openArticle(desk, { articleId: id }).facts.flatMap(({ body }) => (body.kind === 'person' ? [body.name] : []));
    const [first] = (await importFiles(desk, [news('one.md')])).imported;
    if (!first) throw new Error('not imported');
    expect(people(first.articleId)).toContain('Carla Nemo');
    const line = openArticle(desk, { articleId: first.articleId }).facts.find(({ body }) => body.kind === 'person');
    dismissName(desk, { factId: line?.id ?? '' });
    expect(register(desk)).toMatchObject([{ kind: 'notPerson', name: 'Carla Nemo' }]);
    const [second] = (await importFiles(desk, [news('two.md')])).imported;
    expect(people(second?.articleId ?? '')).not.toContain('Carla Nemo');
    hideFact(desk, { factId: line?.id ?? '', hidden: false });
    expect(register(desk)).toEqual([]);
    const [third] = (await importFiles(desk, [news('three.md')])).imported;
    expect(people(third?.articleId ?? '')).toContain('Carla Nemo');
  });
});
