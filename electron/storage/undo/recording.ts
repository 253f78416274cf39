import type { WritableDb } from '../handles.ts';
import type { History } from './history.ts';
import { installRecorder } from './recorder.ts';

/** What was done on a connection, and can be taken back. */
interface Recording extends History {
  /** True while a step is being made: what is recorded within belongs to it. */
  open: boolean;
  /** Settled once the long steps that were begun are done: the next one waits for it. */
  long: Promise<void>;
}

/** By connection; none where no step was made yet. */
export const recordings = new WeakMap<WritableDb, Recording>();

/** What was done on a connection; begins to keep it where nothing was. */
export function recordingOf(db: WritableDb): Recording {
  let recording = recordings.get(db);
  if (recording === undefined) {
    installRecorder(db);
    recording = { done: [], undone: [], open: false, long: Promise.resolve() };
    recordings.set(db, recording);
  }
  return recording;
}
