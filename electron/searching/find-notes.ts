import type { IndexDb } from './index-file.ts';
import { matchOfAll, matchOfTerm } from './match.ts';
import { row, rows } from './prepared.ts';
import type { Question } from './question.ts';

/** A note that was found. */
export interface FoundNote {
  readonly noteId: string;
  readonly articleId: string;
}

export interface FoundNotes {
  readonly notes: readonly FoundNote[];
  readonly count: number;
}

/** Among so many, the last ones made, notes are ranked. */
const window = 500;

/** What of a question notes can answer; undefined where it asks for what no note has. */
function matchOfNotes({ words, tags, without, from, who, before, after, due }: Question): string | undefined {
  const isOfArticles = from.length + who.length > 0 || [before, after, due].some((one) => one !== undefined);
  const parts = [matchOfAll(words), matchOfAll(tags, 'tags')].filter((part) => part !== undefined);
  if (isOfArticles || parts.length === 0) return undefined;
  const wanted = parts.map((part) => `(${part})`).join(' AND ');
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(matchOfTerm).join(' OR ')})`;
}

/** Finds notes, in the index on the disk or in one in memory. */
export function findNotes(index: IndexDb, question: Question, limit: number): FoundNotes {
  const match = matchOfNotes(question);
  if (match === undefined) return { notes: [], count: 0 };
  const found = rows<FoundNote & { n: number }>(
    index,
    `SELECT note.note_id AS noteId, note.article_id AS articleId, n FROM (
       SELECT id, score, count(*) OVER () AS n FROM (
         SELECT rowid AS id, bm25(note_words, 1, 2) AS score FROM note_words WHERE note_words MATCH ?
         ORDER BY rowid DESC LIMIT ${window}
       ) ORDER BY score, id DESC LIMIT ?
     ) AS best JOIN note ON note.id = best.id ORDER BY score, best.id DESC`,
    [match, limit],
  );
  const n = found[0]?.n ?? 0;
  if (n < window) return { notes: found, count: n };
  const count =
    row<{ n: number }>(index, 'SELECT count(*) AS n FROM note_words WHERE note_words MATCH ?', [match])?.n ?? n;
  return { notes: found, count };
}

/** Articles with a note that has the tags that are asked for. */
export function taggedArticles(index: IndexDb, { tags }: Question): readonly string[] {
  const match = matchOfAll(tags, 'tags');
  if (match === undefined) return [];
  return rows<{ id: string }>(
    index,
    'SELECT DISTINCT article_id AS id FROM note_words JOIN note ON note.id = note_words.rowid WHERE note_words MATCH ?',
    [match],
  ).map(({ id }) => id);
}
