import { Worker } from 'node:worker_threads';
import { libraryPaths } from '../storage/folder.ts';
import { backupsIn, isBackupUnderWay } from '../storage/forget-in-backup.ts';
import { type ForgottenNote, owedToBackups, settleWithBackups } from '../storage/forgotten-notes.ts';
import type { LibraryContext } from './context.ts';

/** What the thread that goes through the backups is started with. Paths are absolute. */
export interface BackupTask {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly notes: readonly ForgottenNote[];
}

/** How long after a change the backups are gone through, in milliseconds: what is undone at once is not owed to them. */
const after = 3_000;

/**
 * Takes notes that were deleted or made private since out of every backup, away from this thread. What cannot be done now
 * stays owed.
 *
 * @param workerFile the entry file of the thread that does it
 * @returns false where a backup was being made, so that it must be gone through again
 */
export async function forgetInBackups({ folder, db }: LibraryContext, workerFile: string | URL): Promise<boolean> {
  const owed = owedToBackups(db);
  if (owed.tokens.length === 0) return true;
  const { backups } = libraryPaths(folder);
  const wasUnderWay = isBackupUnderWay(backups);
  const task: BackupTask = { folder: backups, paths: backupsIn(backups), notes: owed.notes };
  if (wasUnderWay || task.paths.length > 0) await inThread(workerFile, task);
  // One that came to its end meanwhile was not among those that were gone through.
  if (wasUnderWay) return false;
  if (db.open) settleWithBackups(db, owed);
  return true;
}

function inThread(file: string | URL, task: BackupTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread of the backups ended without an answer')));
  });
}

/** Goes through the backups whenever something is owed to them. */
export interface BackupRounds {
  /** Something has changed. */
  soon(): void;
  end(): void;
}

/** @param failed told of a round that could not be made; another one follows the next change */
export function backupRounds(
  desk: LibraryContext,
  workerFile: string | URL,
  failed: (error: unknown) => void = () => undefined,
): BackupRounds {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: Promise<void> | undefined;
  let ended = false;
  const soon = () => {
    if (ended || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (under !== undefined) {
        soon();
        return;
      }
      under = forgetInBackups(desk, workerFile)
        .then((done) => {
          if (!done) soon();
        })
        .catch(failed)
        .finally(() => {
          under = undefined;
        });
    }, after);
    timer.unref();
  };
  return {
    soon,
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}
