import type { LineFound } from '../../electron/contract/note-calls.ts';
import { ask } from '../desk/calls.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { areClosed } from './closed-notes.ts';

/** The lines that notes link to, by id, as the library last said; null for one that is gone. */
export const linkedLines = createStore<{ readonly known: ReadonlyMap<string, LineFound | null> }>({ known: new Map() });

const wanted = new Set<string>();
let asking = false;

/** Asks for a line that a note on the screen links to, together with others that are asked for at the same time. */
export function wantLine(factId: string): void {
  if (linkedLines.get().known.has(factId)) return;
  wanted.add(factId);
  if (asking) return;
  asking = true;
  queueMicrotask(() => void look());
}

async function look(): Promise<void> {
  const factIds = [...wanted];
  const closedThen = areClosed();
  wanted.clear();
  const result = await ask((calls) => calls.lookUpLines({ factIds }));
  asking = false;
  // What the notes link to that were open when it was asked is not kept for those that are open now.
  if (!result.ok || wereClosed !== closedThen) return;
  const found = new Map(result.value.map((line) => [line.factId, line]));
  const known = new Map(linkedLines.get().known);
  for (const id of factIds) known.set(id, found.get(id) ?? null);
  linkedLines.set({ known });
}

// What a line says may have changed whenever an article was read again; what private notes link to goes with them.
let seen = session.get().article;
let wereClosed = areClosed();
session.subscribe(() => {
  const { article } = session.get();
  const nowClosed = areClosed();
  if (article === seen && nowClosed === wereClosed) return;
  seen = article;
  wereClosed = nowClosed;
  if (linkedLines.get().known.size > 0) linkedLines.set({ known: new Map() });
});
