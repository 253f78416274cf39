import type { CallInput, CallOutput } from '../contract/calls.ts';
import type { ArticleChange } from '../contract/chosen-articles.ts';
import { addTag, removeTag } from '../storage/article-tags.ts';
import { archiveArticle, binArticle, pinArticle, shelfOf, unbinArticle } from '../storage/articles.ts';
import { recordLongStep } from '../storage/undo/long-step.ts';
import type { Texts } from '../texts/catalogue.ts';
import { breathing } from './breathe.ts';
import type { LibraryContext } from './context.ts';

/** More articles than this are told as a change of the whole library. */
const mostNamed = 200;

/**
 * Changes several articles in one step; very many in pieces, between which all else is answered. Those that are not there,
 * or are so already, are passed over.
 */
export async function changeArticles(
  desk: LibraryContext,
  { articleIds, change }: CallInput<'changeArticles'>,
): Promise<CallOutput<'changeArticles'>> {
  const changed: string[] = [];
  const apply = changing(desk, change);
  const take = (id: string) => {
    if (apply(id)) changed.push(id);
  };
  try {
    await recordLongStep(
      desk.db,
      desk.texts.commands.steps[stepOf(change)],
      [...new Set(articleIds)],
      take,
      breathing(),
    );
  } finally {
    if (changed.length > 0) desk.changed(changed.length > mostNamed ? 'all' : changed);
  }
  return { changed: changed.length };
}

/** What makes the change to one article; false where there was nothing to change. */
function changing({ db, clock }: LibraryContext, change: ArticleChange): (articleId: string) => boolean {
  const now = clock();
  /** Only for an article that stands elsewhere than it shall. */
  const moving = (stands: (shelf: string) => boolean, move: (id: string) => void) => (id: string) => {
    const shelf = shelfOf(db, id);
    if (shelf === undefined || !stands(shelf)) return false;
    move(id);
    return true;
  };
  const present = (shelf: string) => shelf !== 'bin';
  switch (change.kind) {
    case 'tag':
      return (id) => present(shelfOf(db, id) ?? 'bin') && addTag(db, id, change.tag);
    case 'untag':
      return (id) => present(shelfOf(db, id) ?? 'bin') && removeTag(db, id, change.tag);
    case 'pin':
      return moving(
        (shelf) => present(shelf) && (shelf === 'pinned') !== change.pinned,
        (id) => pinArticle(db, id, change.pinned),
      );
    case 'archive':
      return moving(
        (shelf) => present(shelf) && (shelf === 'archive') !== change.archived,
        (id) => archiveArticle(db, id, change.archived ? now : null),
      );
    case 'bin':
      return moving(present, (id) => binArticle(db, id, now));
    case 'restore':
      return moving(
        (shelf) => !present(shelf),
        (id) => unbinArticle(db, id),
      );
  }
}

function stepOf(change: ArticleChange): keyof Texts['commands']['steps'] {
  switch (change.kind) {
    case 'tag':
      return 'tagArticles';
    case 'untag':
      return 'untagArticles';
    case 'pin':
      return change.pinned ? 'pinArticles' : 'unpinArticles';
    case 'archive':
      return change.archived ? 'archiveArticles' : 'unarchiveArticles';
    case 'bin':
      return 'binArticles';
    case 'restore':
      return 'restoreArticles';
  }
}
