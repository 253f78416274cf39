import type { Annotation } from '../../electron/contract/private-notes.ts';
import { useTexts } from '../desk/texts.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { editNote } from './composer.ts';
import { deleteNote, setVisibility } from './note-actions.ts';

interface Props {
  readonly note: Annotation;
  readonly canEdit: boolean;
  /** Asks before the note can be seen by others. */
  readonly onExpose: () => void;
}

/** What can be done with a note: words on it for a note, pictures only for a bare mark. */
export function NoteTools({ note, canEdit, onExpose }: Props) {
  const words = useTexts().notes;
  const isPrivate = note.visibility === 'private';
  const label = isPrivate ? words.makePrintable : words.makePrivate;
  const turn = isPrivate ? onExpose : () => void setVisibility(note.id, 'private');
  const icon = isPrivate ? 'page' : 'lock';
  return (
    <div className="note-actions">
      {canEdit && <IconButton icon="pencil" label={words.edit} onClick={() => editNote(note.id)} />}
      <IconButton icon="bin" label={words.remove} onClick={() => void deleteNote(note.id)} />
      {note.text.trim() === '' ? (
        <IconButton icon={icon} label={label} onClick={turn} />
      ) : (
        <Button look="quiet" icon={icon} onClick={turn}>
          {label}
        </Button>
      )}
    </div>
  );
}
