import { libraryPaths } from '../storage/folder.ts';
import { backupsIn, isBackupUnderWay } from '../storage/forget-in-backup.ts';
import { owedToBackups, settleWithBackups } from '../storage/forgotten-notes.ts';
import { inBackupThread } from './backup-thread.ts';
import type { LibraryContext } from './context.ts';

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
  const paths = backupsIn(backups);
  if (wasUnderWay || paths.length > 0) {
    await inBackupThread(workerFile, { does: 'forget', folder, paths, notes: owed.notes });
  }
  // One that came to its end meanwhile was not among those that were gone through.
  if (wasUnderWay) return false;
  if (db.open) settleWithBackups(db, owed);
  return true;
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
