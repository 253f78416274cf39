import type { NameHit } from '../contract/search.ts';
import type { IndexDb } from './index-file.ts';
import { matchOfAll } from './match.ts';
import { rows } from './prepared.ts';
import type { Question } from './question.ts';

/** Among so many names those in the most articles are looked for. */
const window = 500;

/** Finds people and organisations by their names, those in the most articles first. */
export function findNames(index: IndexDb, { words, who }: Question, limit: number): NameHit[] {
  const match = matchOfAll([...words, ...who]);
  if (match === undefined) return [];
  return rows<Omit<NameHit, 'kind'>>(
    index,
    `SELECT name, kind AS "of", articles FROM (SELECT rowid AS id FROM name_words WHERE name_words MATCH ? LIMIT ${window}) AS hit
     JOIN name ON name.id = hit.id ORDER BY articles DESC, name LIMIT ?`,
    [match, limit],
  ).map((hit) => ({ ...hit, kind: 'name' }));
}
