import type { ArticleView } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import { engineVersion } from '../drafting/engine-version.ts';
import { articleView } from '../storage/article-view.ts';
import { draftedWith } from '../storage/drafted-with.ts';
import type { LibraryContext } from './context.ts';

/** An article with its facts. Throws ReadoutError `not-found`. */
export function openArticle({ db }: LibraryContext, { articleId }: CallInput<'openArticle'>): ArticleView {
  const view = articleView(db, articleId);
  const { engine, revisionId } = draftedWith(db, articleId);
  const isNewText = revisionId === null ? view.revision.ordinal > 1 : revisionId !== view.revision.id;
  if (isNewText) return { ...view, outdated: 'text' };
  return (engine ?? 0) < engineVersion ? { ...view, outdated: 'engine' } : view;
}
