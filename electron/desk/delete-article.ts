import type { CallInput } from '../contract/calls.ts';
import { binArticle } from '../storage/articles.ts';
import { recordStep } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/** Puts an article into the bin; undo takes it out again. Throws ReadoutError `not-found`. */
export function deleteArticle(desk: LibraryContext, { articleId }: CallInput<'deleteArticle'>): undefined {
  recordStep(desk.db, desk.texts.commands.steps.deleteArticle, () => binArticle(desk.db, articleId, desk.clock()));
  desk.changed([articleId]);
}
