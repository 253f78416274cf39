import type { CallInput } from '../contract/calls.ts';
import type { Correction } from '../contract/versions.ts';
import * as corrections from '../storage/corrections.ts';
import { currentRevision } from '../storage/revisions.ts';
import type { LibraryContext } from './context.ts';

/** The correction of an article that was begun and neither made nor dropped; null where there is none. */
export function correction({ db }: LibraryContext, { articleId }: CallInput<'correction'>): Correction | null {
  return corrections.findCorrection(db, articleId) ?? null;
}

/** Keeps what is being typed into a correction. Nothing of the article changes by it. Throws ReadoutError `not-found`. */
export function keepCorrection(
  { db, clock }: LibraryContext,
  { articleId, revisionId, fields }: CallInput<'keepCorrection'>,
): undefined {
  currentRevision(db, articleId);
  corrections.putCorrection(db, articleId, { revisionId, keptAt: clock(), fields });
}

/** Forgets a correction that was begun. */
export function dropCorrection({ db }: LibraryContext, { articleId }: CallInput<'dropCorrection'>): undefined {
  corrections.dropCorrection(db, articleId);
}
