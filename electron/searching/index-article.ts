import { indexedForm } from '../article/search-words.ts';
import type { ArticleWords, VersionWords } from '../storage/article-words.ts';
import { dueDays } from './due-days.ts';
import { namedOnes, namesIn } from './fact-names.ts';
import { type IndexDb, UnusableIndex } from './index-file.ts';
import { keepNames } from './index-names.ts';
import { keepNotes } from './index-notes.ts';
import { row, run } from './prepared.ts';

/** What the index asks of the library. */
export interface LibraryWords {
  readonly version: (revisionId: string) => VersionWords | undefined;
  readonly isPrintable: (noteId: string) => boolean;
}

interface Extra {
  readonly facts: string;
  readonly people: string;
  readonly source: string;
}

interface Doc {
  readonly id: number;
  readonly revision_id: string | null;
}

function docOf(index: IndexDb, docId: number): Doc | undefined {
  return row<Doc>(index, 'SELECT id, revision_id FROM doc WHERE id = ?', [docId]);
}

function extraOf(index: IndexDb, docId: number): Extra | undefined {
  return row<Extra>(index, 'SELECT facts, people, source FROM extra WHERE id = ?', [docId]);
}

/** The columns of the words, as they go in and must come out. */
function indexed({ title, text }: VersionWords, { facts, people, source }: Extra): string[] {
  return [title, text, facts, people, source].map(indexedForm);
}

/** Takes out what stands in the index of an article's words. Throws UnusableIndex where nobody knows what that is. */
function takeOut(index: IndexDb, doc: Doc, library: LibraryWords): void {
  const extra = extraOf(index, doc.id);
  if (doc.revision_id === null || extra === undefined) return;
  const version = library.version(doc.revision_id);
  if (version === undefined) throw new UnusableIndex('of a version that the library does not have');
  run(
    index,
    "INSERT INTO words (words, rowid, title, text, facts, people, source) VALUES ('delete', ?, ?, ?, ?, ?, ?)",
    [doc.id, ...indexed(version, extra)],
  );
  run(index, 'DELETE FROM extra WHERE id = ?', [doc.id]);
}

function extraFor({ lines, source }: ArticleWords): Extra {
  const people = new Set(lines.flatMap(({ body }) => namesIn(body)));
  return { facts: lines.map(({ words }) => words).join('\n'), people: [...people].join('\n'), source };
}

function keepDue(index: IndexDb, docId: number, { lines }: ArticleWords): void {
  run(index, 'DELETE FROM due WHERE doc_id = ?', [docId]);
  for (const { body, done } of lines) {
    const due = dueDays(body);
    if (due === undefined) continue;
    const values = [due.from, due.until, done ? 1 : 0, docId];
    run(index, 'INSERT OR IGNORE INTO due (day, until, done, doc_id) VALUES (?, ?, ?, ?)', values);
  }
}

function same(one: Extra | undefined, other: Extra): boolean {
  return one !== undefined && one.facts === other.facts && one.people === other.people && one.source === other.source;
}

/**
 * Brings one article up to date in the index.
 *
 * @returns false where a note of it must be forgotten
 * @throws UnusableIndex where the index is not of this library
 */
export function indexArticle(
  index: IndexDb,
  docId: number,
  articleId: string,
  article: ArticleWords,
  library: LibraryWords,
): boolean {
  const doc = docOf(index, docId);
  if (doc === undefined) return true;
  const extra = extraFor(article);
  if (doc.revision_id !== article.revisionId || !same(extraOf(index, docId), extra)) {
    takeOut(index, doc, library);
    run(index, 'INSERT INTO words (rowid, title, text, facts, people, source) VALUES (?, ?, ?, ?, ?, ?)', [
      docId,
      ...indexed(article, extra),
    ]);
    run(index, 'INSERT INTO extra (id, facts, people, source) VALUES (?, ?, ?, ?)', [
      docId,
      extra.facts,
      extra.people,
      extra.source,
    ]);
    keepNames(index, docId, namedOnes(article.lines.map(({ body }) => body)));
  }
  keepDue(index, docId, article);
  run(index, 'UPDATE doc SET stale = 0, stamp = ?, revision_id = ?, day = ? WHERE id = ?', [
    article.stamp,
    article.revisionId,
    article.date,
    docId,
  ]);
  const notes = article.notes.map((note) => ({ ...note, articleId }));
  return keepNotes(index, docId, notes, library.isPrintable);
}

/** Takes an article out of the index, with its notes. Returns and throws as `indexArticle`. */
export function dropArticle(index: IndexDb, docId: number, library: LibraryWords): boolean {
  const doc = docOf(index, docId);
  if (doc === undefined) return true;
  takeOut(index, doc, library);
  keepNames(index, docId, []);
  run(index, 'DELETE FROM due WHERE doc_id = ?', [docId]);
  const allStay = keepNotes(index, docId, [], library.isPrintable);
  run(index, 'DELETE FROM doc WHERE id = ?', [docId]);
  return allStay;
}
