import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactBody } from '../../electron/contract/facts.ts';
import {
  changeFactBodies,
  changeFactBody,
  getFact,
  insertFacts,
  listFacts,
  moveFact,
  placeFacts,
  removeFact,
  restoreFact,
  setFactHidden,
  setFactProgress,
} from '../../electron/storage/facts.ts';
import { aFact, anArticle, bodies, codeOf, emptyFolder, opened, threeFacts } from './library.ts';

function start() {
  const db = opened(emptyFolder());
  const revision = anArticle(db);
  return { db, revision, ids: threeFacts(db, revision) };
}

describe('facts', () => {
  test('come back as they went in, in order, with their paragraphs', () => {
    const { db, revision, ids } = start();
    const facts = listFacts(db, revision.articleId);
    expect(facts.map((fact) => fact.id)).toEqual(ids);
    expect(facts[0]).toEqual({
      id: ids[0],
      articleId: revision.articleId,
      revisionId: revision.id,
      body: bodies.commitment,
      evidence: { spans: [{ start: 20, end: 56 }], confidence: 0.1 + 0.2, reason: 'a test', drafter: false },
      paragraphs: [1],
      origin: 'engine',
      changedByHand: false,
      hidden: false,
      progress: undefined,
    });
    expect(facts.map((fact) => fact.paragraphs)).toEqual([[1], [3], [2]]);
    expect(getFact(db, ids[1])).toEqual(facts[1]);
  });

  test('keep the order of their spans', () => {
    const { db, revision } = start();
    const spans = [30, 5, 60, 1, 100, 2, 3, 4, 6, 7, 8].map((at) => ({ start: at, end: at + 2 }));
    const fact = aFact(revision, bodies.point, 'river', {
      evidence: { spans, confidence: 1, reason: '', drafter: false },
    });
    insertFacts(db, [fact]);
    expect(getFact(db, fact.id).evidence.spans).toEqual(spans);
    expect(listFacts(db, revision.articleId).at(-1)?.evidence.spans).toEqual(spans);
  });

  test('without a source, or with one outside the text, are refused, and nothing of them stays', () => {
    const { db, revision, ids } = start();
    const good = aFact(revision, bodies.point, 'river');
    const evidence = { ...good.evidence, spans: [] };
    const outside = { ...good.evidence, spans: [{ start: 0, end: revision.text.length + 1 }] };
    const nonsense = { kind: 'keyPoint', text: ' ' } satisfies FactBody;
    const speakerSpan = { start: 0, end: revision.text.length + 1 };
    const nowhere = { kind: 'quote', text: 'river', speaker: 'Nobody', speakerSpan } satisfies FactBody;
    for (const bad of [
      { ...good, id: 'bad', evidence },
      { ...good, id: 'bad', evidence: outside },
      { ...good, id: 'bad', body: nonsense },
      { ...good, id: 'bad', body: nowhere },
    ]) {
      expect(codeOf(() => insertFacts(db, [good, bad]))).toBe('bad-input');
    }
    expect(codeOf(() => insertFacts(db, [{ ...good, revisionId: 'other' }]))).toBe('not-found');
    expect(listFacts(db, revision.articleId).map((fact) => fact.id)).toEqual(ids);
    insertFacts(db, [{ ...good, evidence: { ...evidence, drafter: true } }]);
    expect(getFact(db, good.id).paragraphs).toEqual([]);
  });

  test('changed by hand say so, keep their sources, and can be restored', () => {
    const { db, ids } = start();
    const other: FactBody = { ...bodies.commitment, text: 'clean the whole river' };
    const before = getFact(db, ids[0]);
    expect(changeFactBody(db, ids[0], other)).toEqual({ ...before, body: other, changedByHand: true });
    expect(restoreFact(db, ids[0])).toEqual(before);
    changeFactBody(db, ids[0], other);
    const again: FactBody = {
      status: 'agreed',
      parties: ['the two governments'],
      text: ' clean the river',
      kind: 'commitment',
    };
    expect(changeFactBody(db, ids[0], again)).toEqual(before);
  });

  test('many are changed at once, all of them or none', () => {
    const { db, revision, ids } = start();
    const [first, second] = [getFact(db, ids[0]), getFact(db, ids[1])];
    const [one, two] = [
      { fact: first, body: { ...bodies.commitment, text: 'clean the whole river' } satisfies FactBody },
      { fact: second, body: second.body },
    ];
    const gone = { fact: { ...second, id: 'nobody' }, body: second.body };
    expect(codeOf(() => changeFactBodies(db, [one, gone]))).toBe('not-found');
    expect(listFacts(db, revision.articleId)[0]).toEqual(first);
    changeFactBodies(db, [one, two]);
    expect(getFact(db, ids[0])).toEqual({ ...first, body: one.body, changedByHand: true });
    expect(getFact(db, ids[1])).toEqual(second);
  });

  test('are hidden, and marked with progress, without becoming changed', () => {
    const { db, ids } = start();
    expect(setFactHidden(db, ids[0], true)).toMatchObject({ hidden: true, changedByHand: false });
    expect(setFactProgress(db, ids[0], 'overdue')).toMatchObject({ progress: 'overdue', changedByHand: false });
    expect(setFactProgress(db, ids[0], null).progress).toBeUndefined();
    expect(setFactHidden(db, ids[0], false).hidden).toBe(false);
  });

  test('added by hand can be removed and not restored; drafted ones the other way round', () => {
    const { db, revision, ids } = start();
    const own = aFact(revision, bodies.point, 'river', { origin: 'hand' });
    insertFacts(db, [own]);
    expect(codeOf(() => restoreFact(db, own.id))).toBe('bad-input');
    expect(changeFactBody(db, own.id, { kind: 'keyPoint', text: 'other' }).changedByHand).toBe(true);
    removeFact(db, own.id);
    expect(codeOf(() => getFact(db, own.id))).toBe('not-found');
    expect(codeOf(() => removeFact(db, ids[0]))).toBe('bad-input');
    for (const act of [
      () => changeFactBody(db, 'nobody', bodies.point),
      () => setFactHidden(db, 'nobody', true),
      () => restoreFact(db, 'nobody'),
      () => moveFact(db, 'nobody', null),
      () => moveFact(db, ids[0], 'nobody'),
    ]) {
      expect(codeOf(act)).toBe('not-found');
    }
  });

  test('of two articles do not mix', () => {
    const { db, ids } = start();
    const other = anArticle(db);
    const [otherId] = threeFacts(db, other);
    expect(codeOf(() => moveFact(db, ids[0], otherId))).toBe('bad-input');
  });

  test('keep any order that moves make, however often', () => {
    const { db, revision, ids } = start();
    const more = Array.from({ length: 5 }, () => aFact(revision, bodies.point, 'river', { id: randomUUID() }));
    insertFacts(db, more);
    const order: string[] = [...ids, ...more.map((fact) => fact.id)];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(8)), { maxLength: 60 }), (moves) => {
        for (const [from, to] of moves) {
          const id = order[from] ?? '';
          const before = order[to] ?? null;
          moveFact(db, id, before);
          if (before !== id) {
            order.splice(from, 1);
            order.splice(before === null ? order.length : order.indexOf(before), 0, id);
          }
          expect(listFacts(db, revision.articleId).map((fact) => fact.id)).toEqual(order);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('can be moved between the same two neighbours more often than there are halves', () => {
    const { db, revision, ids } = start();
    for (let round = 0; round < 100; round += 1) {
      moveFact(db, ids[2], ids[1]);
      moveFact(db, ids[1], ids[2]);
    }
    expect(listFacts(db, revision.articleId).map((fact) => fact.id)).toEqual(ids);
  });
});

test('new lines come before those that they are put before, in their order, however little room there is', () => {
  const db = opened(emptyFolder());
  const revision = anArticle(db);
  const [first, second, third] = threeFacts(db, revision);
  const added = Array.from({ length: 40 }, (_, at) => aFact(revision, bodies.point, 'the river', { id: `new ${at}` }));
  // Many rounds between the same two lines leave no room for ranks at last.
  for (let round = 0; round < 12; round += 1) {
    const before = listFacts(db, revision.articleId).map(({ id }) => id);
    const lines = added.map((fact) => ({ ...fact, id: `${fact.id} of ${round}` }));
    insertFacts(db, lines);
    const last = before[1] ?? second;
    placeFacts(db, revision.articleId, [
      ...lines.slice(0, 20).map(({ id }) => ({ id, beforeId: last })),
      ...lines.slice(20).map(({ id }) => ({ id, beforeId: null })),
    ]);
    const ids = lines.map(({ id }) => id);
    expect(listFacts(db, revision.articleId).map(({ id }) => id)).toEqual([
      ...before.slice(0, 1),
      ...ids.slice(0, 20),
      ...before.slice(1),
      ...ids.slice(20),
    ]);
  }
  expect(listFacts(db, revision.articleId).map(({ id }) => id)).toEqual(expect.arrayContaining([first, third]));
});
