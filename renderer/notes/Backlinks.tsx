import { useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { notesLinking } from './notes-about.ts';
import { ReferenceChip } from './ReferenceChip.tsx';
import { titleOf } from './references.ts';

/** The notes that link to a note, each a press away; nothing where there is none. */
export function Backlinks({ noteId }: { readonly noteId: string }) {
  const words = useTexts().notes;
  const linking = useSession((state) => notesLinking(state.notes, noteId));
  if (linking.length === 0) return null;
  return (
    <p className="note-backlinks">
      <span>{words.linkedFrom}</span>
      {linking.map((note) => (
        <ReferenceChip key={note.id} reference={{ kind: 'reference', to: 'note', id: note.id, words: titleOf(note) }} />
      ))}
    </p>
  );
}
