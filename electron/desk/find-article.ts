import { ReadoutError } from '../contract/results.ts';
import { matchingArticleIds } from '../storage/articles.ts';
import type { LibraryContext } from './context.ts';

/**
 * The one article whose id begins with what a person typed.
 *
 * @throws ReadoutError `not-found`, `ambiguous-id`, naming what was typed
 */
export function findArticle({ db }: LibraryContext, prefix: string): string {
  const [first, ...others] = matchingArticleIds(db, prefix.toLowerCase());
  if (prefix === '' || first === undefined) throw new ReadoutError('not-found', prefix);
  if (others.length > 0) throw new ReadoutError('ambiguous-id', prefix);
  return first;
}
