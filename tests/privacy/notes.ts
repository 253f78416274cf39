import { randomUUID } from 'node:crypto';
import type { Revision } from '../../electron/contract/articles.ts';
import type { PrivateNote } from '../../electron/contract/private-notes.ts';
import { keyFile } from '../../electron/privacy/key-file.ts';
import { openPrivateNotes } from '../../electron/privacy/open-private-notes.ts';
import type { PrivateNotes } from '../../electron/privacy/private-notes.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { anAnnotation } from '../storage/library.ts';

export function aNote(revision: Revision, over: Partial<PrivateNote> = {}): PrivateNote {
  return { ...anAnnotation(revision), id: randomUUID(), ...over, visibility: 'private' };
}

export function notesOf(folder: string, db: WritableDb): PrivateNotes {
  return openPrivateNotes(db, keyFile(libraryPaths(folder).key)).notes;
}

/** What stretching a passphrase costs where its strength is not what is tested. */
export const cheap = { n: 2 ** 10, r: 8, p: 1 };
