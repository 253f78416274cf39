import { dirname } from 'node:path';
import type { UndoState } from '../contract/desk-state.ts';
import { ReadoutError } from '../contract/results.ts';
import { forgetOnDisk, forgetWhatIsOwed } from './forget.ts';
import type { WritableDb } from './handles.ts';
import { asReadoutError } from './problems.ts';
import { inTransaction } from './statements.ts';
import { applyChanges, RowConflict } from './undo/apply.ts';
import { type RowChange, reversed } from './undo/change.ts';
import { addStep, type Join, type Step } from './undo/history.ts';
import { recorded } from './undo/recorder.ts';
import { recordingOf, recordings } from './undo/recording.ts';
import { undoableTables } from './undo/tables.ts';

/** Tables with notes of the user's own in them. */
const noteTables: ReadonlySet<string> = new Set(['annotation', 'sealed_note']);

/** What was taken out of the library must not stay behind in its log: plain words, and sealed ones that a key opens. */
function forgetPlainWords(db: WritableDb, changes: readonly RowChange[]): void {
  if (changes.some(({ table, after }) => noteTables.has(table) && after === null)) {
    forgetOnDisk(db);
  } else {
    forgetWhatIsOwed(db);
  }
}

function refuseLasting(changes: readonly RowChange[]): void {
  const lasting = undoableTables.filter(({ insertable }) => !insertable).map(({ name }) => name);
  if (changes.some(({ table, before }) => before === null && lasting.includes(table))) {
    throw new Error('an import cannot be a step to be taken back');
  }
}

/**
 * Runs an edit as one transaction and as one step that `undo` takes back. Where it throws, nothing has changed and
 * there is no step; where it changes nothing, there is none either. Called within another step, it is a part of that.
 *
 * @param label what the menu says would be undone.
 * @param join makes saves of the same thing, a short time after one another, into one step.
 * @throws what `run` throws; ReadoutError with a library problem's code when the library cannot be written.
 */
export function recordStep<T>(db: WritableDb, label: string, run: () => T, join?: Join): T {
  return makeStep(db, label, () => undefined, run, join);
}

/**
 * As `recordStep`, with a part before it, in the same transaction, that is no part of the step: what it adds stays where
 * the step is taken back.
 */
export function recordStepAfter<Before, T>(
  db: WritableDb,
  label: string,
  before: () => Before,
  run: (before: Before) => T,
): T {
  return makeStep(db, label, before, run);
}

function makeStep<Before, T>(
  db: WritableDb,
  label: string,
  before: () => Before,
  run: (before: Before) => T,
  join?: Join,
): T {
  const recording = recordingOf(db);
  if (recording.open) {
    return inTransaction(db, () => run(before()));
  }
  if (db.inTransaction) {
    throw new Error('a step is a transaction of its own');
  }
  recording.open = true;
  try {
    const { result, changes } = inTransaction(db, () => {
      const prepared = before();
      const outcome = recorded(db, () => run(prepared));
      refuseLasting(outcome.changes);
      return outcome;
    });
    addStep(recording, label, changes, join);
    forgetPlainWords(db, changes);
    return result;
  } finally {
    recording.open = false;
  }
}

/** What undo and redo would do next on this connection. */
export function undoState(db: WritableDb): UndoState {
  const recording = recordings.get(db);
  return { undo: recording?.done.at(-1)?.label, redo: recording?.undone.at(-1)?.label };
}

/** Whether the steps that undo and redo would take next have to do with a sealed note. */
export function isSealedNext(db: WritableDb): { readonly undo: boolean; readonly redo: boolean } {
  const recording = recordings.get(db);
  const isSealed = (step: Step | undefined) => step?.changes.some(({ table }) => table === 'sealed_note') === true;
  return { undo: isSealed(recording?.done.at(-1)), redo: isSealed(recording?.undone.at(-1)) };
}

/** Makes a step's changes; a step that no longer fits is dropped, since it would overwrite what came after. */
function take(db: WritableDb, from: Step[], to: Step[], direction: (change: RowChange) => RowChange): UndoState {
  const step = from.at(-1);
  if (step === undefined) {
    return undoState(db);
  }
  const changes = step.changes.map(direction);
  try {
    applyChanges(db, changes);
  } catch (error) {
    if (error instanceof RowConflict) {
      from.pop();
      throw new ReadoutError('changed-elsewhere', step.label, { cause: error });
    }
    throw asReadoutError(error, dirname(db.name));
  }
  from.pop();
  // A run of saves ends here: what is typed from now on is a step of its own.
  to.push({ label: step.label, changes: step.changes, isLong: step.isLong });
  forgetPlainWords(db, changes);
  return undoState(db);
}

/**
 * Takes the newest step of this connection back; does nothing where there is none.
 *
 * @throws ReadoutError `changed-elsewhere` where a row of the step was written by someone else since: nothing is
 *   overwritten, and the step is dropped; a library problem's code when the library cannot be written.
 */
export function undo(db: WritableDb): UndoState {
  const { done, undone } = recordingOf(db);
  return take(db, done, undone, reversed);
}

/** Makes the step again that was taken back last; does nothing where there is none. Throws as `undo` does. */
export function redo(db: WritableDb): UndoState {
  const { done, undone } = recordingOf(db);
  return take(db, undone, done, (change) => change);
}

/**
 * Forgets every step that has to do with a sealed note, done or undone: what it would take back, and that it was. Other
 * steps stay, but those before it on the same rows.
 */
export function forgetSealedSteps(db: WritableDb): void {
  forgetSteps(db, ({ table }) => table === 'sealed_note');
}

/** Forgets the steps that hold one of these notes: they were deleted for good, and no step may keep their words. */
export function forgetStepsOf(db: WritableDb, noteIds: readonly string[]): void {
  const keys = new Set(noteIds.map((id) => `(CAST(X'${hexOf(id)}' AS TEXT))`));
  forgetSteps(db, ({ table, key }) => (table === 'annotation' || table === 'sealed_note') && keys.has(key));
}

/**
 * Forgets the steps with such a change, and those that hold a link to a note of such a change: beside the link stand the
 * note's words, and the step that would have taken them out again is gone.
 */
function forgetSteps(db: WritableDb, isGone: (change: RowChange) => boolean): void {
  const recording = recordings.get(db);
  if (recording === undefined) return;
  const gone = [...recording.done, ...recording.undone].flatMap(({ changes }) => changes.filter(isGone));
  const links = gone.map(({ key }) => `${hexOf('readout:note/')}${/X'([0-9A-F]*)'/.exec(key)?.[1] ?? ''}`);
  const holdsLink = ({ table, before, after }: RowChange) =>
    table === 'annotation' && links.some((link) => before?.includes(link) || after?.includes(link));
  for (const steps of [recording.done, recording.undone]) {
    const lost = new Set<string>();
    // From the step that would be taken first: without it, none that comes after it on the same rows would fit any more.
    const others = steps.toReversed().filter(({ changes }) => {
      const places = changes.map(({ table, key }) => `${table} ${key}`);
      const goes =
        changes.some((change) => isGone(change) || holdsLink(change)) || places.some((place) => lost.has(place));
      if (goes) for (const place of places) lost.add(place);
      return !goes;
    });
    steps.splice(0, steps.length, ...others.toReversed());
  }
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex').toUpperCase();
}

/** Forgets every step. */
export function clearUndo(db: WritableDb): void {
  const recording = recordings.get(db);
  if (recording !== undefined) {
    recording.done.length = 0;
    recording.undone.length = 0;
  }
}
