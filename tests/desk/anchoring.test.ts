import { afterEach, beforeEach, expect, test } from 'vitest';
import { carriedReport } from '../../electron/desk/carried-report.ts';
import { correctArticle } from '../../electron/desk/correct-article.ts';
import { textHash } from '../../electron/desk/exported-annotations.ts';
import { foreignMemory } from '../../electron/desk/foreign-memory.ts';
import { foreignPlaced } from '../../electron/desk/foreign-placed.ts';
import { importAnnotations } from '../../electron/desk/import-annotations.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { takingStep } from '../../electron/desk/step-in-pieces.ts';
import { currentRevision } from '../../electron/storage/revisions.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const anchoringWorkerFile = new URL('../../electron/anchoring-worker.ts', import.meta.url);
const syllables = ['ba', 'ko', 'ri', 'ten', 'mo', 'sal', 'du', 'per', 'li', 'na', 'tor', 'vi', 'gra', 'se', 'om', 'ul'];
/** A word for each number, and another one for another number. */
const word = (number: number) => {
  const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  return [0, 4, 8, 12, 16].map((bits) => syllables[(mixed >>> bits) & 15]).join('');
};
/** A long text in which no sentence is like another. */
const sentences = Array.from(
  { length: 2_000 },
  (_, at) => `The ${Array.from({ length: 11 }, (_, place) => word(at * 11 + place)).join(' ')}.`,
);
const book = `A long book\n\n${sentences.map((one, at) => one + (at % 6 === 5 ? '\n\n' : ' ')).join('')}`;

let bench: Bench;
let desk: Desk;
let articleId: string;

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open({ anchoringWorkerFile });
  articleId = onlyArticle((await importFiles(desk, [bench.file('book.txt', book)])).imported).articleId;
});
afterEach(() => bench.end());

/** A third stands as it is quoted, a third was worded a little otherwise, a third is nowhere. */
const quoteAt = (at: number) => {
  const sentence = sentences[at * 5] ?? '';
  if (at % 3 === 0) return sentence;
  if (at % 3 === 2) return `Nothing of number ${at} was ever written like this.`;
  const words = sentence.split(' ');
  return [...words.slice(0, 6), 'otherwise', ...words.slice(7)].join(' ');
};
const file = (count: number, more: object = {}) =>
  bench.file(
    'foreign.jsonld',
    JSON.stringify(
      Array.from({ length: count }, (_, at) => ({
        id: `urn:example:${at}`,
        type: 'Annotation',
        body: { type: 'TextualBody', value: `Note ${at}` },
        target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: quoteAt(at) }, ...more },
      })),
    ),
  );
const take = (path: string, course = {}, into: Desk = desk) =>
  importAnnotations(into, { path, articleId, visibility: 'printable' }, course);

test('annotations of a book are placed in a thread, with progress, as they would be here', async () => {
  const shares: number[] = [];
  const report = await take(file(450), { progress: (share: number) => shares.push(share) });
  const { exact, moved, changed, orphan } = report.verdicts;
  expect({ exact, moved, rest: changed + orphan }).toEqual({ exact: 150, moved: 0, rest: 300 });
  expect(changed).toBeGreaterThan(120);
  expect(shares.length).toBeGreaterThan(2);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  await foreignPlaced(desk, { articleId });
  const there = carriedReport(desk, { articleId });
  desk.close();
  desk = await bench.open();
  expect(carriedReport(desk, { articleId })).toEqual(there);
});

test('what stands nowhere is looked for once in a book, and its words are not kept in memory', async () => {
  await take(file(450));
  const { text } = currentRevision(desk.db, articleId);
  const lost = listNotes(desk).flatMap(({ target }) => (target.kind === 'passage' ? [target.selectors] : []));
  await foreignPlaced(desk, { articleId });
  const memory = foreignMemory(text);
  const known = lost.filter((selectors) => memory?.find(selectors) !== undefined);
  expect(known.length).toBe(300);
  let asked = 0;
  const find: Desk['anchoring']['find'] = (...all) => {
    asked += 1;
    return desk.anchoring.find(...all);
  };
  const counting: Desk = { ...desk, anchoring: { ...desk.anchoring, find } };
  await foreignPlaced(counting, { articleId });
  expect(asked).toBe(0);
});

test('a thread that places annotations can be ended, and nothing has changed then', async () => {
  const stop = new AbortController();
  const ended = take(file(1_900), { signal: stop.signal, progress: () => stop.abort() });
  await expect(ended).rejects.toThrow();
  expect(listNotes(desk)).toEqual([]);
});

test('annotations of an earlier version of a book are carried into the present one together', async () => {
  const before = currentRevision(desk.db, articleId);
  const fields = { title: before.title, place: '', date: '', language: before.language };
  const text = before.text.replace('The ', 'Once the ');
  await correctArticle(desk, { articleId, revisionId: before.id, fields: { ...fields, text } });
  const state = { type: 'TimeState', 'readout:text': `sha256:${textHash(before.text)}` };
  const report = await take(file(450, { state }));
  // Those that stood in the earlier version stand still, but for the one whose sentence was corrected.
  expect(report.verdicts.exact + report.verdicts.moved).toBeGreaterThanOrEqual(149);
});

test('very many annotations come in as one step, which is taken back as one', async () => {
  const report = await take(file(450));
  expect(report.taken).toHaveLength(450);
  expect(listNotes(desk)).toHaveLength(450);
  await takingStep('undo')(desk);
  expect(listNotes(desk)).toEqual([]);
  await takingStep('redo')(desk);
  expect(listNotes(desk)).toHaveLength(450);
  expect(await take(file(450))).toMatchObject({ taken: [], alreadyHere: 450, differing: 0 });
});
