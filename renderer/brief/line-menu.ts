import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import { texts } from '../desk/texts.ts';
import { startNote } from '../notes/composer.ts';
import type { MenuEntry } from '../parts/Menu.tsx';
import { findWordsOf } from '../versions/entry-focus.ts';
import { judgeFact, moveFact, restoreFact } from './fact-actions.ts';
import { openHandDialog } from './hand-dialog.ts';
import { editDate, takeOut } from './line-keys.ts';

/** What can be done with a line beside editing it. */
export function lineMenu(line: BriefingLine, together: readonly string[], explain: () => void): MenuEntry[] {
  const words = texts().brief;
  const { fact } = line;
  const { id, origin, changedByHand } = fact;
  const drafted = origin === 'engine';
  return [
    ...(line.unverified ? [{ label: texts().versions.findWords, keyHint: 'S', run: () => findWordsOf(id) }] : []),
    ...(drafted ? [confirmEntry(fact)] : []),
    ...nameEntries(fact),
    ...(line.movable
      ? [
          { label: words.moveUp, keyHint: 'Alt ↑', run: () => void moveFact(id, together, -1) },
          { label: words.moveDown, keyHint: 'Alt ↓', run: () => void moveFact(id, together, 1) },
        ]
      : []),
    { label: words.noteOnLine, keyHint: 'N', run: () => startNote({ kind: 'fact', factId: id }) },
    ...(drafted ? [{ label: words.whyFound, keyHint: 'I', run: explain }] : []),
    ...(drafted && changedByHand ? [{ label: words.restore, run: () => void restoreFact(id) }] : []),
    ...(drafted ? [{ label: texts().hand.reject, keyHint: 'X', run: () => takeOut(fact, 'rejected') }] : []),
    { label: drafted ? words.hide : words.remove, keyHint: 'H', run: () => takeOut(fact) },
  ];
}

function confirmEntry({ id, verdict }: Fact): MenuEntry {
  const words = texts().hand;
  return verdict === 'confirmed'
    ? { label: words.unconfirm, keyHint: 'C', run: () => void judgeFact(id, null) }
    : { label: words.confirm, keyHint: 'C', run: () => void judgeFact(id, 'confirmed') };
}

/** What a line's kind asks for: who is meant, by when, which names are one. */
function nameEntries(fact: Fact): MenuEntry[] {
  const { id, body, evidence } = fact;
  const words = texts().hand;
  const open = (kind: 'merge' | 'split' | 'who') => () => void openHandDialog(kind, id);
  switch (body.kind) {
    case 'quote':
    case 'position':
      return [{ label: words.whoSaid, keyHint: 'W', run: open('who') }];
    case 'commitment':
      return [
        { label: words.whoIsMeant, keyHint: 'W', run: open('who') },
        { label: words.dueDate, keyHint: 'D', run: () => editDate(id, body) },
      ];
    case 'event':
      return [{ label: texts().brief.fields.whenIso, keyHint: 'D', run: () => editDate(id, body) }];
    case 'person':
    case 'organisation':
      return [
        { label: words.mergeWith, keyHint: 'M', run: open('merge') },
        ...(!fact.unverified && evidence.spans.length + body.aliases.length > 1
          ? [{ label: words.split, run: open('split') }]
          : []),
        {
          label: body.kind === 'person' ? words.notPerson : words.notOrganisation,
          run: () => takeOut(fact, 'dismissed'),
        },
      ];
    default:
      return [];
  }
}
