import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change, firstRow, inTransaction } from './statements.ts';

/** Room left between two neighbours, so that a fact moves by writing its own row alone. */
const gap = 2 ** 20;

/** The rank of a line that comes after all others of its article. */
export function lastRank(db: ReadableDb, articleId: string): number {
  const row = firstRow<{ last: number | null }>(db, 'SELECT max(rank) AS last FROM fact WHERE article_id = ?', [
    articleId,
  ]);
  return (row?.last ?? 0) + gap;
}

/** The rank that follows another, for lines that are added in a row. */
export function nextRank(rank: number): number {
  return rank + gap;
}

interface Place {
  readonly id: string;
  readonly rank: number;
}

function placeOf(db: ReadableDb, factId: string): Place & { article_id: string } {
  const row = firstRow<Place & { article_id: string }>(db, 'SELECT id, rank, article_id FROM fact WHERE id = ?', [
    factId,
  ]);
  if (row === undefined) {
    throw new ReadoutError('not-found');
  }
  return row;
}

function setRank(db: WritableDb, factId: string, rank: number): void {
  change(db, 'UPDATE fact SET rank = ? WHERE id = ?', [rank, factId]);
}

/** Writes a whole order down anew, with full gaps. */
function renumber(db: WritableDb, order: readonly string[]): void {
  order.forEach((id, index) => {
    setRank(db, id, (index + 1) * gap);
  });
}

/**
 * Puts a fact where the user wants it; from then on it is a line that a hand has touched. Throws as `placeFact` does.
 */
export function moveFact(db: WritableDb, factId: string, beforeId: string | null): void {
  inTransaction(db, () => {
    if (placeFact(db, factId, beforeId)) change(db, 'UPDATE fact SET moved = 1 WHERE id = ?', [factId]);
  });
}

/**
 * Puts a fact before another of its article, or behind all of them where `beforeId` is null; false where it stands
 * there already.
 *
 * @throws ReadoutError `not-found` where either is not there; `bad-input` where they are of two articles.
 */
export function placeFact(db: WritableDb, factId: string, beforeId: string | null): boolean {
  return inTransaction(db, () => {
    const moved = placeOf(db, factId);
    if (beforeId !== null && placeOf(db, beforeId).article_id !== moved.article_id) {
      throw new ReadoutError('bad-input', 'beforeId');
    }
    const all = allRows<Place>(db, 'SELECT id, rank FROM fact WHERE article_id = ? ORDER BY rank, id', [
      moved.article_id,
    ]);
    const others = all.filter((place) => place.id !== factId);
    const found = others.findIndex((place) => place.id === beforeId);
    if (beforeId === factId || all.findIndex((place) => place.id === factId) === (found < 0 ? others.length : found)) {
      return false;
    }
    const index = found < 0 ? others.length : found;
    const above = others[index - 1]?.rank ?? 0;
    const below = others[index]?.rank ?? above + 2 * gap;
    const middle = Math.floor((above + below) / 2);
    if (above < middle && middle < below) {
      setRank(db, factId, middle);
    } else {
      renumber(db, others.map((place) => place.id).toSpliced(index, 0, factId));
    }
    return true;
  });
}
