import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { openForCommand } from '../../electron/desk/open-desk.ts';
import { type Bench, makeBench, onlyArticle, seedText, workerFile } from './make-desk.ts';

let bench: Bench;
afterEach(() => bench.end());

test('a new library begins with the seeds, the first one on top', async () => {
  bench = makeBench({ 'a.md': seedText, 'b.md': seedText.replace('Ports and', 'Second') });
  const desk = await bench.open();
  expect(listArticles(desk).map(({ title }) => title)).toEqual(['Ports and dialogue', 'Second dialogue']);
});

test('a deleted seed stays deleted; a new one of a later version comes in', async () => {
  bench = makeBench();
  const first = await bench.open();
  deleteArticle(first, { articleId: onlyArticle(listArticles(first)).id });
  first.close();
  const second = await bench.open();
  expect(listArticles(second)).toEqual([]);
  second.close();
  writeFileSync(join(bench.seedsFolder, 'later.md'), seedText.replace('Ports and', 'Later'));
  const third = await bench.open();
  expect(listArticles(third).map(({ title }) => title)).toEqual(['Later dialogue']);
  third.close();
  expect(listArticles(await bench.open())).toHaveLength(1);
});

test('a seed that cannot be read keeps nothing shut', async () => {
  bench = makeBench({ 'a.md': '---\ntitle: [\n---\n', 'b.md': seedText });
  expect(listArticles(await bench.open())).toHaveLength(1);
});

test('a command brings the seeds in as the desk does, and only once', async () => {
  bench = makeBench();
  const ports = { locale: 'en', seedsFolder: bench.seedsFolder, workerFile };
  const [one, two] = await Promise.all([openForCommand(bench.library, ports), openForCommand(bench.library, ports)]);
  expect(listArticles(one)).toHaveLength(1);
  one.close();
  two.close();
  expect(listArticles(await bench.open())).toHaveLength(1);
});

test('a seed that the user brought in by hand does not come twice', async () => {
  bench = makeBench({});
  const desk = await bench.open();
  await importFiles(desk, [bench.file('mine.md', seedText)]);
  desk.close();
  writeFileSync(join(bench.seedsFolder, 'seed.md'), seedText);
  expect(listArticles(await bench.open())).toHaveLength(1);
});

test('every seed that comes with the program can be read, and says where it comes from', async () => {
  const folder = new URL('../../seeds/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(names.length).toBeGreaterThan(0);
  bench = makeBench(Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])));
  const desk = await bench.open();
  const articles = listArticles(desk);
  expect(articles).toHaveLength(names.length);
  for (const { id } of articles) {
    const { revision, facts } = openArticle(desk, { articleId: id });
    expect(revision).toMatchObject({ place: expect.any(String), date: expect.any(String), source: expect.any(String) });
    expect(facts.length).toBeGreaterThan(0);
  }
});
