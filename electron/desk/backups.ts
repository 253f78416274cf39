import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupContents, BackupFile, BackupKind, BackupState } from '../contract/backups.ts';
import { ReadoutError } from '../contract/results.ts';
import { listBackups, removeBackup, sizeUnderWay } from '../storage/backup-shelf.ts';
import { libraryPaths } from '../storage/folder.ts';
import { putInPlace } from '../storage/restore.ts';
import { inBackupThread } from './backup-thread.ts';
import type { DeskContext } from './context.ts';
import { forgetInBackups } from './forget-in-backups.ts';
import { syncedBy } from './synced-folder.ts';

/** What the backups of a library are kept with; `desk` is null while the library is shut. */
export interface BackupPlace {
  /** The library's folder, absolute. */
  readonly folder: string;
  /** The entry file of the thread of the backups. */
  readonly workerFile: string | URL;
  readonly desk: DeskContext | null;
}

/** What is known of a library's backups. Reads names and sizes alone. */
export function backupState({ folder }: Pick<BackupPlace, 'folder'>, failure?: string): BackupState {
  const { backups, database } = libraryPaths(folder);
  const written = sizeUnderWay(backups);
  const whole = statSync(database, { throwIfNoEntry: false })?.size ?? 0;
  return {
    backups: listBackups(backups),
    syncedBy: syncedBy(folder),
    underWay: written === undefined ? null : Math.min(1, whole === 0 ? 0 : written / whole),
    failure,
  };
}

/** Makes a backup, which is good when this answers: opened, checked and counted. Throws ReadoutError. */
export async function makeBackup(
  { folder, workerFile }: BackupPlace,
  now: number,
  kind: BackupKind,
): Promise<BackupFile> {
  const { path } = await inBackupThread(workerFile, { does: 'backUp', folder, now, kind });
  const made = listBackups(libraryPaths(folder).backups).find(({ name }) => path?.endsWith(name) === true);
  if (made === undefined) throw new ReadoutError('library-unreadable', path);
  return made;
}

/** Where a backup lies. Only a name that the list shows is one. Throws ReadoutError `not-found`. */
function pathOf(folder: string, name: string): string {
  const { backups } = libraryPaths(folder);
  if (!listBackups(backups).some((backup) => backup.name === name)) throw new ReadoutError('not-found', name);
  return join(backups, name);
}

/** What a backup holds, after it was opened and checked. Private notes are counted only while they are open. */
export async function lookIntoBackup(
  { folder, workerFile, desk }: BackupPlace,
  { name }: { readonly name: string },
): Promise<BackupContents> {
  const { found } = await inBackupThread(workerFile, { does: 'look', folder, path: pathOf(folder, name) });
  if (found === undefined) throw new ReadoutError('not-found', name);
  const { sealed, ...contents } = found;
  const areOpen = desk !== null && !desk.notes.state().locked && !desk.screen.hidden;
  return areOpen ? { ...contents, privateNotes: sealed } : contents;
}

/** Takes a backup away for good; answers with what is left. Throws ReadoutError `not-found`, or a library problem's code. */
export function deleteBackup(
  { folder, desk }: Pick<BackupPlace, 'folder' | 'desk'>,
  { name }: { readonly name: string },
): BackupState {
  removeBackup(pathOf(folder, name));
  return backupState({ folder }, desk?.backups.trouble);
}

/**
 * Makes a backup ready to take the library's place; what is there now becomes a backup before.
 *
 * @returns what swaps them, once nothing of this program's has the library open
 * @throws ReadoutError `not-found`, `library-newer`, `library-corrupt`, `disk-full`; the library stays as it is
 */
export async function readyToRestore(
  { folder, workerFile, desk }: BackupPlace,
  { name }: { readonly name: string },
  now: number,
): Promise<() => void> {
  const path = pathOf(folder, name);
  // What was deleted must not come back with a backup that had not been gone through yet. What cannot be done now, because
  // another backup is damaged or being made, is handed on with the swap.
  if (desk !== null) await forgetInBackups(desk, workerFile).catch(() => false);
  const task = { does: 'prepare', folder, path, now: desk === null ? null : now } as const;
  const { path: prepared } = await inBackupThread(workerFile, task);
  if (prepared === undefined) throw new ReadoutError('not-found', name);
  const paths = libraryPaths(folder);
  const isDamaged = desk === null && existsSync(paths.database);
  return () => putInPlace(paths, prepared, { isDamaged, now });
}
