import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import type { VersionReport } from '../contract/versions.ts';
import { currentRevision, getRevision } from '../storage/revisions.ts';
import type { DeskContext } from './context.ts';
import { showAgain } from './take-version.ts';

/** Lets an article show one of its versions. Null where it does already. Throws ReadoutError as `showAgain`. */
export async function showVersion(
  desk: DeskContext,
  { articleId, revisionId }: CallInput<'showVersion'>,
): Promise<VersionReport | null> {
  const revision = getRevision(desk.db, revisionId);
  if (revision.articleId !== articleId) throw new ReadoutError('not-found');
  return showAgain(desk, currentRevision(desk.db, articleId), revision, desk.texts.commands.steps.showVersion);
}
