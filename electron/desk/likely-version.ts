import { textLikeness } from '../article/anchoring/text-likeness.ts';
import { sameAddress } from '../article/same-address.ts';
import type { Revision } from '../contract/articles.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { articlesLike } from '../storage/likeness.ts';
import { currentRevision } from '../storage/revisions.ts';

/** Share of the words from which two texts under one title, or from one source, are versions of one another. */
const nearlyTheSame = 0.6;
/** The same for texts that have nothing else in common. */
const almostWhollyTheSame = 0.8;
/** How many articles are compared word by word at most. */
const mostCompared = 5;

/**
 * The article that a new one is probably a further version of: from the same web address; under the same title or from the
 * same source and in nearly the same words; or in almost wholly the same ones. Undefined where there is none.
 */
export function likelyVersionOf(db: ReadableDb, fresh: Revision): Revision | undefined {
  const alike = articlesLike(db, fresh, mostCompared);
  const hasAddress = fresh.address !== undefined || fresh.source !== undefined;
  const atAddress = (hasAddress ? alike : [])
    .map(({ articleId }) => currentRevision(db, articleId))
    .find((other) => isAtAddress(other, fresh));
  if (atAddress) return atAddress;
  // One sign alone is a title, or a phrase that everybody has. The most alike come first, so the first that is enough is
  // taken: to compare whole texts takes longer than all else here.
  for (const { articleId, shared } of alike) {
    if (shared < 2) continue;
    const other = currentRevision(db, articleId);
    const enough = isRelated(other, fresh) ? nearlyTheSame : almostWhollyTheSame;
    if (textLikeness(other.text, fresh.text) >= enough) return other;
  }
  return undefined;
}

function isAtAddress(other: Revision, fresh: Revision): boolean {
  return [fresh.address, fresh.source].some((mine) =>
    [other.address, other.source].some(
      (theirs) => mine !== undefined && theirs !== undefined && sameAddress(mine, theirs),
    ),
  );
}

function isRelated({ title, source }: Revision, fresh: Revision): boolean {
  return title === fresh.title || (source !== undefined && source === fresh.source);
}
