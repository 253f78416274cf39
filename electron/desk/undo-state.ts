import type { UndoState } from '../contract/desk-state.ts';
import * as steps from '../storage/undo.ts';
import type { DeskContext } from './context.ts';

/**
 * What undo and redo would do next. While private notes are kept off the screen, a step about one is not told, and neither
 * is it taken: nobody changes what they cannot see.
 */
export function undoState({ db, screen }: Pick<DeskContext, 'db' | 'screen'>): UndoState {
  const { undo, redo } = steps.undoState(db);
  if (!screen.hidden) return { undo, redo };
  const isSealed = steps.isSealedNext(db);
  return { undo: isSealed.undo ? undefined : undo, redo: isSealed.redo ? undefined : redo };
}

/** Whether what undo and redo would do next has to do with a private note: with what is then private no more, or again. */
export function isSealedNext({ db }: Pick<DeskContext, 'db'>): { readonly undo: boolean; readonly redo: boolean } {
  return steps.isSealedNext(db);
}
