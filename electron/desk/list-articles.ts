import type { ArticleListing } from '../contract/articles.ts';
import * as articles from '../storage/articles.ts';
import type { LibraryContext } from './context.ts';

/** The library's list, the newest import first. */
export function listArticles({ db }: LibraryContext): ArticleListing[] {
  return articles.listArticles(db);
}
