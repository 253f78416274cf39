import type { SearchTerm } from '../article/search-words.ts';
import type { IsoDate } from '../contract/text.ts';
import type { Bound } from './prepared.ts';
import type { Question } from './question.ts';

/**
 * A term in FTS5's own language. It holds letters and figures alone, as `searchedWords` makes them, so nothing in it can
 * be taken for an operator.
 */
export function matchOfTerm({ words, open }: SearchTerm): string {
  return `"${words.join(' ')}"${open ? '*' : ''}`;
}

/** Terms that must all stand in some columns; undefined for none. */
export function matchOfAll(terms: readonly SearchTerm[], columns?: string): string | undefined {
  if (terms.length === 0) return undefined;
  const all = terms.map(matchOfTerm).join(' AND ');
  return columns === undefined ? all : `{${columns}} : (${all})`;
}

/** What of a question the index of words answers; undefined where it asks for nothing of the kind. */
export function matchOf({ words, from, who, without }: Question, columns?: string): string | undefined {
  const parts = [matchOfAll(words, columns), matchOfAll(from, 'source'), matchOfAll(who, 'people')].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return undefined;
  const wanted = parts.map((part) => `(${part})`).join(' AND ');
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(matchOfTerm).join(' OR ')})`;
}

/** What else of a question holds, as SQL over `doc`. */
export interface Conditions {
  /** Empty where there is none; else it begins with AND. */
  readonly sql: string;
  readonly values: readonly Bound[];
}

/** What conditions are looked at with. */
export interface Circumstances {
  /** The day by which a date is overdue. */
  readonly today: IsoDate;
  /** Articles that have the tags in another place: of their own, or on a private note. */
  readonly alsoTagged?: readonly string[] | undefined;
}

/** Everything but the words: dates, what is due, tags; and what must not stand where nothing else is looked for. */
export function conditionsOf(question: Question, { today, alsoTagged = [] }: Circumstances): Conditions {
  const { before, after, due, tags, without } = question;
  const parts: string[] = [];
  const values: Bound[] = [];
  const add = (sql: string, ...bound: Bound[]) => {
    parts.push(` AND ${sql}`);
    values.push(...bound);
  };
  if (before !== undefined) add('doc.day < ?', before);
  if (after !== undefined) add('doc.day >= ?', after);
  if (due === 'overdue') add('doc.id IN (SELECT doc_id FROM due WHERE until < ? AND done = 0)', today);
  else if (due !== undefined) add('doc.id IN (SELECT doc_id FROM due WHERE day >= ? AND day < ?)', due.from, due.until);
  const tagged = matchOfAll(tags, 'tags');
  if (tagged !== undefined)
    add(
      `(doc.id IN (SELECT doc_id FROM note_words JOIN note ON note.id = note_words.rowid WHERE note_words MATCH ?)
        OR doc.article_id IN (SELECT value FROM json_each(?)))`,
      tagged,
      JSON.stringify(alsoTagged),
    );
  if (without.length > 0 && matchOf(question) === undefined)
    add('doc.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)', without.map(matchOfTerm).join(' OR '));
  return { sql: parts.join(''), values };
}
