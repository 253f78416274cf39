import { textLikeness } from '../article/anchoring/text-likeness.ts';
import { sameAddress } from '../article/same-address.ts';
import type { Revision } from '../contract/articles.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { currentRevision } from '../storage/revisions.ts';
import { listProvenances, type Provenance } from '../storage/versions.ts';

/** Share of the words from which two texts under one title, or from one source, are versions of one another. */
const nearlyTheSame = 0.6;
/** How many articles are compared word by word at most: many come from one publisher. */
const mostCompared = 40;

/**
 * The article that a new one is probably a further version of: from the same web address, or under the same title or from
 * the same source and in nearly the same words. Undefined where there is none.
 */
export function likelyVersionOf(db: ReadableDb, fresh: Revision): Provenance | undefined {
  const others = listProvenances(db).filter(({ articleId }) => articleId !== fresh.articleId);
  const atAddress = others.find((other) =>
    [fresh.address, fresh.source].some((mine) =>
      [other.address, other.source].some(
        (theirs) => mine !== undefined && theirs !== undefined && sameAddress(mine, theirs),
      ),
    ),
  );
  if (atAddress) return atAddress;
  const like = others
    .filter(({ title, source }) => title === fresh.title || (source !== undefined && source === fresh.source))
    .slice(0, mostCompared)
    .map((other) => ({ other, share: textLikeness(currentRevision(db, other.articleId).text, fresh.text) }))
    .filter(({ share }) => share >= nearlyTheSame)
    .sort((one, other) => other.share - one.share);
  return like[0]?.other;
}
