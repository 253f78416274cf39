import type { AnnotationContent, AnnotationTarget, EarlierPlace } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import type { CarriedNote, CarriedReport } from '../contract/carried-marks.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { listFacts } from '../storage/facts.ts';
import { currentRevision, getRevision } from '../storage/revisions.ts';
import { listVersions } from '../storage/versions.ts';
import { carriedLines } from './carried-lines.ts';
import { countVerdicts } from './carry-passages.ts';
import { carryTargets } from './carry-targets.ts';
import type { DeskContext } from './context.ts';
import { privateNotesOf } from './shown-private-notes.ts';

/**
 * What became of an article's notes, marks and lines in the version that it shows; or, for another version, which marks it
 * had, and where. Nothing of it is stored: it follows from where each was made or last confirmed, so that undo, and a
 * note that was locked meanwhile, need nothing done.
 *
 * @throws ReadoutError `not-found`
 */
export function carriedReport(
  desk: DeskContext,
  { articleId, revisionId }: { readonly articleId: string; readonly revisionId?: string | undefined },
): CarriedReport {
  const shown = currentRevision(desk.db, articleId);
  const isShown = revisionId === undefined || revisionId === shown.id;
  const into = isShown ? shown : getRevision(desk.db, revisionId);
  if (into.articleId !== articleId) throw new ReadoutError('not-found');
  const notes = notesOf(desk, articleId);
  const anchored = isShown
    ? notes.map(({ id, revisionId: home, target }) => ({ id, home, target }))
    : notesThen(desk, notes, into);
  const facts = listFacts(desk.db, articleId);
  const carried = carryTargets(desk.db, into, anchored, new Set(facts.map(({ id }) => id)));
  const lines = isShown ? carriedLines(desk.db, into, facts) : { counts: countVerdicts([]), notInPlace: [] };
  return {
    articleId,
    revisionId: into.id,
    marks: countVerdicts(carried),
    lines: lines.counts,
    notes: byPlace(carried.filter(({ isHome }) => !isShown || !isHome).map(({ isHome, ...note }) => note)),
    notInPlace: lines.notInPlace,
  };
}

/** Notes and marks on an article, private ones as far as they are open and shown. */
export function notesOf(desk: DeskContext, articleId: string): Annotation[] {
  return [...listAnnotationsOf(desk.db, articleId), ...privateNotesOf(desk, articleId)];
}

interface Anchor {
  readonly id: string;
  /** The version that the target belongs to. */
  readonly home: string;
  readonly target: AnnotationTarget;
}

/** The notes that there were while a version was shown, each where it stood last by then. */
function notesThen({ db }: DeskContext, notes: readonly Annotation[], into: Revision): Anchor[] {
  const ordinals = new Map(listVersions(db, into.articleId).map(({ revisionId, ordinal }) => [revisionId, ordinal]));
  const ordinalOf = ({ revisionId }: EarlierPlace) => ordinals.get(revisionId) ?? 0;
  return notes.flatMap((note) => {
    const then = placesOf(note)
      .filter((place) => ordinalOf(place) <= into.ordinal)
      .sort((one, other) => ordinalOf(other) - ordinalOf(one))[0];
    return then ? [{ id: note.id, home: then.revisionId, target: then.target }] : [];
  });
}

function placesOf({ earlier = [], revisionId, target }: AnnotationContent): EarlierPlace[] {
  return [{ revisionId, target }, ...earlier];
}

function byPlace(notes: readonly CarriedNote[]): CarriedNote[] {
  const at = ({ passage }: CarriedNote) => passage?.now?.start ?? passage?.was.start ?? -1;
  return [...notes].sort((one, other) => at(one) - at(other));
}
