import { selectorsFor } from '../article/selectors.ts';
import type { AnnotationTarget, PassageSelectors } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import type { CarriedNote } from '../contract/carried-marks.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { getRevision } from '../storage/revisions.ts';
import { carryPassages } from './carry-passages.ts';

/** A note's target with the version that it belongs to. */
interface Anchored {
  readonly id: string;
  readonly home: string;
  readonly target: AnnotationTarget;
}

/** What became of a note, and whether it was made on the very version that is looked at, and stands there. */
export type CarriedTarget = CarriedNote & { readonly isHome: boolean };

/**
 * Where notes stand in a version of the text, whichever version each belongs to; a paragraph is a passage like any other.
 *
 * @param factIds the lines that there are; a note on one that is gone is lost
 * @returns one answer for each, in their order
 */
export function carryTargets(
  db: ReadableDb,
  into: Revision,
  notes: readonly Anchored[],
  factIds: ReadonlySet<string>,
): CarriedTarget[] {
  const carried = new Map<string, CarriedTarget>();
  for (const home of new Set(notes.map((note) => note.home))) {
    const from = home === into.id ? into : getRevision(db, home);
    const isHome = from === into;
    const passages: { readonly id: string; readonly selectors: PassageSelectors }[] = [];
    for (const { id, target } of notes.filter((note) => note.home === home)) {
      const selectors = selectorsOf(from, target);
      const isThere = target.kind === 'article' || (target.kind === 'fact' && factIds.has(target.factId));
      if (selectors) passages.push({ id, selectors });
      else carried.set(id, { noteId: id, verdict: isThere ? 'exact' : 'orphan', isHome });
    }
    const places = carryPassages(
      from,
      into,
      passages.map(({ selectors }) => selectors),
    );
    passages.forEach(({ id }, at) => {
      const passage = places[at];
      if (passage === undefined) return;
      const { verdict } = passage;
      carried.set(id, { noteId: id, verdict, passage, isHome: isHome && verdict === 'exact' });
    });
  }
  return notes.flatMap(({ id }) => carried.get(id) ?? []);
}

/** The passage that a target is; undefined for one that is about no passage of its version. */
function selectorsOf({ text, blocks }: Revision, target: AnnotationTarget): PassageSelectors | undefined {
  if (target.kind === 'passage') return target.selectors;
  const block = target.kind === 'paragraph' ? blocks[target.number - 1] : undefined;
  return block && selectorsFor(text, block);
}
