import { checkedLink } from '../../desk/checked-link.ts';
import { colourNames, nameColour } from '../../desk/colour-names.ts';
import { colourNote } from '../../desk/colour-note.ts';
import { createNote } from '../../desk/create-note.ts';
import { deleteNote } from '../../desk/delete-note.ts';
import { emptyBin } from '../../desk/empty-bin.ts';
import { findLines, lookUpLines } from '../../desk/find-lines.ts';
import { findNotes } from '../../desk/find-notes.ts';
import { listBin } from '../../desk/list-bin.ts';
import { noteTags } from '../../desk/newest-notes.ts';
import { listNotes } from '../../desk/notes-in-reach.ts';
import { restoreNote } from '../../desk/restore-note.ts';
import { saveNote } from '../../desk/save-note.ts';
import { setNoteVisibility } from '../../desk/set-note-visibility.ts';
import { tagNote } from '../../desk/tag-note.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';
import { onceForgotten } from './once-forgotten.ts';

interface NotePorts {
  readonly library: Pick<GatePorts['library'], 'desk'>;
  readonly system: Pick<GatePorts['system'], 'openLink'>;
}

/** Calls about notes and marks. */
export function noteHandlers({ library, system }: NotePorts) {
  return {
    listNotes: onDesk(library, listNotes),
    noteTags: onDesk(library, noteTags),
    findNotes: onDesk(library, findNotes),
    createNote: onDesk(library, createNote),
    saveNote: onDesk(library, saveNote),
    colourNote: onDesk(library, colourNote),
    setNoteVisibility: onDesk(library, onceForgotten(setNoteVisibility)),
    tagNote: onDesk(library, tagNote),
    deleteNote: onDesk(library, deleteNote),
    listBin: onDesk(library, listBin),
    restoreNote: onDesk(library, restoreNote),
    emptyBin: onDesk(library, onceForgotten(emptyBin)),
    findLines: onDesk(library, findLines),
    lookUpLines: onDesk(library, lookUpLines),
    colourNames: onDesk(library, colourNames),
    nameColour: onDesk(library, nameColour),
    openLink: async ({ url }) => ({ opened: await system.openLink(checkedLink(url)) }),
  } satisfies Partial<Handlers>;
}
