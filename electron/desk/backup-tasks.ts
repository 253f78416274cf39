import { ReadoutError } from '../contract/results.ts';
import { backUp } from '../storage/backup.ts';
import { thinOut } from '../storage/backup-shelf.ts';
import { libraryPaths } from '../storage/folder.ts';
import { clearBackupLeftovers, forgetInBackup } from '../storage/forget-in-backup.ts';
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
      return { path: prepareRestore(paths, task.path, presentKeyId(paths)) };
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
