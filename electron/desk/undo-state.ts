import type { UndoState } from '../contract/desk-state.ts';
import * as steps from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/** What undo and redo would do next. */
export function undoState({ db }: LibraryContext): UndoState {
  return steps.undoState(db);
}
