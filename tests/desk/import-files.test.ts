import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportProgress } from '../../electron/contract/events.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { undo } from '../../electron/desk/undo.ts';
import { getOriginal, hashOf } from '../../electron/storage/originals.ts';
import { type Bench, makeBench } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
beforeEach(async () => {
  bench = makeBench({});
  desk = await bench.open();
});
afterEach(() => bench.end());

test('a refused file keeps no other out, and each refusal names its file', async () => {
  const paths = [
    bench.file('good.txt', 'Talks were held.\n\nThey went well.'),
    bench.file('empty.txt', ''),
    bench.file('scan.pdf', '%PDF-1.4'),
    `${bench.folder}/gone.txt`,
    `${bench.folder}/sub`,
    bench.file('also-good.md', '# Title\n\nText.'),
  ];
  const report = await importFiles(desk, paths);
  expect(report.imported.map(({ alreadyHere }) => alreadyHere)).toEqual([false, false]);
  expect(report.refused.map(({ file }) => file)).toEqual(paths.slice(1, 5));
  for (const { file, message } of report.refused) expect(message).toContain(file.split('/').at(-1));
  expect(listArticles(desk)).toHaveLength(2);
});

test('the same bytes twice are one article, and bring a deleted one back', async () => {
  const path = bench.file('a.txt', 'Talks were held.');
  const first = await importFiles(desk, [path]);
  const again = await importFiles(desk, [bench.file('b.txt', 'Talks were held.')]);
  const { articleId: id, title } = first.imported[0] ?? {};
  expect(again.imported).toMatchObject([{ articleId: id, title, alreadyHere: true }]);
  const articleId = first.imported[0]?.articleId ?? '';
  deleteArticle(desk, { articleId });
  await importFiles(desk, [path]);
  expect(listArticles(desk).map(({ id }) => id)).toEqual([articleId]);
});

test('the same bytes are one article even where they are brought in and deleted while they are being drafted', async () => {
  const path = bench.file('a.txt', 'Talks were held.');
  let first = '';
  const draft: typeof desk.drafter.draft = async (...input) => {
    const [stored] = (await importFiles(desk, [path])).imported;
    first = stored?.articleId ?? '';
    deleteArticle(desk, { articleId: first });
    return desk.drafter.draft(...input);
  };
  const { imported } = await importFiles({ ...desk, drafter: { draft } }, [path]);
  expect(imported).toMatchObject([{ articleId: first, alreadyHere: true }]);
  expect(listArticles(desk).map(({ id }) => id)).toEqual([first]);
});

test('keeps the imported bytes, and says where the text comes from', async () => {
  const bytes = new TextEncoder().encode('---\naddress: https://example.org/a\n---\n\nText.\r\n');
  const report = await importFiles(desk, [bench.file('a.md', bytes)]);
  const original = getOriginal(desk.db, hashOf(bytes));
  expect(Buffer.from(original?.bytes ?? [])).toEqual(Buffer.from(bytes));
  expect(original?.fileName).toBe('a.md');
  const { revision } = openArticle(desk, { articleId: report.imported[0]?.articleId ?? '' });
  expect(revision).toMatchObject({ source: 'https://example.org/a', origin: 'import', ordinal: 1, text: 'Text.' });
});

test('a long text is drafted in a thread of its own', async () => {
  const long = `${'Mexico and the United States agreed to share information. '.repeat(40)}\n\n`.repeat(12);
  const report = await importFiles(desk, [bench.file('long.txt', long)]);
  expect(report.refused).toEqual([]);
  const { revision } = openArticle(desk, { articleId: report.imported[0]?.articleId ?? '' });
  expect(revision.language).toBe('en');
  expect(revision.blocks).toHaveLength(12);
});

test('no drafted line keeps its article out: a sum of money that counts nothing, a quotation of many pages', async () => {
  const sum = 'Norway will provide $45 million through 2030, the government of Norway said.';
  const speech = `“${'We will build roads and schools. '.repeat(1000)}” said Minister John Smith of Norway.`;
  const report = await importFiles(desk, [bench.file('a.txt', sum), bench.file('b.txt', `${sum}\n\n${speech}`)]);
  expect(report.refused).toEqual([]);
  for (const { articleId } of report.imported) {
    const bodies = openArticle(desk, { articleId }).facts.map(({ body }) => body);
    expect(bodies).toContainEqual(expect.objectContaining({ kind: 'figure', value: '45 million', unit: '$', of: '' }));
  }
});

test('an import is no step that undo would take back', async () => {
  await importFiles(desk, [bench.file('a.txt', 'Talks were held.')]);
  expect(undo(desk)).toEqual({ undo: undefined, redo: undefined });
  expect(listArticles(desk)).toHaveLength(1);
});

test('a cancelled import stops, and keeps what came in', async () => {
  const stop = new AbortController();
  const paths = [bench.file('a.txt', 'One.'), bench.file('b.txt', 'Two.')];
  const report = await importFiles({ ...desk, changed: () => stop.abort() }, paths, { signal: stop.signal });
  expect(report).toMatchObject({ imported: [{ alreadyHere: false }], refused: [], cancelled: true });
  expect(listArticles(desk)).toHaveLength(1);
});

const book = `${'Mexico and the United States agreed to share information. '.repeat(40)}\n\n`.repeat(60);

test('a long import tells how far it is, file by file', async () => {
  const told: ImportProgress[] = [];
  const paths = [bench.file('a.txt', 'One.'), bench.file('book.txt', book)];
  const report = await importFiles(desk, paths, { progress: (progress) => told.push(progress) });
  expect(report).toMatchObject({ refused: [], cancelled: false });
  expect(told[0]).toEqual({ name: 'a.txt', index: 0, count: 2, share: 0 });
  const shares = told.filter(({ name }) => name === 'book.txt').map(({ share }) => share);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(1);
});

test('an import that is cancelled in the midst of drafting leaves nothing of its article', async () => {
  const stop = new AbortController();
  const report = await importFiles(desk, [bench.file('book.txt', book)], {
    signal: stop.signal,
    progress: ({ share }) => {
      if (share > 0) stop.abort();
    },
  });
  expect(report).toEqual({ imported: [], refused: [], passedOver: 0, cancelled: true });
  expect(listArticles(desk)).toEqual([]);
  const again = await importFiles(desk, [bench.file('book.txt', book)]);
  expect(again.imported).toMatchObject([{ alreadyHere: false }]);
});
