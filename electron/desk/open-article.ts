import { withSentences } from '../article/with-sentences.ts';
import type { ArticleToShow, ArticleView } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import { engineVersion } from '../drafting/engine-version.ts';
import { articleToShow } from '../storage/article-view.ts';
import { draftedWith } from '../storage/drafted-with.ts';
import type { LibraryContext } from './context.ts';

/** An article with its facts. Throws ReadoutError `not-found`. */
export function openArticle(library: LibraryContext, { articleId }: CallInput<'openArticle'>): ArticleView {
  return withSentences(openedArticle(library, articleId));
}

/** An article whose sentences nobody has looked for. Throws as `openArticle` does. */
export function openedArticle({ db }: LibraryContext, articleId: string): ArticleToShow {
  const view = articleToShow(db, articleId);
  const { engine, revisionId } = draftedWith(db, articleId);
  const isNewText = revisionId === null ? view.revision.ordinal > 1 : revisionId !== view.revision.id;
  if (isNewText) return { ...view, outdated: 'text' };
  return (engine ?? 0) < engineVersion ? { ...view, outdated: 'engine' } : view;
}
