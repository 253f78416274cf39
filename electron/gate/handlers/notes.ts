import { colourNote } from '../../desk/colour-note.ts';
import { createNote } from '../../desk/create-note.ts';
import { deleteNote } from '../../desk/delete-note.ts';
import { listNotes } from '../../desk/list-notes.ts';
import { saveNote } from '../../desk/save-note.ts';
import { setNoteVisibility } from '../../desk/set-note-visibility.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about notes and marks. */
export function noteHandlers({ library }: GatePorts) {
  return {
    listNotes: onDesk(library, listNotes),
    createNote: onDesk(library, createNote),
    saveNote: onDesk(library, saveNote),
    colourNote: onDesk(library, colourNote),
    setNoteVisibility: onDesk(library, setNoteVisibility),
    deleteNote: onDesk(library, deleteNote),
  } satisfies Partial<Handlers>;
}
