import { ReadoutError } from '../contract/results.ts';
import { backUp } from '../storage/backup.ts';
import { thinOut } from '../storage/backup-shelf.ts';
import { presentOwed } from '../storage/carry-owed.ts';
import { type LibraryPaths, libraryPaths } from '../storage/folder.ts';
import { backupsIn, clearBackupLeftovers, forgetInBackup } from '../storage/forget-in-backup.ts';
import { lookInto } from '../storage/look-into-backup.ts';
import { closeLibrary, openLibrary } from '../storage/open-library.ts';
import { prepareRestore, presentKeyId } from '../storage/restore.ts';
import type { BackupAnswer, BackupTask } from './backup-thread.ts';

/** Does a task of the backups' thread. What a user can understand comes back as a code; all else is thrown. */
export function doBackupTask(task: BackupTask): BackupAnswer {
  try {
    return done(task);
  } catch (error) {
    if (error instanceof ReadoutError) return { code: error.code, detail: error.detail };
    throw error;
  }
}

function done(task: BackupTask): BackupAnswer {
  const paths = libraryPaths(task.folder);
  switch (task.does) {
    case 'forget':
      clearBackupLeftovers(paths.backups);
      for (const path of task.paths) forgetInBackup(path, task.notes);
      return {};
    case 'backUp': {
      const path = made(task.folder, task.now, task.kind);
      // Only now: whatever goes wrong before leaves every older one.
      thinOut(paths.backups);
      return { path };
    }
    case 'look':
      return { found: lookInto(task.path, presentKeyId(paths)) };
    case 'prepare':
      if (task.now !== null) made(task.folder, task.now, 'restore');
      // A library that is shut goes through its backups no more; what it had deleted must not come back out of one.
      forgetWherePossible(paths);
      return { path: prepareRestore(paths, task.path, presentKeyId(paths)) };
  }
}

/** Goes through the backups for what is owed; a damaged one among them does not keep another from being brought back. */
function forgetWherePossible(paths: LibraryPaths): void {
  const { notes } = presentOwed(paths);
  for (const path of notes.length === 0 ? [] : backupsIn(paths.backups)) {
    try {
      forgetInBackup(path, notes);
    } catch {
      // Stays as it was, and what is owed is handed on with the swap.
    }
  }
}

function made(folder: string, now: number, kind: 'daily' | 'asked' | 'change' | 'restore'): string {
  const db = openLibrary(folder, { role: 'command', now, create: false });
  try {
    return backUp(db, now, kind).path;
  } finally {
    closeLibrary(db);
  }
}
