import type { UndoState } from '../contract/desk-state.ts';
import * as steps from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { undoState } from './undo-state.ts';

/** Takes the last step back, whichever view it was made in. Throws ReadoutError `changed-elsewhere`. */
export function undo(desk: Pick<DeskContext, 'db' | 'screen' | 'changed'>): UndoState {
  if (undoState(desk).undo === undefined) return undoState(desk);
  try {
    steps.undo(desk.db);
    return undoState(desk);
  } finally {
    desk.changed('all');
  }
}
