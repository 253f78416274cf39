import { announce } from '../desk/announce.ts';
import { undoStep } from '../desk/articles.ts';
import { change } from '../desk/calls.ts';
import { loadNotes, loadUndo } from '../desk/loading.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
import { texts } from '../desk/texts.ts';
import { areClosed, whenOpen } from './closed-notes.ts';
import { composer } from './composer.ts';
import { forgetDraft, keyOfNote, noteOfDraft, saveDraft } from './note-drafts.ts';

/** Deletes a note or mark, and offers to take that back. */
export async function deleteNote(noteId: string): Promise<void> {
  // A box that made the note has a key of its own.
  const key = keyOfNote(noteId);
  await saveDraft(key);
  const result = await change((calls) => calls.deleteNote({ noteId }));
  if (!result.ok) return;
  forgetDraft(key);
  if (composer.get().writing?.key === key) composer.set({ writing: null });
  await Promise.all([loadNotes(), loadUndo()]);
  const words = texts();
  announce(words.notes.removed);
  const run = () => {
    dismissMessage();
    void undoStep();
  };
  tell({ kind: 'news', text: words.notes.removed, action: { label: words.desk.undo, run } });
}

/** Makes a note printable, or private again. Whether that needs asking is the caller's to see to. */
export async function setVisibility(noteId: string, visibility: 'private' | 'printable'): Promise<void> {
  if (areClosed()) {
    whenOpen(() => void setVisibility(noteId, visibility));
    return;
  }
  await saveDraft(keyOfNote(noteId));
  const result = await change((calls) => calls.setNoteVisibility({ noteId, visibility }));
  if (!result.ok) return;
  const words = texts().notes;
  announce(visibility === 'private' ? words.madePrivate : words.madePrintable);
  await Promise.all([loadNotes(), loadUndo()]);
}

/** Says all tags of the note that is being written; a note that is only begun is made for it. */
export async function setTags(key: string, tags: readonly string[]): Promise<void> {
  const noteId = await noteOfDraft(key);
  if (noteId === null) return;
  const result = await change((calls) => calls.tagNote({ noteId, tags }));
  if (result.ok) await Promise.all([loadNotes(), loadUndo()]);
}
