import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostTags } from '../../electron/contract/annotations.ts';
import type { ListView } from '../../electron/contract/article-list.ts';
import type { ArticleChange } from '../../electron/contract/chosen-articles.ts';
import { breathe } from '../../electron/desk/breathe.ts';
import { changeArticles } from '../../electron/desk/change-articles.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { articlesToSend } from '../../electron/desk/export-readout.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listIds, listOutline, listWindow } from '../../electron/desk/list-articles.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { archiveArticle, pinArticle, tagArticle } from '../../electron/desk/shelve-article.ts';
import { takingStep } from '../../electron/desk/step-in-pieces.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { setTags, tagsOf } from '../../electron/storage/article-tags.ts';
import { binArticle, pinArticle as pinElsewhere, shelfOf } from '../../electron/storage/articles.ts';
import { inTransaction } from '../../electron/storage/statements.ts';
import { dump, anArticle as oneArticle, opened } from '../storage/library.ts';
import { type Bench, makeBench } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
beforeEach(async () => {
  bench = makeBench({});
  desk = await bench.open();
});
afterEach(() => bench.end());

const undo = () => takingStep('undo')(desk);
const redo = () => takingStep('redo')(desk);
const all = { kind: 'all', value: '' } as const;
const usual: ListView = { shelf: 'desk', sort: 'title', grouping: 'none' };

/** Articles with titles of rising numbers. */
function fill(count: number): string[] {
  return inTransaction(desk.db, () =>
    Array.from({ length: count }, (_, index) => {
      const title = `Article ${String(index).padStart(5, '0')}`;
      return oneArticle(desk.db, { articleId: randomUUID(), title }).articleId;
    }),
  );
}

const change = (articleIds: readonly string[], what: ArticleChange) =>
  changeArticles(desk, { articleIds, change: what });
const shelves = (ids: readonly string[]) => ids.map((id) => shelfOf(desk.db, id));

test('every change of several is one step, passes over what is so already, and comes back as it was', async () => {
  const ids = fill(4);
  const [one = '', two = '', three = '', four = ''] = ids;
  pinArticle(desk, { articleId: one, pinned: true });
  archiveArticle(desk, { articleId: two, archived: true });
  tagArticle(desk, { articleId: three, tags: ['River'] });
  deleteArticle(desk, { articleId: four });
  const changes: [ArticleChange, number, () => unknown, unknown][] = [
    [{ kind: 'pin', pinned: true }, 2, () => shelves(ids), ['pinned', 'pinned', 'pinned', 'bin']],
    [{ kind: 'pin', pinned: false }, 1, () => shelves(ids), ['desk', 'archive', 'desk', 'bin']],
    [{ kind: 'archive', archived: true }, 2, () => shelves(ids), ['archive', 'archive', 'archive', 'bin']],
    [{ kind: 'archive', archived: false }, 1, () => shelves(ids), ['pinned', 'desk', 'desk', 'bin']],
    [{ kind: 'bin' }, 3, () => shelves(ids), ['bin', 'bin', 'bin', 'bin']],
    [{ kind: 'restore' }, 1, () => shelves(ids), ['pinned', 'archive', 'desk', 'desk']],
    [
      { kind: 'tag', tag: 'river' },
      2,
      () => ids.map((id) => tagsOf(desk.db, id)),
      [['River'], ['River'], ['River'], []],
    ],
    [{ kind: 'untag', tag: 'RIVER' }, 1, () => tagsOf(desk.db, three), []],
  ];
  const before = dump(desk.db);
  for (const [what, changed, look, outcome] of changes) {
    expect(await change([...ids, one, 'gone'], what), JSON.stringify(what)).toEqual({ changed });
    expect(look(), JSON.stringify(what)).toEqual(outcome);
    const after = dump(desk.db);
    await undo();
    expect(dump(desk.db), JSON.stringify(what)).toEqual(before);
    await redo();
    expect(dump(desk.db), JSON.stringify(what)).toEqual(after);
    await undo();
  }
});

test('a change that changes nothing is no step, and an article with all the tags it can have gets no more', async () => {
  const [one = '', two = ''] = fill(2);
  setTags(
    desk.db,
    one,
    Array.from({ length: mostTags }, (_, index) => `t${index}`),
  );
  expect(await change([one], { kind: 'tag', tag: 'river' })).toEqual({ changed: 0 });
  expect(undoState(desk).undo).toBeUndefined();
  expect(await change([one, two], { kind: 'tag', tag: 'river' })).toEqual({ changed: 1 });
  expect(tagsOf(desk.db, one)).toHaveLength(mostTags);
});

test('ids come in the order of the list, of what it shows only, beyond what was looked at', async () => {
  const ids = fill(700);
  tagArticle(desk, { articleId: ids[650] ?? '', tags: ['river'] });
  const wanted = { view: usual, group: all, offset: 0, limit: 5_000 };
  expect(await listIds(desk, wanted)).toEqual(ids);
  expect(await listIds(desk, { ...wanted, offset: 600, limit: 3 })).toEqual(ids.slice(600, 603));
  expect(await listIds(desk, { ...wanted, view: { ...usual, tag: 'river' } })).toEqual([ids[650]]);
  const view: ListView = { ...usual, grouping: 'tag' };
  const { groups } = await listOutline(desk, { view });
  for (const group of groups) {
    const rows = await listWindow(desk, { view, group, offset: 0, limit: 200 });
    const some = await listIds(desk, { view, group, offset: 0, limit: 200 });
    expect(some).toEqual(rows.map(({ id }) => id));
  }
});

test('ten thousand are changed, taken back and changed again in pieces of a few milliseconds', async () => {
  const ids = fill(10_000);
  const before = dump(desk.db);
  const run = async (work: () => Promise<unknown>) => {
    let worst = 0;
    let ended = false;
    const watch = async () => {
      while (!ended) {
        const since = process.threadCpuUsage();
        await breathe();
        const { user, system } = process.threadCpuUsage(since);
        worst = Math.max(worst, (user + system) / 1000);
      }
    };
    const watching = watch();
    await work();
    ended = true;
    await watching;
    expect(worst).toBeLessThan(50);
  };
  await run(() => change(ids, { kind: 'bin' }));
  expect(new Set(shelves(ids))).toEqual(new Set(['bin']));
  await run(undo);
  expect(dump(desk.db)).toEqual(before);
  await run(redo);
  expect(new Set(shelves(ids))).toEqual(new Set(['bin']));
  await run(undo);
  await run(() => change(ids, { kind: 'tag', tag: 'river' }));
  expect(undoState(desk).undo).toBe('tag on several articles');
  await run(undo);
  expect(dump(desk.db)).toEqual(before);
  expect(undoState(desk).undo).toBeUndefined();
}, 60_000);

test('what is done meanwhile stays, is a step of its own, and keeps the other from being taken back over it', async () => {
  const ids = fill(3_000);
  const last = ids.at(-1) ?? '';
  const binning = change(ids, { kind: 'bin' });
  await breathe();
  const [first = ''] = ids;
  expect(shelfOf(desk.db, first)).toBe('bin');
  expect(shelfOf(desk.db, last)).toBe('desk');
  tagArticle(desk, { articleId: last, tags: ['river'] });
  // An undo in the midst waits for the end, and takes the newest step.
  const undone = undo();
  await binning;
  await undone;
  expect(tagsOf(desk.db, last)).toEqual([]);
  expect(shelfOf(desk.db, last)).toBe('bin');
  await undo();
  expect(new Set(shelves(ids))).toEqual(new Set(['desk']));
});

test('a row that another program has changed since keeps all of a long step from being taken back', async () => {
  const ids = fill(2_000);
  await change(ids, { kind: 'archive', archived: true });
  const other = opened(bench.library, { role: 'command' });
  pinElsewhere(other, ids[1_900] ?? '', true);
  const before = dump(desk.db);
  await expect(undo()).rejects.toMatchObject({ code: 'changed-elsewhere' });
  expect(dump(desk.db)).toEqual(before);
  expect(undoState(desk).undo).toBeUndefined();
});

test('a row that changes while a long step is taken back brings all of it back', async () => {
  const ids = fill(3_000);
  await change(ids, { kind: 'archive', archived: true });
  const undone = undo();
  let isBegun = false;
  while (!isBegun) {
    await breathe();
    isBegun = shelfOf(desk.db, ids[0] ?? '') === 'desk';
  }
  binArticle(desk.db, ids.at(-1) ?? '', 1);
  await expect(undone).rejects.toMatchObject({ code: 'changed-elsewhere' });
  expect(new Set(shelves(ids.slice(0, -1)))).toEqual(new Set(['archive']));
  expect(shelfOf(desk.db, ids.at(-1) ?? '')).toBe('bin');
});

test('where one of many cannot be written, none is changed', async () => {
  const ids = fill(3_000);
  const before = dump(desk.db);
  desk.db.exec(`CREATE TEMP TRIGGER refused BEFORE UPDATE ON main.article WHEN OLD.id = '${ids.at(-1)}' AND NEW.shelf = 'bin'
    BEGIN SELECT raise(ABORT, 'refused'); END`);
  await expect(change(ids, { kind: 'bin' })).rejects.toThrow();
  expect(dump(desk.db)).toEqual(before);
  expect(undoState(desk).undo).toBeUndefined();
});

test('several articles go into one file, which another library takes in; an embargo on one holds it', async () => {
  const file = (name: string) =>
    bench.file(`${name}.md`, `---\ntitle: ${name}\nlanguage: en\n---\n\nThe words of ${name}.\n`);
  await importFiles(desk, ['Ports', 'Rivers', 'Roads'].map(file));
  const ids = await listIds(desk, { view: usual, group: all, offset: 0, limit: 2 });
  const { title, bytes } = await articlesToSend(desk, { articleIds: ids });
  expect(title).toBe('Ports');
  const there = makeBench({});
  const other = await there.open();
  const report = await importFiles(other, [there.file('both.readout', bytes)]);
  expect(report.refused).toEqual([]);
  expect((await listWindow(other, { view: usual, group: all, offset: 0, limit: 9 })).map((row) => row.title)).toEqual([
    'Ports',
    'Rivers',
  ]);
  there.end();
  savePageHead(desk, { articleId: ids[1] ?? '', embargo: '2030-01-01' });
  await expect(articlesToSend(desk, { articleIds: ids })).rejects.toMatchObject({ code: 'embargoed' });
  await articlesToSend(desk, { articleIds: ids, embargoSeen: true });
});
