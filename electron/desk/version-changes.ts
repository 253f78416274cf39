import { textLikeness } from '../article/anchoring/text-likeness.ts';
import * as briefing from '../briefing/version-changes.ts';
import type { Revision } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import type { VersionChanges } from '../contract/version-changes.ts';
import { getRevision } from '../storage/revisions.ts';
import type { LibraryContext } from './context.ts';
import { draftRevision } from './draft-revision.ts';

/**
 * What changed from one version of an article to another, as a briefing says it. Both are drafted anew by the same rules,
 * so that only the texts make a difference, and no note has a part in it.
 *
 * @throws ReadoutError `not-found`; `took-too-long`
 */
export async function versionChanges(
  desk: LibraryContext,
  { articleId, fromId, toId }: CallInput<'versionChanges'>,
): Promise<VersionChanges> {
  const [from, to] = [getRevision(desk.db, fromId), getRevision(desk.db, toId)];
  if (from.articleId !== articleId || to.articleId !== articleId) throw new ReadoutError('not-found');
  const before = await draftedVersion(desk, from);
  const after = await draftedVersion(desk, to);
  return {
    fromId,
    toId,
    changes: briefing.versionChanges(before, after, desk.language),
    likeness: textLikeness(from.text, to.text),
  };
}

async function draftedVersion(desk: LibraryContext, revision: Revision): Promise<briefing.DraftedVersion> {
  const { text, title, titleIsOurs, place, date, language } = revision;
  const { facts } = await draftRevision(desk, revision);
  return { head: { title, titleIsOurs, place, date, language }, text, facts };
}
