import type { UndoState } from '../contract/desk-state.ts';
import * as steps from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/** Takes the last step back, whichever view it was made in. Throws ReadoutError `changed-elsewhere`. */
export function undo(desk: LibraryContext): UndoState {
  try {
    return steps.undo(desk.db);
  } finally {
    desk.changed('all');
  }
}
