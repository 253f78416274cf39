import type { ArticleView } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import { articleView } from '../storage/article-view.ts';
import type { LibraryContext } from './context.ts';

/** An article with its facts. Throws ReadoutError `not-found`. */
export function openArticle({ db }: LibraryContext, { articleId }: CallInput<'openArticle'>): ArticleView {
  return articleView(db, articleId);
}
