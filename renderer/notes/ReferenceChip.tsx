import { useEffect } from 'react';
import type { NoteReference } from '../../electron/contract/note-text.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Icon } from '../parts/Icon.tsx';
import { linkedLines, wantLine } from './linked-lines.ts';
import { goToReference, nameOfReference } from './references.ts';

/** A link to a note or a line: its words, and the way there; where that is gone, it says so. */
export function ReferenceChip({ reference }: { readonly reference: NoteReference }) {
  const words = useTexts().notes;
  const { to, id } = reference;
  useStore(linkedLines, (state) => state.known);
  const article = useSession((state) => state.article);
  useSession((state) => state.notes);
  const isElsewhere = to === 'fact' && article?.facts.some((fact) => fact.id === id && !fact.hidden) !== true;
  useEffect(() => {
    if (isElsewhere) wantLine(id);
  });
  const { words: name, state } = nameOfReference(reference);
  if (state === 'gone') {
    return (
      <span className="note-link note-link-gone">
        <s>{name}</s>
        {reference.words !== '' && ` (${to === 'fact' ? words.goneLine : words.goneNote})`}
      </span>
    );
  }
  if (state === 'closed') {
    return (
      <span className="note-link note-link-closed">
        <Icon name="lock" />
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={`note-link note-link-${to}`}
      title={to === 'fact' ? words.toLine : words.toNote}
      onClick={() => void goToReference(reference)}
    >
      {name}
    </button>
  );
}
