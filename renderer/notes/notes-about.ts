import type { Annotation } from '../../electron/contract/private-notes.ts';

/** What is known of one list of notes; lists are never changed, only replaced. */
interface Index {
  readonly linking: Map<string, Annotation[]>;
  readonly private: Map<string, Annotation[]>;
}

const none: readonly Annotation[] = [];
const indexes = new WeakMap<readonly Annotation[], Index>();

/** The notes that link to a note or line. The list is gone through once, however many ask. */
export function notesLinking(notes: readonly Annotation[], id: string): readonly Annotation[] {
  return indexOf(notes).linking.get(id) ?? none;
}

/** The private notes about a line. */
export function privateNotesOn(notes: readonly Annotation[], factId: string): readonly Annotation[] {
  return indexOf(notes).private.get(factId) ?? none;
}

function indexOf(notes: readonly Annotation[]): Index {
  const known = indexes.get(notes);
  if (known !== undefined) return known;
  const index: Index = { linking: new Map(), private: new Map() };
  for (const note of notes) {
    for (const link of new Set(note.links)) put(index.linking, link, note);
    if (note.visibility === 'private' && note.target.kind === 'fact') put(index.private, note.target.factId, note);
  }
  indexes.set(notes, index);
  return index;
}

function put(map: Map<string, Annotation[]>, id: string, note: Annotation): void {
  const there = map.get(id);
  if (there === undefined) map.set(id, [note]);
  else there.push(note);
}
