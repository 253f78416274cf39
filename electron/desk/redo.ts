import type { UndoState } from '../contract/desk-state.ts';
import * as steps from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { undoState } from './undo-state.ts';

/** Makes again the step that was taken back last. Throws ReadoutError `changed-elsewhere`. */
export function redo(desk: Pick<DeskContext, 'db' | 'screen' | 'changed'>): UndoState {
  if (undoState(desk).redo === undefined) return undoState(desk);
  try {
    steps.redo(desk.db);
    return undoState(desk);
  } finally {
    desk.changed('all');
  }
}
