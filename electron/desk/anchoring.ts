import type { PassageSelectors } from '../contract/annotations.ts';
import type { IncomingAnnotation } from '../importing/annotations/incoming.ts';
import { breathe } from './breathe.ts';
import { carryForeign, type ForeignPlace } from './carry-foreign.ts';
import { inThread, type ThreadCourse } from './in-thread.ts';
import { type PlacedAnnotation, type PlacingInto, placeAnnotations } from './place-annotations.ts';

/** What an anchoring thread is started with. */
export type AnchoringTask =
  | { readonly does: 'find'; readonly text: string; readonly selectors: readonly PassageSelectors[] }
  | { readonly does: 'place'; readonly incoming: readonly IncomingAnnotation[]; readonly into: PlacingInto };

/** Finds places for very many marks somewhere where it keeps nobody waiting. */
export interface Anchoring {
  /** As `carryForeign`. Throws ReadoutError `took-too-long`; the signal's reason where it is aborted. */
  find(text: string, selectors: readonly PassageSelectors[], course?: ThreadCourse): Promise<ForeignPlace[]>;
  /** As `placeAnnotations`. Throws as `find`. */
  place(incoming: readonly IncomingAnnotation[], into: PlacingInto, course?: ThreadCourse): Promise<PlacedAnnotation[]>;
}

/** Annotations that are placed in this thread before all else that has come in is done. */
const batch = 100;
/** UTF-16 code units of text, times marks, up to which starting a thread takes longer than the work. */
const shortWork = 2_000_000;
/** Milliseconds after which the work is given up. */
const patience = 120_000;

/** Finds places in a thread where that is much work; without an entry file for one, always in this thread. */
export function createAnchoring(workerFile?: string | URL): Anchoring {
  const isShort = (text: string, count: number) => workerFile === undefined || text.length * count <= shortWork;
  const aside = <Answer>(task: AnchoringTask, course?: ThreadCourse) =>
    inThread<Answer>(workerFile ?? '', task, patience, course);
  return {
    find: async (text, selectors, course) =>
      isShort(text, selectors.length)
        ? carryForeign(text, selectors)
        : aside<ForeignPlace[]>({ does: 'find', text, selectors }, course),
    place: async (incoming, into, course = {}) => {
      if (isShort(into.shown.text, incoming.length)) return placeHere(incoming, into, course);
      const placed = await aside<PlacedAnnotation[]>({ does: 'place', incoming, into }, course);
      // The thread has copies of what it was given.
      return placed.flatMap((each, at) => {
        const own = incoming[at];
        return own === undefined ? [] : { ...each, incoming: own };
      });
    },
  };
}

async function placeHere(
  incoming: readonly IncomingAnnotation[],
  into: PlacingInto,
  { signal, progress }: ThreadCourse,
): Promise<PlacedAnnotation[]> {
  const placed: PlacedAnnotation[] = [];
  for (let at = 0; at < incoming.length; at += batch) {
    placed.push(...placeAnnotations(incoming.slice(at, at + batch), into));
    if (incoming.length > batch) progress?.(Math.min(1, (at + batch) / incoming.length));
    await breathe();
    signal?.throwIfAborted();
  }
  return placed;
}
