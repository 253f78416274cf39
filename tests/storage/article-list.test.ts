import { expect, test } from 'vitest';
import type { ListGroup, ListView } from '../../electron/contract/article-list.ts';
import { firstListed, listArticles, listOutline, listPlace, listWindow } from '../../electron/storage/article-list.ts';
import { setTags } from '../../electron/storage/article-tags.ts';
import { archiveArticle, binArticle, pinArticle, unbinArticle } from '../../electron/storage/articles.ts';
import { insertFacts, setFactProgress } from '../../electron/storage/facts.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { addRevision } from '../../electron/storage/revisions.ts';
import { recordStep, redo, undo } from '../../electron/storage/undo.ts';
import { aFact, anArticle, aRevision, bodies, emptyFolder, opened, someDay } from './library.ts';

const day = '2026-11-23';
const usual: ListView = { shelf: 'desk', sort: 'imported', grouping: 'none' };
const all: ListGroup = { kind: 'all', value: '' };

const titles = (db: WritableDb, view: ListView, group: ListGroup = all) =>
  listWindow(db, { view, group, offset: 0, limit: 200 }, day).map(({ title }) => title);
const groups = (db: WritableDb, view: ListView) =>
  listOutline(db, view, day).groups.map(({ kind, value, count }) => [kind, value, count].join(' '));

/** Three articles, of which the oldest came in last. */
function three(db: WritableDb) {
  const ports = anArticle(db, { title: '“Ports', date: '2026-10-02' }, someDay);
  const arbol = anArticle(db, { title: 'Árbol', date: '2026-11-20' }, someDay + 1);
  const bridge = anArticle(db, { title: 'bridge', date: undefined }, someDay + 2);
  return { ports, arbol, bridge };
}

test('each order is right, and a title counts from its first letter without its marks', () => {
  const db = opened(emptyFolder());
  three(db);
  expect(titles(db, usual)).toEqual(['bridge', 'Árbol', '“Ports']);
  expect(titles(db, { ...usual, sort: 'date' })).toEqual(['Árbol', '“Ports', 'bridge']);
  expect(titles(db, { ...usual, sort: 'title' })).toEqual(['Árbol', 'bridge', '“Ports']);
});

test('pinned ones come first, archived ones and those in the bin stand apart; undo takes each back', () => {
  const db = opened(emptyFolder());
  const { ports, arbol, bridge } = three(db);
  recordStep(db, 'Pin', () => pinArticle(db, ports.articleId, true));
  recordStep(db, 'Archive', () => archiveArticle(db, arbol.articleId, someDay));
  expect(groups(db, usual)).toEqual(['pinned  1', 'all  1']);
  expect(firstListed(db)).toBe(ports.articleId);
  expect(listOutline(db, usual, day).shelves).toEqual({ desk: 2, archive: 1, bin: 0 });
  expect(titles(db, { ...usual, shelf: 'archive' })).toEqual(['Árbol']);
  binArticle(db, bridge.articleId, someDay);
  expect(titles(db, { ...usual, shelf: 'bin' })).toEqual(['bridge']);
  unbinArticle(db, bridge.articleId);
  undo(db);
  undo(db);
  expect(titles(db, usual)).toEqual(['bridge', 'Árbol', '“Ports']);
  redo(db);
  expect(groups(db, usual)).toEqual(['pinned  1', 'all  2']);
  archiveArticle(db, ports.articleId, someDay);
  expect(groups(db, usual)).toEqual(['all  2']);
});

test('tags group and narrow the list, keep their first spelling, and are a step', () => {
  const db = opened(emptyFolder());
  const { ports, arbol } = three(db);
  setTags(db, ports.articleId, ['Water', 'trade']);
  recordStep(db, 'Tag', () => setTags(db, arbol.articleId, ['WATER']));
  expect(groups(db, { ...usual, grouping: 'tag' })).toEqual(['tag trade 1', 'tag Water 2', 'tag  1']);
  expect(titles(db, { ...usual, grouping: 'tag' }, { kind: 'tag', value: '' })).toEqual(['bridge']);
  expect(titles(db, { ...usual, tag: 'water' })).toEqual(['Árbol', '“Ports']);
  binArticle(db, ports.articleId, someDay);
  expect(groups(db, { ...usual, shelf: 'bin', grouping: 'tag' })).toEqual(['all  1']);
  unbinArticle(db, ports.articleId);
  expect(listArticles(db).map(({ tags }) => tags)).toEqual([[], ['Water'], ['trade', 'Water']]);
  undo(db);
  expect(titles(db, { ...usual, tag: 'water' })).toEqual(['“Ports']);
});

test('months, people and how far things have come group the list', () => {
  const db = opened(emptyFolder());
  const { ports, arbol, bridge } = three(db);
  expect(groups(db, { ...usual, grouping: 'date' })).toEqual(['month 2026-11 1', 'month 2026-10 1', 'month  1']);
  expect(titles(db, { ...usual, grouping: 'date' }, { kind: 'month', value: '2026-11' })).toEqual(['Árbol']);
  const due = { ...bodies.commitment, due: { iso: '2026-10', wording: 'in October', certainty: 'stated' } } as const;
  const late = aFact(ports, due, 'agreed on Tuesday to clean the river');
  insertFacts(db, [
    late,
    aFact(ports, bodies.person, 'Ana Ruiz'),
    aFact(arbol, bodies.person, 'Ana Ruiz'),
    aFact(arbol, bodies.commitment, 'agreed on Tuesday to clean the river'),
    aFact(bridge, bodies.request, 'asked for a second bridge'),
  ]);
  expect(groups(db, { ...usual, grouping: 'person' })).toEqual(['person Ana Ruiz 2', 'person  1']);
  const byStatus: ListView = { ...usual, grouping: 'status' };
  expect(groups(db, byStatus)).toEqual(['status overdue 1', 'status open 1', 'status none 1']);
  expect(titles(db, byStatus, { kind: 'status', value: 'overdue' })).toEqual(['“Ports']);
  expect(titles(db, byStatus, { kind: 'status', value: 'none' })).toEqual(['bridge']);
  setFactProgress(db, late.id, 'done');
  expect(groups(db, byStatus)).toEqual(['status open 1', 'status done 1', 'status none 1']);
});

test('windows make up the whole list, and an article is found in its place', () => {
  const db = opened(emptyFolder());
  for (let at = 0; at < 23; at += 1) {
    anArticle(
      db,
      { title: `Title ${at % 5}`, date: at % 3 === 0 ? undefined : `2026-0${1 + (at % 7)}-11` },
      someDay + (at % 4),
    );
  }
  for (const sort of ['imported', 'date', 'title'] as const) {
    const view = { ...usual, sort };
    const ids = [0, 7, 14, 21].flatMap((offset) =>
      listWindow(db, { view, group: all, offset, limit: 7 }, day).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(23);
    expect(ids.map((id) => listPlace(db, view, id, day)?.index)).toEqual(ids.map((_, index) => index));
  }
  expect(listPlace(db, { ...usual, shelf: 'archive' }, listArticles(db)[0]?.id ?? '', day)).toBeNull();
});

test('another version changes the title and the day that the list goes by, and undo changes them back', () => {
  const db = opened(emptyFolder());
  const { arbol } = three(db);
  recordStep(db, 'Correct', () =>
    addRevision(db, aRevision(arbol.articleId, { ordinal: 2, title: 'Zebra', date: '2026-01-01' })),
  );
  expect(titles(db, { ...usual, sort: 'title' })).toEqual(['bridge', '“Ports', 'Zebra']);
  expect(titles(db, { ...usual, sort: 'date' })).toEqual(['“Ports', 'Zebra', 'bridge']);
  undo(db);
  expect(titles(db, { ...usual, sort: 'title' })).toEqual(['Árbol', 'bridge', '“Ports']);
});

test.each(['imported', 'date', 'title'] as const)('a list sorted by %s is read from its index, unsorted', (sort) => {
  const db = opened(emptyFolder());
  const by = { imported: 'article_by_import', date: 'article_by_date', title: 'article_by_title' }[sort];
  const asked: string[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    asked.push(sql);
    return prepare(sql);
  }) as typeof db.prepare;
  listWindow(db, { view: { ...usual, sort }, group: all, offset: 0, limit: 60 }, day);
  const plan = prepare(`EXPLAIN QUERY PLAN ${asked[0]}`).all({ limit: 60, offset: 0 });
  const text = JSON.stringify(plan);
  expect(text).toContain(`COVERING INDEX ${by}`);
  // The window alone is put in order once more.
  expect(text.match(/TEMP B-TREE FOR ORDER BY/g)?.length ?? 0).toBeLessThan(2);
});
