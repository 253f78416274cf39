import { sentencesOf } from '../article/sentences.ts';
import type { ArticleView } from '../contract/articles.ts';
import { listFacts } from './facts.ts';
import type { ReadableDb } from './handles.ts';
import { currentRevision } from './revisions.ts';

/**
 * All that the desk shows of an article, notes excepted.
 *
 * @throws ReadoutError `not-found` where the article is not there, or in the bin.
 */
export function articleView(db: ReadableDb, articleId: string): ArticleView {
  const revision = currentRevision(db, articleId);
  return {
    id: articleId,
    revision,
    sentences: sentencesOf(revision, revision.language),
    facts: listFacts(db, articleId),
  };
}
