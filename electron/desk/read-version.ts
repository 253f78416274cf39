import { sentencesOf } from '../article/sentences.ts';
import type { CallInput } from '../contract/calls.ts';
import type { VersionView } from '../contract/carried-marks.ts';
import { getRevision } from '../storage/revisions.ts';
import { carriedReport } from './carried-report.ts';
import type { DeskContext } from './context.ts';

/** One version of an article to be read, with the marks that it had. Throws ReadoutError `not-found`. */
export function readVersion(desk: DeskContext, { revisionId }: CallInput<'readVersion'>): VersionView {
  const revision = getRevision(desk.db, revisionId);
  const { articleId, language } = revision;
  return {
    revision,
    sentences: sentencesOf(revision, language),
    report: carriedReport(desk, { articleId, revisionId }),
  };
}
