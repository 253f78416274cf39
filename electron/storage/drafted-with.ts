import type { ReadableDb, WritableDb } from './handles.ts';
import { change, firstRow } from './statements.ts';

/** With which rules, and from which text, an article's lines were drafted. */
export interface DraftedWith {
  /** The engine's version; null for lines from before versions were kept. */
  readonly engine: number | null;
  /** Null where it is the text that the article began with. */
  readonly revisionId: string | null;
}

/** What an article was drafted with. */
export function draftedWith(db: ReadableDb, articleId: string): DraftedWith {
  const row = firstRow<{ drafted_with: number | null; drafted_revision: string | null }>(
    db,
    'SELECT drafted_with, drafted_revision FROM article WHERE id = ?',
    [articleId],
  );
  return { engine: row?.drafted_with ?? null, revisionId: row?.drafted_revision ?? null };
}

/** Keeps what an article was drafted with. */
export function setDraftedWith(db: WritableDb, articleId: string, { engine, revisionId }: DraftedWith): void {
  change(db, 'UPDATE article SET drafted_with = ?, drafted_revision = ? WHERE id = ?', [engine, revisionId, articleId]);
}
