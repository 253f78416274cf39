import type { UndoState } from '../contract/desk-state.ts';
import * as steps from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/** Makes again the step that was taken back last. Throws ReadoutError `changed-elsewhere`. */
export function redo(desk: LibraryContext): UndoState {
  try {
    return steps.redo(desk.db);
  } finally {
    desk.changed('all');
  }
}
