import type { Annotation } from '../../electron/contract/private-notes.ts';
import type { DeskContext } from '../../electron/desk/context.ts';
import { notesInReach } from '../../electron/desk/notes-in-reach.ts';
import { annotationsBefore } from '../../electron/storage/annotations-near.ts';

/** Every note and mark outside the bin of articles outside it that a window may be handed, the oldest first. */
export function listNotes(desk: DeskContext): Annotation[] {
  const { notes, screen, db } = desk;
  const sealed = screen.hidden || notes.state().locked ? [] : notes.list().notes.map(({ id }) => id);
  const last = { createdAt: Number.MAX_SAFE_INTEGER, id: '' };
  const printable = annotationsBefore(db, last, 100_000).map(({ id }) => id);
  return notesInReach(desk, null, [...sealed, ...printable]);
}
