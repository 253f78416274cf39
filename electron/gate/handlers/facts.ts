import { addFact } from '../../desk/add-fact.ts';
import { editFact } from '../../desk/edit-fact.ts';
import { hideFact } from '../../desk/hide-fact.ts';
import { moveFact } from '../../desk/move-fact.ts';
import { readPassage } from '../../desk/read-passage.ts';
import { removeFact } from '../../desk/remove-fact.ts';
import { restoreFact } from '../../desk/restore-fact.ts';
import { setProgress } from '../../desk/set-progress.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about the lines of a briefing. */
export function factHandlers({ library }: GatePorts) {
  return {
    editFact: onDesk(library, editFact),
    addFact: onDesk(library, addFact),
    readPassage: onDesk(library, readPassage),
    moveFact: onDesk(library, moveFact),
    hideFact: onDesk(library, hideFact),
    restoreFact: onDesk(library, restoreFact),
    removeFact: onDesk(library, removeFact),
    setProgress: onDesk(library, setProgress),
  } satisfies Partial<Handlers>;
}
