import type { PassageSelectors } from '../contract/annotations.ts';
import { readId, readSelectors } from '../contract/entity-readers.ts';
import type { PrivateNote } from '../contract/private-notes.ts';
import { list, loose, oneOf, optional, text, whole } from '../contract/reading.ts';
import { annotationFields } from '../storage/json-columns.ts';

/** The text of every version that a note stands on, so that another library knows it. */
const readVersion = loose({ revisionId: readId, articleId: readId, hash: text({ least: 64, most: 64 }) });
const readAll = loose({
  format: oneOf(['readout-private-notes']),
  version: whole(1, 1),
  versions: list(readVersion),
  notes: list(loose({ ...annotationFields, id: readId })),
  passages: optional(list(loose({ noteId: readId, selectors: readSelectors }))),
});

/** What a sealed file of private notes says. */
export interface SealedNotes {
  readonly versions: readonly ReturnType<typeof readVersion>[];
  readonly notes: readonly PrivateNote[];
  /** The words under notes on paragraphs and lines. */
  readonly passages: readonly { readonly noteId: string; readonly selectors: PassageSelectors }[];
}

/** Private notes as the text that is sealed. */
export function sealedNotesText({ versions, notes, passages }: SealedNotes): string {
  const said = notes.map(({ visibility: _, ...note }) => note);
  return JSON.stringify({ format: 'readout-private-notes', version: 1, versions, notes: said, passages });
}

/** The notes that such a text says; undefined where it is none. */
export function readSealedNotes(content: string): SealedNotes | undefined {
  try {
    const { versions, notes, passages = [] } = readAll(JSON.parse(content));
    return { versions, notes: notes.map((note) => ({ ...note, visibility: 'private' })), passages };
  } catch {
    return undefined;
  }
}
