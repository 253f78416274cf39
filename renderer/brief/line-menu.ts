import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { texts } from '../desk/texts.ts';
import { startNote } from '../notes/composer.ts';
import type { MenuEntry } from '../parts/Menu.tsx';
import { moveFact, restoreFact } from './fact-actions.ts';
import { takeOut } from './line-keys.ts';

/** What can be done with a line beside editing it. */
export function lineMenu(line: BriefingLine, together: readonly string[], explain: () => void): MenuEntry[] {
  const words = texts().brief;
  const { id, origin, changedByHand } = line.fact;
  return [
    ...(line.movable
      ? [
          { label: words.moveUp, keyHint: 'Alt ↑', run: () => void moveFact(id, together, -1) },
          { label: words.moveDown, keyHint: 'Alt ↓', run: () => void moveFact(id, together, 1) },
        ]
      : []),
    { label: words.noteOnLine, keyHint: 'N', run: () => startNote({ kind: 'fact', factId: id }) },
    ...(origin === 'engine' ? [{ label: words.whyFound, run: explain }] : []),
    ...(origin === 'engine' && changedByHand ? [{ label: words.restore, run: () => void restoreFact(id) }] : []),
    origin === 'hand'
      ? { label: words.remove, keyHint: 'H', run: () => takeOut(line.fact) }
      : { label: words.hide, keyHint: 'H', run: () => takeOut(line.fact) },
  ];
}
