import { changesAfter, newestChange, presentArticles } from '../storage/article-changes.ts';
import { articleWords, isPrintable, versionWords } from '../storage/article-words.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { dropArticle, indexArticle, type LibraryWords } from './index-article.ts';
import { emptyIndexLog, type IndexDb } from './index-file.ts';
import { forgetNotes } from './index-notes.ts';
import { row, rows, run } from './prepared.ts';

/** How far a catching up has come, in articles. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The newest articles are indexed first, so many in one transaction. */
const chunk = 500;
/** In which so much time goes by at the most, in milliseconds: others wait for it. */
const longest = 400;

function wordsOf(library: ReadableDb): LibraryWords {
  return { version: (id) => versionWords(library, id), isPrintable: (id) => isPrintable(library, id) };
}

/** Runs `read` on the library as it stands in one moment. */
function atOnce<Value>(library: ReadableDb, read: () => Value): Value {
  return library.transaction(read).deferred();
}

/** True where the index holds all that the library says now. */
export function isUpToDate(index: IndexDb, library: ReadableDb): boolean {
  const mark = row<{ seq: number; stamp: number }>(index, 'SELECT seq, stamp FROM mark');
  const newest = newestChange(library);
  const isSame = newest === undefined ? mark === undefined : mark?.seq === newest.seq && mark.stamp === newest.stamp;
  return isSame && row(index, 'SELECT 1 FROM doc WHERE stale = 1 LIMIT 1') === undefined;
}

function setMark(index: IndexDb, library: ReadableDb): void {
  const newest = newestChange(library);
  run(index, 'DELETE FROM mark');
  if (newest !== undefined)
    run(index, 'INSERT INTO mark (slot, seq, stamp) VALUES (1, ?, ?)', [newest.seq, newest.stamp]);
}

function addDoc(index: IndexDb, articleId: string): void {
  run(index, 'INSERT INTO doc (article_id) VALUES (?)', [articleId]);
}

/** Holds every article against the index: for its first making, and where it may be of another state of the library. */
function compare(index: IndexDb, library: ReadableDb, words: LibraryWords): boolean {
  const known = new Map(
    rows<{ id: number; article_id: string; stamp: number | null }>(index, 'SELECT id, article_id, stamp FROM doc').map(
      (doc) => [doc.article_id, doc],
    ),
  );
  for (const { articleId, stamp } of presentArticles(library)) {
    const doc = known.get(articleId);
    known.delete(articleId);
    if (doc === undefined) addDoc(index, articleId);
    else if (doc.stamp !== stamp) run(index, 'UPDATE doc SET stale = 1 WHERE id = ?', [doc.id]);
  }
  let allStay = true;
  for (const { id } of known.values()) allStay = dropArticle(index, id, words) && allStay;
  return allStay;
}

/** Takes note of the articles that have changed since the index last looked. */
function follow(index: IndexDb, library: ReadableDb, words: LibraryWords, since: number): boolean {
  let allStay = true;
  for (const { articleId, present } of changesAfter(library, since)) {
    const doc = row<{ id: number }>(index, 'SELECT id FROM doc WHERE article_id = ?', [articleId]);
    if (!present) allStay = (doc === undefined || dropArticle(index, doc.id, words)) && allStay;
    else if (doc === undefined) addDoc(index, articleId);
    else run(index, 'UPDATE doc SET stale = 1 WHERE id = ?', [doc.id]);
  }
  return allStay;
}

/** One chunk of what is stale, in the order of its numbers as FTS5 wants it. Returns false where notes must be forgotten. */
function indexSome(index: IndexDb, library: ReadableDb, words: LibraryWords): boolean {
  const began = performance.now();
  const stale = rows<{ id: number; article_id: string }>(
    index,
    'SELECT id, article_id FROM (SELECT id, article_id FROM doc WHERE stale = 1 ORDER BY id DESC LIMIT ?) ORDER BY id',
    [chunk],
  );
  let allStay = true;
  for (const { id, article_id: articleId } of stale) {
    const article = articleWords(library, articleId);
    const stays =
      article === undefined ? dropArticle(index, id, words) : indexArticle(index, id, articleId, article, words);
    allStay = stays && allStay;
    if (performance.now() - began > longest) break;
  }
  return allStay;
}

/**
 * Brings the index up to date with the library, a transaction at a time: where it is stopped or killed, it goes on from
 * there. Several programs may do so at once.
 *
 * @param whole holds every article against the index; else only those that changed since it last looked
 * @param step told after each transaction; it ends the work by answering false
 * @returns true where the index is up to date with what the library was at the start, or later
 * @throws UnusableIndex where it has to be made anew, or SQLite's own errors
 */
export function catchUp(
  index: IndexDb,
  library: ReadableDb,
  whole: boolean,
  step: (progress: Progress) => boolean = () => true,
): boolean {
  const words = wordsOf(library);
  let owesForgetting = false;
  /** One transaction: what it takes out of the notes is forgotten in it. */
  const change = (make: () => boolean) =>
    index
      .transaction(() => {
        if (make()) return;
        forgetNotes(index, words.isPrintable);
        owesForgetting = true;
      })
      .immediate();
  change(() =>
    atOnce(library, () => {
      if (isUpToDate(index, library)) return true;
      const mark = row<{ seq: number; stamp: number }>(index, 'SELECT seq, stamp FROM mark');
      const newest = newestChange(library);
      const isBehind = mark !== undefined && newest !== undefined && newest.seq > mark.seq;
      const allStay = whole || !isBehind ? compare(index, library, words) : follow(index, library, words, mark.seq);
      setMark(index, library);
      return allStay;
    }),
  );
  const count = (condition: string) => row<{ n: number }>(index, `SELECT count(*) AS n FROM doc ${condition}`)?.n ?? 0;
  const total = count('');
  let goesOn = true;
  let left = count('WHERE stale = 1');
  while (left > 0 && goesOn) {
    change(() => atOnce(library, () => indexSome(index, library, words)));
    left = count('WHERE stale = 1');
    goesOn = step({ done: total - left, total });
  }
  if (owesForgetting) emptyIndexLog(index);
  return left === 0;
}
