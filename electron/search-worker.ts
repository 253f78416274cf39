import { parentPort, workerData } from 'node:worker_threads';
import { catchUp } from './searching/catch-up.ts';
import { findAllArticles } from './searching/find-articles.ts';
import { indexPath, isDamage, openIndexToRead, openIndexToWrite } from './searching/index-file.ts';
import type { KeepNews, KeepOrder, RankAnswer, RankOrder, SearchThread } from './searching/search-tasks.ts';
import { openReadOnly } from './storage/connection.ts';
import { libraryPaths } from './storage/folder.ts';

/** A thread of the search: it keeps the index, or ranks among all hits. */
const { folder, task }: SearchThread = workerData;
if (task === 'keep') keep();
else rank();

function tell(news: KeepNews): void {
  parentPort?.postMessage(news);
}

/** Brings the index up to date whenever it is told to look. */
function keep(): void {
  const library = openReadOnly(libraryPaths(folder).database);
  const index = guarded(() => openIndexToWrite(indexPath(folder)));
  let hasCompared = false;
  const end = () => {
    index?.close();
    library.close();
    parentPort?.close();
  };
  const look = () => {
    if (index === undefined || !index.open) return;
    const done = guarded(() =>
      catchUp(index, library, !hasCompared, (progress) => {
        tell({ kind: 'progress', ...progress });
        return true;
      }),
    );
    if (done === undefined) end();
    else {
      hasCompared = true;
      tell({ kind: 'caughtUp' });
    }
  };
  parentPort?.on('message', (order: KeepOrder) => (order === 'end' ? end() : look()));
  if (index === undefined) end();
}

/** What `run` answers; where the index is damaged, that is told. */
function guarded<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch (error) {
    if (!isDamage(error)) throw error;
    tell({ kind: 'unusable' });
    return undefined;
  }
}

/** Answers what takes too long for the main thread. */
function rank(): void {
  const index = openIndexToRead(indexPath(folder));
  parentPort?.on('message', ({ id, question, slice, around }: RankOrder) => {
    let answer: RankAnswer = { id };
    try {
      if (index !== undefined) answer = { id, found: findAllArticles(index, question, slice, around) };
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    parentPort?.postMessage(answer);
  });
}
