import type { NoteReference } from '../../electron/contract/note-text.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { createStore } from '../desk/store.ts';

/** Which notes the list shows. It is forgotten with the window: a tag may be as private as its note. */
export interface ListedNotes {
  readonly scope: 'article' | 'all' | 'bin';
  readonly tag: string | null;
  /** Only notes that link to this. */
  readonly linkingTo: Pick<NoteReference, 'to' | 'id'> | null;
}

export const listedNotes = createStore<ListedNotes>({ scope: 'article', tag: null, linkingTo: null });

/** The notes that pass the list's filters, in the order they come in. */
export function passing(
  notes: readonly Annotation[],
  { tag, linkingTo }: Omit<ListedNotes, 'scope'>,
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

/** Every tag of some notes, each once, in order of the alphabet. */
export function tagsOf(notes: readonly Annotation[]): readonly string[] {
  const once = new Map(notes.flatMap(({ tags }) => tags).map((tag) => [tag.toLocaleLowerCase(), tag]));
  return [...once.values()].sort((one, other) => one.localeCompare(other));
}
