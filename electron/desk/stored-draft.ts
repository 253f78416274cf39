import { paragraphsOf } from '../article/paragraphs.ts';
import { sentencesOf } from '../article/sentences.ts';
import type { ArticleView, Revision } from '../contract/articles.ts';
import type { Fact } from '../contract/facts.ts';
import type { NewFact } from '../storage/facts.ts';
import { draftedLines } from './drafted-lines.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** A prepared article as the library keeps it. */
export interface StoredDraft {
  readonly revision: Revision;
  readonly facts: readonly NewFact[];
}

/** Gives a prepared article its ids: the article's first revision and its facts, in the order of the briefing. */
export function storedDraft(
  { imported, head, drafted }: PreparedArticle,
  ids: () => string,
  createdAt: number,
): StoredDraft {
  const articleId = ids();
  const revisionId = ids();
  const revision: Revision = {
    ...head,
    ...imported.article,
    id: revisionId,
    articleId,
    ordinal: 1,
    createdAt,
    origin: 'import',
  };
  const lineIds = family(ids);
  const facts = draftedLines(drafted.facts).map(
    (line): NewFact => ({ id: lineIds(), articleId, revisionId, ...line, origin: 'engine' }),
  );
  return { revision, facts };
}

/** Length of an id as the program makes them. */
const usualLength = 36;

/**
 * Ids that differ in their ends alone, and grow: rows with such keys lie side by side in the library's file, where those
 * with random ones would each touch a page of their own.
 */
function family(ids: () => string): () => string {
  const first = ids();
  if (first.length !== usualLength) return ids;
  let count = 0;
  return () => `${first.slice(0, -4)}${(count++).toString(16).padStart(4, '0')}`;
}

/** The view of an article that is not stored, for printing a file as it is. */
export function viewOfDraft({ revision, facts }: StoredDraft): ArticleView {
  return {
    id: revision.articleId,
    revision,
    sentences: sentencesOf(revision, revision.language),
    facts: facts.map(
      (fact): Fact => ({
        ...fact,
        paragraphs: paragraphsOf(fact.evidence.spans, revision.blocks),
        changedByHand: false,
        hidden: false,
      }),
    ),
  };
}
