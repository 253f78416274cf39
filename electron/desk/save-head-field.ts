import type { Revision } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import type { HeadProvenance } from '../contract/imports.ts';
import { ReadoutError } from '../contract/results.ts';
import { isRealDate } from '../contract/text.ts';
import type { VersionReport } from '../contract/versions.ts';
import { creditOf, putCredit } from '../storage/credits.ts';
import { originsOf } from '../storage/revision-origins.ts';
import { currentRevision } from '../storage/revisions.ts';
import { recordStep } from '../storage/undo.ts';
import type { DeskContext, LibraryContext } from './context.ts';
import { correctedOrigins } from './head-origins.ts';
import { takeVersion } from './take-version.ts';

/** Where the fields of an article's head were found, those that a hand has set included. */
export function headOrigins({ db }: LibraryContext, { articleId }: CallInput<'headOrigins'>): HeadProvenance {
  const { id } = currentRevision(db, articleId);
  const { author, source } = creditOf(db, articleId);
  return {
    ...originsOf(db, id),
    ...(author === null ? {} : { author: 'hand' }),
    ...(source === null ? {} : { source: 'hand' }),
  };
}

/**
 * Sets what an article's reader shows above its text, as one step. A title and a day of publication belong to a version,
 * since lines are drafted by them: another one makes a version. Author and publisher are said of the article, and an empty
 * one is none.
 *
 * @returns null where no version was made
 * @throws ReadoutError `bad-input` for an empty title or a day that is none; as `takeVersion`
 */
export async function saveHeadField(
  desk: DeskContext,
  { articleId, revisionId, field, value }: CallInput<'saveHeadField'>,
): Promise<VersionReport | null> {
  const before = currentRevision(desk.db, articleId);
  if (before.id !== revisionId) throw new ReadoutError('other-version');
  const said = value.replace(/\s+/g, ' ').trim();
  if (said === (before[field] ?? '')) return null;
  const step = desk.texts.commands.steps.setHead;
  if (field === 'author' || field === 'source') {
    recordStep(desk.db, step, () => putCredit(desk.db, articleId, { ...creditOf(desk.db, articleId), [field]: said }));
    desk.changed([articleId]);
    return null;
  }
  const head = withField(before, field, said);
  const { text, blocks } = before;
  const origins = correctedOrigins(desk.db, before, head);
  return takeVersion(desk, before, { head, article: { text, blocks }, origin: 'hand', origins }, step);
}

function withField(before: Revision, field: 'title' | 'date', said: string): Revision {
  if (field === 'title') {
    if (said === '') throw new ReadoutError('bad-input', field);
    return { ...before, title: said, titleIsOurs: !before.text.includes(said) };
  }
  if (said !== '' && !isRealDate(said)) throw new ReadoutError('bad-input', field);
  return { ...before, date: said || undefined };
}
