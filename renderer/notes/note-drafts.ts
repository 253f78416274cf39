import type { AnnotationTarget } from '../../electron/contract/annotations.ts';
import type { CallInput } from '../../electron/contract/calls.ts';
import { ask } from '../desk/calls.ts';
import { changeSent, markUnsaved } from '../desk/saving.ts';
import { createStore } from '../desk/store.ts';
import { takeNote } from './taken-notes.ts';

/** A keystroke is sent at most this long after it was made, in milliseconds: half of what is promised. */
const sendWithin = 250;
/** After a refusal saving is tried again by itself, in milliseconds. */
const tryAgainAfter = 3_000;

/** What a note that does not exist yet will be about. */
export type NewNote = Omit<CallInput<'createNote'>, 'text'> & { readonly target: AnnotationTarget };

/** The words of one note while they are being written. They live here, not in a component, so that no view can lose them. */
export interface NoteDraft {
  readonly key: string;
  /** Null until the library has the note. */
  readonly noteId: string | null;
  readonly text: string;
  /** What the library holds. */
  readonly savedText: string;
  readonly refusal: string | null;
  /** True where the library has the note no more, so that its words wait until it is decided what becomes of them. */
  readonly gone: boolean;
  /** Counts how often the words came from the library instead of the box, which then begins anew. */
  readonly turn: number;
}

interface Work {
  draft: NoteDraft;
  readonly create: NewNote | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<void> | undefined;
  /** True where the note is to be made though it has no words yet. */
  wanted: boolean;
}

const works = new Map<string, Work>();
export const noteDrafts = createStore<{ readonly drafts: ReadonlyMap<string, NoteDraft> }>({ drafts: new Map() });

/** Begins to write: on a note of the library (by its id and text) or on one that is still to be made. */
export function beginDraft(key: string, note: { id: string; text: string } | null, create: NewNote | null): void {
  if (works.has(key)) return;
  const text = note?.text ?? '';
  const draft = { key, noteId: note?.id ?? null, text, savedText: text, refusal: null, gone: false, turn: 0 };
  works.set(key, { draft, create, timer: undefined, sending: undefined, wanted: false });
  publish();
}

/** Takes what stands in the box now. It is sent within a quarter of a second. */
export function typeDraft(key: string, text: string): void {
  const work = works.get(key);
  if (work === undefined) return;
  update(work, { text });
  if (work.timer === undefined) work.timer = setTimeout(() => void saveDraft(key), sendWithin);
}

/** Sends what is not in the library yet, at once; settles when it is there or was refused. */
export async function saveDraft(key: string): Promise<void> {
  const work = works.get(key);
  if (work === undefined) return;
  clearTimeout(work.timer);
  work.timer = undefined;
  if (work.sending === undefined) {
    work.sending = send(work).finally(() => {
      work.sending = undefined;
    });
  }
  await work.sending;
}

/** The id of the note that is being written, which is made now where there is none yet; null where that was refused. */
export async function noteOfDraft(key: string): Promise<string | null> {
  const work = works.get(key);
  if (work === undefined) return null;
  work.wanted = true;
  await saveDraft(key);
  return work.draft.noteId;
}

/** After a step was taken back or made again: boxes with nothing unsaved show what the library has; where a note is gone, its box goes. */
export function takeSaved(notes: readonly { readonly id: string; readonly text: string }[]): readonly string[] {
  const gone: string[] = [];
  for (const work of [...works.values()]) {
    const { key, noteId, savedText, turn } = work.draft;
    if (noteId === null || isDirty(work)) continue;
    const text = notes.find(({ id }) => id === noteId)?.text;
    if (text === undefined) {
      forgetDraft(key);
      gone.push(key);
    } else if (text !== savedText) update(work, { text, savedText: text, turn: turn + 1 });
  }
  return gone;
}

/** Makes a new note of words whose own is gone. */
export async function makeAnew(key: string): Promise<void> {
  const work = works.get(key);
  if (work?.draft.gone !== true) return;
  update(work, { noteId: null, savedText: '', refusal: null, gone: false });
  await saveDraft(key);
}

/** The key of the draft in which a note is written: its id, or another where it was made by the writing. */
export function keyOfNote(noteId: string): string {
  return [...works.values()].find(({ draft }) => draft.noteId === noteId)?.draft.key ?? noteId;
}

/** The ids of the notes that are being written. */
export function notesInHand(): readonly string[] {
  return [...works.values()].flatMap(({ draft }) => draft.noteId ?? []);
}

/** Sends all that is being written. */
export async function saveAllDrafts(): Promise<void> {
  await Promise.all([...works.keys()].map(saveDraft));
}

/** Ends the writing of a note once all of it is saved; where it cannot be saved, the words stay. */
export async function endDraft(key: string): Promise<boolean> {
  await saveDraft(key);
  const work = works.get(key);
  if (work !== undefined && isDirty(work)) return false;
  forgetDraft(key);
  return true;
}

/** Drops every draft that the library has; words that it does not have stay until they can be saved. */
export function forgetSavedDrafts(): void {
  for (const [key, work] of works) if (!isDirty(work)) forgetDraft(key);
}

/** Why words that are being written are not in the library; null where all of them are. */
export function refusalOfDrafts(): string | null {
  const dirty = [...works.values()].find((work) => isDirty(work));
  return dirty === undefined ? null : (dirty.draft.refusal ?? '');
}

/** Drops a draft whose note is gone. */
export function forgetDraft(key: string): void {
  clearTimeout(works.get(key)?.timer);
  works.delete(key);
  markUnsaved(key, null);
  publish();
}

async function send(work: Work): Promise<void> {
  while (works.has(work.draft.key) && isDirty(work)) {
    const { text, noteId } = work.draft;
    const answered = changeSent();
    const result = await (noteId === null ? create(work, text) : ask((calls) => calls.saveNote({ noteId, text })));
    answered();
    if (!result.ok) {
      const gone = noteId !== null && result.error.code === 'not-found';
      update(work, { refusal: result.error.message, gone });
      if (gone) return;
      work.timer ??= setTimeout(() => void saveDraft(work.draft.key), tryAgainAfter);
      return;
    }
    takeNote(result.value);
    update(work, { noteId: result.value.id, savedText: text, refusal: null, gone: false });
  }
}

function create(work: Work, text: string) {
  const note = work.create;
  if (note === null) throw new Error('a draft without a note says what its note will be about');
  return ask((calls) => calls.createNote({ ...note, text }));
}

/** An empty note that was never made needs no saving, unless something else of it is to be kept. */
function isDirty({ draft, wanted }: Work): boolean {
  return draft.text !== draft.savedText || (wanted && draft.noteId === null);
}

function update(work: Work, changes: Partial<NoteDraft>): void {
  work.draft = { ...work.draft, ...changes };
  const { key, refusal } = work.draft;
  if (!works.has(key)) return;
  if (!isDirty(work)) markUnsaved(key, null);
  else markUnsaved(key, refusal === null ? { state: 'typing' } : { state: 'failed', reason: refusal });
  publish();
}

function publish(): void {
  noteDrafts.set({ drafts: new Map([...works].map(([key, work]) => [key, work.draft])) });
}
