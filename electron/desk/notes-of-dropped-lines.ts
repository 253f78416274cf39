import { selectorsFor } from '../article/selectors.ts';
import type { AnnotationTarget } from '../contract/annotations.ts';
import type { PrivateNotes } from '../privacy/private-notes.ts';
import { getFact } from '../storage/fact-rows.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { getRevision } from '../storage/revisions.ts';

/**
 * Lets private notes on lines that are about to go stay with the words that those rested on: a line that stayed for its
 * note's sake would tell that there is one. To be called inside the step that drops them, with the notes unlocked.
 */
export function keepNotesOf(db: ReadableDb, notes: PrivateNotes, factIds: readonly string[]): void {
  if (factIds.length === 0) return;
  const going = new Set(factIds);
  for (const note of notes.list().notes) {
    const { target } = note;
    if (target.kind === 'fact' && going.has(target.factId))
      notes.put({ ...note, ...wordsUnder(db, note, target.factId) });
  }
}

function wordsUnder(
  db: ReadableDb,
  { revisionId }: { readonly revisionId: string },
  factId: string,
): { readonly revisionId: string; readonly target: AnnotationTarget } {
  const fact = getFact(db, factId);
  const [span] = fact.evidence.spans;
  if (span === undefined) return { revisionId, target: { kind: 'article' } };
  const { text } = getRevision(db, fact.revisionId);
  return { revisionId: fact.revisionId, target: { kind: 'passage', selectors: selectorsFor(text, span) } };
}
