import { dirname } from 'node:path';
import type { UndoState } from '../../contract/desk-state.ts';
import { ReadoutError } from '../../contract/results.ts';
import type { WritableDb } from '../handles.ts';
import { asReadoutError } from '../problems.ts';
import { inTransaction } from '../statements.ts';
import { redo, undo, undoState } from '../undo.ts';
import { applyChanges, RowConflict } from './apply.ts';
import { inTheWay } from './batch.ts';
import { netChanges, type RowChange, reversed } from './change.ts';
import { pushStep, type Step } from './history.ts';
import { recorded } from './recorder.ts';
import { recordingOf } from './recording.ts';

/** So long a piece of a long step may take before its commit, in milliseconds. */
const piece = 10;

/** Lets all else have its turn; answers at once where it had it a moment ago. */
type Pause = () => Promise<void>;

/**
 * As `recordStep`, for very many things that have nothing to do with one another: each piece is a transaction of its own,
 * and between them all else is answered. Undo takes it back as one step. Where it throws, what was done is taken back;
 * a program that is killed meanwhile leaves some of them changed.
 *
 * @throws as `recordStep`
 */
export function recordLongStep<Item>(
  db: WritableDb,
  label: string,
  items: readonly Item[],
  run: (item: Item) => void,
  pause: Pause,
): Promise<void> {
  return inTurn(db, async () => {
    const changes: RowChange[] = [];
    const step: Step = { label, changes, isLong: true };
    let isKept = false;
    try {
      for (let next = 0; next < items.length; ) {
        next = recordPiece(db, items, next, run, changes);
        if (changes.length > 0 && !isKept) {
          pushStep(recordingOf(db), step);
          isKept = true;
        }
        await pause();
      }
    } catch (error) {
      await unmake(db, step, pause);
      throw error;
    }
  });
}

/** Does as many of the items as a piece has time for. Answers with the first that is left. */
function recordPiece<Item>(
  db: WritableDb,
  items: readonly Item[],
  from: number,
  run: (item: Item) => void,
  changes: RowChange[],
): number {
  const recording = recordingOf(db);
  const since = performance.now();
  let next = from;
  recording.open = true;
  try {
    const outcome = inTransaction(db, () =>
      recorded(db, () => {
        do {
          const item = items[next];
          if (item !== undefined) run(item);
          next += 1;
        } while (next < items.length && performance.now() - since < piece);
      }),
    );
    changes.push(...netChanges(outcome.changes));
    return next;
  } finally {
    recording.open = false;
  }
}

/** Takes a step back that could not be finished, and forgets it. Where that cannot be done either, it stays a step. */
async function unmake(db: WritableDb, step: Step, pause: Pause): Promise<void> {
  if (!db.open) return;
  try {
    await applyInPieces(db, step.changes.map(reversed), pause);
  } catch {
    return;
  }
  const { done } = recordingOf(db);
  const at = done.indexOf(step);
  if (at >= 0) done.splice(at, 1);
}

/**
 * Takes the newest step back, or makes the one again that was taken back last; a long one in pieces, between which all else
 * is answered. Does nothing where there is none. Throws as `undo` does.
 */
export function stepInPieces(db: WritableDb, direction: 'undo' | 'redo', pause: Pause): Promise<UndoState> {
  return inTurn(db, async () => {
    const recording = recordingOf(db);
    const [from, to] = direction === 'undo' ? [recording.done, recording.undone] : [recording.undone, recording.done];
    const step = from.at(-1);
    if (step?.isLong !== true) return direction === 'undo' ? undo(db) : redo(db);
    from.pop();
    const before = recording.done.at(-1);
    try {
      await applyInPieces(db, direction === 'undo' ? step.changes.map(reversed) : step.changes, pause);
    } catch (error) {
      if (error instanceof RowConflict) throw new ReadoutError('changed-elsewhere', step.label, { cause: error });
      from.push(step);
      throw asReadoutError(error, dirname(db.name));
    }
    // Where another step was made meanwhile, this one would be made again after it.
    if (direction === 'redo' || recording.done.at(-1) === before) to.push(step);
    return undoState(db);
  });
}

/** Makes changes to rows that have nothing to do with one another, all of them or none. Throws RowConflict. */
async function applyInPieces(db: WritableDb, changes: readonly RowChange[], pause: Pause): Promise<void> {
  for (let looked = 0; looked < changes.length; ) {
    const { sql, count } = inTheWay(db, changes, looked);
    if (db.prepare<[], { rows: number }>(sql).get()?.rows !== 0) throw new RowConflict();
    looked += count;
    await pause();
  }
  let made = 0;
  try {
    while (made < changes.length) {
      made += applyChanges(db, changes.slice(made, made + 500), piece);
      await pause();
    }
  } catch (error) {
    for (let left = made; left > 0; ) {
      left -= applyChanges(
        db,
        changes
          .slice(Math.max(0, left - 500), left)
          .toReversed()
          .map(reversed),
        piece,
      );
      await pause();
    }
    throw error;
  }
}

/** Runs one long step after the other: none may find another's half done. */
function inTurn<T>(db: WritableDb, run: () => Promise<T>): Promise<T> {
  const recording = recordingOf(db);
  const outcome = recording.long.then(run);
  recording.long = outcome.then(
    () => undefined,
    () => undefined,
  );
  return outcome;
}
