import { selectorsFor } from '../../electron/article/selectors.ts';
import type { AnnotationTarget } from '../../electron/contract/annotations.ts';
import { change } from '../desk/calls.ts';
import { light } from '../desk/light.ts';
import { loadNotes } from '../desk/loading.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { clearSelection, selectedPassage } from '../read/selection.ts';
import { whenOpen } from './closed-notes.ts';
import { beginDraft, endDraft, forgetDraft, makeAnew, noteDrafts } from './note-drafts.ts';

/** The note that is being written, if any: one at a time. */
export interface Writing {
  /** Of its draft. */
  readonly key: string;
  readonly target: AnnotationTarget;
  readonly articleId: string;
  /** True where the note did not exist when the writing began. */
  readonly isNew: boolean;
}

export const composer = createStore<{ readonly writing: Writing | null }>({ writing: null });

let made = 0;
/** What had the focus before the box took it. */
let cameFrom: Element | null = null;

/** What a new note is about: the selection, else what is lit by a press, else the whole article. */
function targetInHand(): AnnotationTarget {
  const { article, reading } = session.get();
  if (article === null || reading !== null) return { kind: 'article' };
  const { text } = article.revision;
  const selected = selectedPassage(text);
  if (selected !== null) return { kind: 'passage', selectors: selectorsFor(text, selected) };
  const { held } = light.get();
  if (held?.kind === 'fact') return { kind: 'fact', factId: held.factId };
  const sentence = held === null ? undefined : article.sentences[held.index];
  return sentence === undefined ? { kind: 'article' } : { kind: 'passage', selectors: selectorsFor(text, sentence) };
}

/** Opens the box for a new private note, once private notes are open and shown. */
export function startNote(target: AnnotationTarget = targetInHand()): void {
  whenOpen(() => openBox(target));
}

function openBox(target: AnnotationTarget): void {
  const { article, tab, narrow } = session.get();
  if (article === null) return;
  void stopWriting();
  made += 1;
  const key = `new-${made}`;
  beginDraft(key, null, { articleId: article.id, revisionId: article.revision.id, target });
  clearSelection();
  cameFrom = document.activeElement;
  composer.set({ writing: { key, target, articleId: article.id, isNew: true } });
  if (narrow) session.set({ front: 'side' });
  if (tab === 'print') session.set({ tab: 'read' });
}

/** Opens the box for a note that is there; in a small window its pane comes to the front. */
export function editNote(noteId: string): void {
  const note = session.get().notes.find((candidate) => candidate.id === noteId);
  if (note === undefined) return;
  void stopWriting();
  if (session.get().narrow) session.set({ front: 'side' });
  const { articleId, revisionId, target } = note;
  // Of use only where the note goes while words are being typed.
  beginDraft(noteId, note, { articleId, revisionId, target });
  cameFrom = document.activeElement;
  composer.set({ writing: { key: noteId, target: note.target, articleId: note.articleId, isNew: false } });
}

/** Keeps the words of a note that was deleted while they were typed as a note of their own. */
export async function keepAsNewNote(): Promise<void> {
  const { writing } = composer.get();
  if (writing === null) return;
  composer.set({ writing: { ...writing, isNew: true } });
  await makeAnew(writing.key);
  await loadNotes();
}

/** Closes the box of a note that was deleted, with the words that were typed since. */
export function dropWords(): void {
  const { writing } = composer.get();
  if (writing === null) return;
  forgetDraft(writing.key);
  composer.set({ writing: null });
}

/** Makes a note that is not saved yet about the whole article instead. */
export function widenToArticle(): void {
  const { writing } = composer.get();
  if (writing === null || noteDrafts.get().drafts.get(writing.key)?.noteId !== null) return;
  const text = noteDrafts.get().drafts.get(writing.key)?.text ?? '';
  if (text !== '') return;
  forgetDraft(writing.key);
  startNote({ kind: 'article' });
}

/** Closes the box. What was written is saved; a note left without a word, mark or text is not kept. */
export async function stopWriting(): Promise<void> {
  const { writing } = composer.get();
  if (writing === null) return;
  const draft = noteDrafts.get().drafts.get(writing.key);
  const saved = await endDraft(writing.key);
  if (!saved) return;
  if (composer.get().writing?.key === writing.key) {
    composer.set({ writing: null });
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    cameFrom = null;
  }
  const noteId = draft?.noteId ?? null;
  const note = session.get().notes.find((candidate) => candidate.id === noteId);
  if (noteId !== null && draft?.text.trim() === '' && note?.colour === undefined && (note?.tags ?? []).length === 0) {
    await change((calls) => calls.deleteNote({ noteId }));
    await loadNotes();
  }
}

/** Closes the box without further ado where its draft is among those whose note is gone. */
export function closeBoxOf(gone: readonly string[]): void {
  if (gone.includes(composer.get().writing?.key ?? '')) composer.set({ writing: null });
}
