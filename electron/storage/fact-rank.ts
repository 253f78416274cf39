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

/**
 * Puts facts that were just added, and so stand last, each before one that was there, or leaves it last. The order in
 * which they are given holds among those that come to stand at one place.
 *
 * @param placed with ids of one article
 */
export function placeFacts(
  db: WritableDb,
  articleId: string,
  placed: readonly { readonly id: string; readonly beforeId: string | null }[],
): void {
  inTransaction(db, () => {
    const moving = new Map<string, string[]>();
    for (const { id, beforeId } of placed) {
      if (beforeId !== null) moving.set(beforeId, [...(moving.get(beforeId) ?? []), id]);
    }
    const gone = new Set([...moving.values()].flat());
    const all = allRows<Place>(db, 'SELECT id, rank FROM fact WHERE article_id = ? ORDER BY rank, id', [articleId]);
    const staying = all.filter(({ id }) => !gone.has(id));
    const order: string[] = [];
    let isTight = false;
    staying.forEach((place, index) => {
      const ids = moving.get(place.id) ?? [];
      const above = staying[index - 1]?.rank ?? 0;
      const step = Math.floor((place.rank - above) / (ids.length + 1));
      isTight ||= ids.length > 0 && step < 1;
      ids.forEach((id, at) => {
        setRank(db, id, above + (at + 1) * step);
      });
      order.push(...ids, place.id);
    });
    if (isTight) renumber(db, order);
  });
}
