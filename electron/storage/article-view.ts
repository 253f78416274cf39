import { withSentences } from '../article/with-sentences.ts';
import type { ArticleToShow, ArticleView } from '../contract/articles.ts';
import { listFacts } from './facts.ts';
import type { ReadableDb } from './handles.ts';
import { currentRevision } from './revisions.ts';

/**
 * What the library holds of an article that the desk shows.
 *
 * @throws ReadoutError `not-found` where the article is not there, or in the bin.
 */
export function articleToShow(db: ReadableDb, articleId: string): ArticleToShow {
  return { id: articleId, revision: currentRevision(db, articleId), facts: listFacts(db, articleId) };
}

/** All that the desk shows of an article, notes excepted. Throws as {@link articleToShow} does. */
export function articleView(db: ReadableDb, articleId: string): ArticleView {
  return withSentences(articleToShow(db, articleId));
}
