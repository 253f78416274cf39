import { takingStep } from '../../desk/step-in-pieces.ts';
import { isSealedNext, undoState } from '../../desk/undo-state.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';
import { onceForgotten } from './once-forgotten.ts';

/** Calls that take steps back and make them again. */
export function stepHandlers({ library }: { readonly library: Pick<GatePorts['library'], 'desk'> }) {
  return {
    undoState: onDesk(library, undoState),
    undo: onDesk(
      library,
      onceForgotten(takingStep('undo'), (desk) => isSealedNext(desk).undo),
    ),
    redo: onDesk(
      library,
      onceForgotten(takingStep('redo'), (desk) => isSealedNext(desk).redo),
    ),
  } satisfies Partial<Handlers>;
}
