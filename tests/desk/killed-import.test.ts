import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLibrary } from '../../electron/desk/check-library.ts';
import { createDossier } from '../../electron/desk/create-dossier.ts';
import { dossierToSend } from '../../electron/desk/export-readout.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { listDossiers } from '../../electron/storage/dossiers.ts';
import { listFacts } from '../../electron/storage/facts.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

/** `npm run test:kills` asks for 200. */
const kills = Math.ceil(Number(process.env.READOUT_KILLS ?? 20) / 10);

let source: Bench;
let bench: Bench;
beforeEach(() => {
  source = makeBench({});
  bench = makeBench({});
});
afterEach(() => {
  source.end();
  bench.end();
});

const child = join(import.meta.dirname, 'children/import-until-killed.ts');

/** Brings files in until as many lines were said and some time has passed, and kills it; answers with what was said. */
async function importKilled(files: readonly string[], lines: number, later: number): Promise<string[]> {
  const words = ['--no-warnings', child, bench.library, bench.seedsFolder, ...files];
  const program = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise((resolve) => program.once('close', resolve));
  program.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > lines) setTimeout(() => program.kill('SIGKILL'), later);
  });
  await ended;
  return said.split('\n').slice(0, -1);
}

test(`killed ${kills} times in an import, what was told is in, whole, and nothing is half in`, {
  timeout: 60_000 + kills * 10_000,
}, async () => {
  const files = Array.from({ length: 30 }, (_, at) =>
    source.file(`${at}.txt`, `Talks number ${at}\n\nPeru and Chile agreed on Monday to share ${at + 2} ports.\n`),
  );
  const desk = await source.open();
  const articleIds = (await importFiles(desk, files.slice(0, 8))).imported.map(({ articleId }) => articleId);
  const { id } = createDossier(desk, { title: 'Eight', articleIds });
  const readout = source.file('eight.readout', (await dossierToSend(desk, id, false)).bytes);
  const told = new Set<string>();
  for (let round = 0; round < kills; round += 1) {
    const [first, second] = round % 2 === 0 ? [files, readout] : [readout, files];
    const said = await importKilled([first, second].flat(), 1 + ((round * 7) % 12), (round * 13) % 40);
    for (const line of said) if (line !== 'ready' && line !== 'done') told.add(line);
    const after = await bench.open();
    expect(checkLibrary(after).problems).toEqual([]);
    const here = listArticles(after).map((article) => article.id);
    expect(here).toEqual(expect.arrayContaining([...told]));
    for (const each of here) expect(listFacts(after.db, each).length).toBeGreaterThan(0);
    // A file of several articles is in as a whole, or not at all.
    const carried = listDossiers(after.db);
    if (carried.length > 0) expect(onlyArticle(carried).articles).toBe(8);
    after.close();
  }
  const desk2 = await bench.open();
  const { refused } = await importFiles(desk2, [readout, ...files]);
  expect(refused).toEqual([]);
  expect(listArticles(desk2)).toHaveLength(30);
});
