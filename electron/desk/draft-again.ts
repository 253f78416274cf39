import type { CallInput, RedraftReport } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { currentRevision } from '../storage/revisions.ts';
import { recordStep } from '../storage/undo.ts';
import { applyDraft } from './apply-draft.ts';
import type { DeskContext } from './context.ts';
import { draftRevision } from './draft-revision.ts';
import type { ThreadCourse } from './in-thread.ts';

/**
 * Drafts an article's briefing again, as one step: what a hand has touched stays as it is, new lines come in, untouched
 * ones that are no longer found go, and the others keep their ids. The same draft a second time changes nothing.
 *
 * @throws ReadoutError `not-found`; `changed-elsewhere` where the text was changed meanwhile; `took-too-long`; the
 *   signal's reason where it is aborted. Nothing has changed then.
 */
export async function draftAgain(
  desk: DeskContext,
  { articleId }: CallInput<'draftAgain'>,
  course: ThreadCourse = {},
): Promise<RedraftReport> {
  const revision = currentRevision(desk.db, articleId);
  const drafted = await draftRevision(desk, revision, course);
  const label = desk.texts.commands.steps.draftAgain;
  const { redraft } = recordStep(desk.db, label, () => {
    if (currentRevision(desk.db, articleId).id !== revision.id) throw new ReadoutError('changed-elsewhere', label);
    return applyDraft(desk, revision, drafted.facts);
  });
  desk.changed([articleId]);
  return redraft;
}
