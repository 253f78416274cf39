// Run by import.mjs: imports a folder into fresh libraries, and drafts the same articles alone, in turn; prints the times.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { importFiles } from '../../../electron/desk/import-files.ts';
import { openForCommand } from '../../../electron/desk/open-desk.ts';
import { threadHands } from '../../../electron/desk/thread-hand.ts';
import { importBytes } from '../../../electron/importing/import-bytes.ts';

const [, , folder, engine, readingWorker, libraries, workers, runs] = process.argv;
const count = Number(workers);
const paths = readdirSync(folder).map((name) => join(folder, name));
const articles = [];
for (const path of paths) {
  const { article, head } = await importBytes(path, readFileSync(path));
  articles.push({ ...article, title: head.title, date: head.date, language: head.language });
}

/** Drafts all articles with as many threads, each of which takes the next one; loading and a first article come before. */
async function draftAlone() {
  const next = new SharedArrayBuffer(4);
  const started = await Promise.all(
    Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./drafting-thread.mjs', import.meta.url), {
        workerData: { engine: pathToFileURL(engine).href, articles, next },
      });
      return new Promise((resolve, reject) => {
        worker.once('message', () => resolve(worker));
        worker.once('error', reject);
      });
    }),
  );
  const begun = performance.now();
  await Promise.all(
    started.map(
      (worker) =>
        new Promise((resolve) => {
          worker.once('message', resolve);
          worker.postMessage('go');
        }),
    ),
  );
  const took = performance.now() - begun;
  await Promise.all(started.map((worker) => worker.terminate()));
  return took;
}

/** Imports the folder into a new library. The hands have read a file each before, as the threads of the other side have. */
async function importAll(run) {
  const library = join(libraries, `library-${run}`);
  const desk = await openForCommand(library, {
    locale: 'en',
    seedsFolder: join(libraries, 'none'),
    workerFile: readingWorker,
    hands: { start: threadHands(readingWorker), count },
  });
  const warm = { name: 'warm.txt', bytes: new TextEncoder().encode(articles[0].text) };
  await Promise.all(Array.from({ length: count }, () => desk.reading.prepare(warm)));
  const begun = performance.now();
  const report = await importFiles(desk, [folder]);
  const took = performance.now() - begun;
  desk.close();
  rmSync(library, { recursive: true });
  const fresh = report.imported.filter(({ alreadyHere }) => !alreadyHere).length;
  if (fresh !== paths.length) throw new Error(`${fresh} of ${paths.length} came in`);
  return took;
}

const times = { imported: [], drafted: [] };
for (let run = 0; run < Number(runs); run += 1) {
  times.drafted.push(await draftAlone());
  times.imported.push(await importAll(run));
}
console.log(JSON.stringify(times));
