import type { CallInput } from '../../electron/contract/calls.ts';
import { mostNotes } from '../../electron/contract/note-calls.ts';
import type { NoteReference } from '../../electron/contract/note-text.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { createStore } from '../desk/store.ts';

/** Which notes the list shows. It is forgotten with the window: a tag may be as private as its note. */
export interface ListedNotes {
  readonly scope: 'article' | 'all' | 'bin';
  readonly tag: string | null;
  /** Only notes that link to this. */
  readonly linkingTo: Pick<NoteReference, 'to' | 'id'> | null;
  /** How many notes of all articles are listed, the newest. */
  readonly most: number;
}

/** So many notes of all articles are listed first, and with each press on "Show more". */
const atOnce = 200;

export const listedNotes = createStore<ListedNotes>({ scope: 'article', tag: null, linkingTo: null, most: atOnce });

/** What the list needs of notes that are not near the open article. */
export function notesListed(): Pick<CallInput<'listNotes'>, 'linkedTo' | 'everywhere'> {
  const { scope, tag, linkingTo, most } = listedNotes.get();
  return { linkedTo: linkingTo?.id ?? null, everywhere: scope === 'all' ? { tag, most } : null };
}

/** Chooses whose notes are listed; of all articles the newest ones again. */
export function listNotesOf(scope: ListedNotes['scope']): void {
  listedNotes.set({ scope, most: atOnce });
}

/** Lists more notes of all articles. */
export function listMoreNotes(): void {
  listedNotes.set({ most: Math.min(mostNotes, listedNotes.get().most + atOnce) });
}

/** The notes that pass the list's filters, in the order they come in. */
export function passing(
  notes: readonly Annotation[],
  { tag, linkingTo }: Pick<ListedNotes, 'tag' | 'linkingTo'>,
): readonly Annotation[] {
  return notes.filter(
    (note) =>
      (tag === null || note.tags.some((own) => isSameTag(own, tag))) &&
      (linkingTo === null || note.links.includes(linkingTo.id)),
  );
}

/** Tags are one whatever their capitals. */
export function isSameTag(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}

/** Every tag of some notes, and others, each once, in order of the alphabet. */
export function tagsOf(notes: readonly Annotation[], others: readonly string[] = []): readonly string[] {
  const once = new Map([...others, ...notes.flatMap(({ tags }) => tags)].map((tag) => [tag.toLocaleLowerCase(), tag]));
  return [...once.values()].sort((one, other) => one.localeCompare(other));
}
