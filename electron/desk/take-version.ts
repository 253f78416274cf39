import type { ArticleHead, ArticleText, Revision } from '../contract/articles.ts';
import type { HeadProvenance } from '../contract/imports.ts';
import { ReadoutError } from '../contract/results.ts';
import type { VersionReport } from '../contract/versions.ts';
import { dropCorrection } from '../storage/corrections.ts';
import { addRevision, currentRevision, showRevision } from '../storage/revisions.ts';
import { recordStep } from '../storage/undo.ts';
import { nextOrdinal } from '../storage/versions.ts';
import { applyDraft } from './apply-draft.ts';
import type { NotesAtHand } from './context.ts';
import { draftRevision } from './draft-revision.ts';
import type { ThreadCourse } from './in-thread.ts';

/** A state of an article that is to be shown from now on. */
export interface NextVersion {
  readonly head: ArticleHead;
  readonly article: ArticleText;
  readonly origin: Revision['origin'];
  /** Keeps what belongs to it, inside the step, and answers with the hash of the bytes that it came from. */
  readonly keep?: (() => string | undefined) | undefined;
  /** Where the fields of its head were found. */
  readonly origins: HeadProvenance;
}

/**
 * Adds a version to an article and shows it, as one step that undo takes back: its lines are drafted from the new text by
 * the rules of drafting again, and what a hand has touched goes along where its words stand still. Marks stay on the
 * version that they were made on; where they stand in the new one follows from that.
 *
 * @param before the version that it follows
 * @param step what the menu calls it
 * @returns null where nothing differs, and so nothing was added
 * @throws ReadoutError `other-version` where the article shows another version meanwhile; as `draftAgain`. Nothing has
 *   changed then.
 */
export async function takeVersion(
  desk: NotesAtHand,
  before: Revision,
  next: NextVersion,
  step: string,
  course: ThreadCourse = {},
): Promise<VersionReport | null> {
  const { articleId } = before;
  const createdAt = desk.clock();
  const fresh = {
    ...next.head,
    ...next.article,
    id: desk.ids(),
    articleId,
    ordinal: 0,
    createdAt,
    origin: next.origin,
  };
  if (saysTheSame(before, fresh)) return null;
  return showVersion(desk, before, fresh, step, course, (revision) => {
    addRevision(desk.db, revision, { originalHash: next.keep?.(), origins: next.origins });
    dropCorrection(desk.db, articleId);
  });
}

/**
 * Shows an earlier version again, or a later one, as one step; as `takeVersion`, but that nothing is added.
 *
 * @throws ReadoutError as `takeVersion`
 */
export async function showAgain(
  desk: NotesAtHand,
  before: Revision,
  revision: Revision,
  step: string,
  course: ThreadCourse = {},
): Promise<VersionReport | null> {
  if (before.id === revision.id) return null;
  return showVersion(desk, before, revision, step, course, (shown) => showRevision(desk.db, shown));
}

async function showVersion(
  desk: NotesAtHand,
  before: Revision,
  wanted: Revision,
  step: string,
  course: ThreadCourse,
  show: (revision: Revision) => void,
): Promise<VersionReport> {
  const { articleId } = before;
  const drafted = await draftRevision(desk, wanted, course);
  const report = recordStep(desk.db, step, () => {
    if (currentRevision(desk.db, articleId).id !== before.id) throw new ReadoutError('other-version');
    const revision = wanted.ordinal > 0 ? wanted : { ...wanted, ordinal: nextOrdinal(desk.db, articleId) };
    show(revision);
    return { revision, applied: applyDraft(desk, revision, drafted.facts) };
  });
  desk.changed([articleId]);
  const { id: revisionId, ordinal, title } = report.revision;
  return { articleId, revisionId, ordinal, title, ...report.applied };
}

function saysTheSame(one: Revision, other: Revision): boolean {
  const said = ({ title, place, date, language, author, source, address, text, blocks }: Revision) =>
    JSON.stringify([title, place, date, language, author, source, address, text, blocks.map(({ role }) => role)]);
  return said(one) === said(other);
}
