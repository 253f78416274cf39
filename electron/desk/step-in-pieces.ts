import type { UndoState } from '../contract/desk-state.ts';
import { stepInPieces } from '../storage/undo/long-step.ts';
import { breathing } from './breathe.ts';
import type { DeskContext } from './context.ts';
import { undoState } from './undo-state.ts';

/**
 * Takes the last step back, or makes again the one that was taken back last; a step of very many articles in pieces, between
 * which all else is answered. Throws ReadoutError `changed-elsewhere`.
 */
export function takingStep(direction: 'undo' | 'redo'): (desk: DeskContext) => Promise<UndoState> {
  return async (desk) => {
    if (undoState(desk)[direction] === undefined) return undoState(desk);
    try {
      await stepInPieces(desk.db, direction, breathing());
      return undoState(desk);
    } finally {
      desk.changed('all');
    }
  };
}
