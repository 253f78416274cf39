import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { attachedTo } from './attach-note.ts';
import { isInPlace } from './carry-foreign.ts';
import { stands } from './carry-passages.ts';
import { carryTargets } from './carry-targets.ts';

/**
 * The printable notes of an article as they stand in the version that it shows. One whose words changed or went, and that
 * nobody has attached since, is about the article as a whole there: it names no paragraph that it may not belong to.
 */
export function printableNotes(db: ReadableDb, revision: Revision): PrintableAnnotation[] {
  const notes = listAnnotationsOf(db, revision.articleId);
  const elsewhere = notes.filter(
    ({ revisionId, target }) =>
      (target.kind === 'passage' && (revisionId !== revision.id || !isInPlace(revision.text, target.selectors))) ||
      (target.kind === 'paragraph' && revisionId !== revision.id),
  );
  if (elsewhere.length === 0) return notes;
  const anchored = elsewhere.map(({ id, revisionId: home, target }) => ({ id, home, target }));
  const places = new Map(carryTargets(db, revision, anchored, new Set()).map((place) => [place.noteId, place]));
  return notes.map((note) => {
    const place = places.get(note.id);
    if (place === undefined) return note;
    const { passage } = place;
    return passage && stands(passage)
      ? attachedTo(note, revision, passage.now)
      : { ...note, revisionId: revision.id, target: { kind: 'article' } };
  });
}
