import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change } from './statements.ts';

/** Names of the seeds that were taken in once, whatever became of them. */
export function takenSeeds(db: ReadableDb): ReadonlySet<string> {
  return new Set(allRows<{ name: string }>(db, 'SELECT name FROM seed').map((row) => row.name));
}

/** Remembers that a seed became an article, so that it never comes by itself again. */
export function markSeedTaken(
  db: WritableDb,
  { name, articleId, takenAt }: { name: string; articleId: string; takenAt: number },
): void {
  change(db, 'INSERT INTO seed (name, article_id, taken_at) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING', [
    name,
    articleId,
    takenAt,
  ]);
}
