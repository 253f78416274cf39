import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { setTags } from '../storage/article-tags.ts';
import { archiveArticle as archive, articleExists, pinArticle as pin, unbinArticle } from '../storage/articles.ts';
import { recordStep } from '../storage/undo.ts';
import type { Texts } from '../texts/catalogue.ts';
import type { LibraryContext } from './context.ts';

function step(
  desk: LibraryContext,
  name: keyof Texts['commands']['steps'],
  articleId: string,
  run: () => void,
): undefined {
  recordStep(desk.db, desk.texts.commands.steps[name], run);
  desk.changed([articleId]);
}

/** Pins an article to the head of the list, or takes that back. Throws ReadoutError `not-found`. */
export function pinArticle(desk: LibraryContext, { articleId, pinned }: CallInput<'pinArticle'>): undefined {
  return step(desk, pinned ? 'pinArticle' : 'unpinArticle', articleId, () => pin(desk.db, articleId, pinned));
}

/** Puts an article into the archive, or takes it out. Throws ReadoutError `not-found`. */
export function archiveArticle(desk: LibraryContext, { articleId, archived }: CallInput<'archiveArticle'>): undefined {
  return step(desk, archived ? 'archiveArticle' : 'unarchiveArticle', articleId, () =>
    archive(desk.db, articleId, archived ? desk.clock() : null),
  );
}

/** Says all tags of an article. Throws ReadoutError `not-found`. */
export function tagArticle(desk: LibraryContext, { articleId, tags }: CallInput<'tagArticle'>): undefined {
  return step(desk, 'tagArticle', articleId, () => {
    if (!articleExists(desk.db, articleId)) throw new ReadoutError('not-found');
    setTags(desk.db, articleId, tags);
  });
}

/** Takes an article out of the bin, as it went in. Throws ReadoutError `not-found`. */
export function restoreArticle(desk: LibraryContext, { articleId }: CallInput<'restoreArticle'>): undefined {
  return step(desk, 'restoreArticle', articleId, () => unbinArticle(desk.db, articleId));
}
