import type { Revision } from '../contract/articles.ts';
import type { DraftedBriefing } from '../contract/drafts.ts';
import type { LibraryContext } from './context.ts';
import type { ThreadCourse } from './in-thread.ts';
import { registerFor } from './register-for.ts';

/**
 * Drafts one version of an article, with what it is called and what the library knows; nothing is stored.
 *
 * @throws ReadoutError `took-too-long`; the signal's reason where it is aborted
 */
export async function draftRevision(
  { db, drafter }: Pick<LibraryContext, 'db' | 'drafter'>,
  revision: Revision,
  course: ThreadCourse = {},
): Promise<DraftedBriefing> {
  const { text, blocks, title, titleIsOurs, language, place, date } = revision;
  const known = language === 'und' ? undefined : language;
  const drafted = await drafter.draft(
    { text, blocks, title, titleIsOurs, language: known, place, date },
    { register: registerFor(db, revision.articleId) },
    course,
  );
  course.signal?.throwIfAborted();
  return drafted;
}
