import type { CallInput } from '../contract/calls.ts';
import { deleteAnnotation } from '../storage/annotations.ts';
import { forgetOnDisk } from '../storage/forget.ts';
import { inTransaction } from '../storage/statements.ts';
import { forgetStepsOf } from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { listBin } from './list-bin.ts';

/**
 * Deletes the notes in the bin for good, or the one named: their rows, every step that could bring them back, and what
 * the log holds of them. What is locked or kept off the screen stays: nobody deletes what they cannot see.
 *
 * @returns how many went
 */
export function emptyBin(desk: DeskContext, { noteId }: CallInput<'emptyBin'>): { removed: number } {
  const { db, notes } = desk;
  const gone = listBin(desk).filter((note) => noteId === null || note.id === noteId);
  if (gone.length === 0) return { removed: 0 };
  inTransaction(db, () => {
    for (const { id } of gone) if (!deleteAnnotation(db, id)) notes.remove(id);
  });
  forgetStepsOf(
    db,
    gone.map(({ id }) => id),
  );
  forgetOnDisk(db);
  desk.changed('all');
  return { removed: gone.length };
}
