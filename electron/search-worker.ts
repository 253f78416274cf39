import { parentPort, workerData } from 'node:worker_threads';
import { catchUp } from './searching/catch-up.ts';
import { findAllArticles } from './searching/find-articles.ts';
import { indexPath, isDamage, openIndexToRead, openIndexToWrite } from './searching/index-file.ts';
import type {
  KeepNews,
  KeepOrder,
  ListAnswer,
  ListOrder,
  RankAnswer,
  RankOrder,
  SearchThread,
} from './searching/search-tasks.ts';
import { listIds, listOutline, listPlace, listWindow } from './storage/article-list.ts';
import { openReadOnly } from './storage/connection.ts';
import { libraryPaths } from './storage/folder.ts';

/** A thread of the search: it keeps the index, ranks among all hits, or lists the library in groups. */
const { folder, task }: SearchThread = workerData;
if (task === 'keep') keep();
else if (task === 'rank') rank();
else list();

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

/** Reads the library's list where its groups are counted over every article. */
function list(): void {
  const library = openReadOnly(libraryPaths(folder).database);
  const answerTo = ({ id, day, outline, window, ids, place }: ListOrder): ListAnswer => {
    if (outline !== undefined) return { id, outline: listOutline(library, outline, day) };
    if (window !== undefined) return { id, rows: listWindow(library, window, day) };
    if (ids !== undefined) return { id, ids: listIds(library, ids, day) };
    if (place !== undefined) return { id, place: listPlace(library, place.view, place.articleId, day) };
    return { id, failed: true };
  };
  parentPort?.on('message', (order: ListOrder) => {
    let answer: ListAnswer = { id: order.id, failed: true };
    try {
      answer = answerTo(order);
    } finally {
      parentPort?.postMessage(answer);
    }
  });
}
