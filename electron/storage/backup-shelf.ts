import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BackupFile, backupKinds } from '../contract/backups.ts';
import { unfinishedBackup } from './backup.ts';
import { flushFolder } from './place-file.ts';
import { asReadoutError } from './problems.ts';

/** Daily backups that are kept: of so many days, and of so many weeks before them. */
const days = 7;
const weeks = 4;

const pattern = /^readout-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})(?:-([a-z]+))?(?:-(\d+))?\.sqlite$/;

function fileOf(folder: string, name: string): BackupFile | undefined {
  const found = pattern.exec(name);
  const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
  if (found === null || size === undefined) return undefined;
  const [, day, hours, minutes, seconds, word] = found;
  const kind = backupKinds.find((each) => each === word) ?? 'change';
  return { name, kind, madeAt: Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`), size };
}

/** The backups of a folder, the newest first. What has another name is none of them. */
export function listBackups(folder: string): BackupFile[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .flatMap((name) => fileOf(folder, name) ?? [])
    .sort((one, other) => other.madeAt - one.madeAt || (one.name < other.name ? 1 : -1));
}

/** How large the copy is that is being made, in bytes; undefined where none is. */
export function sizeUnderWay(folder: string): number | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((each) => each.endsWith(unfinishedBackup));
  return name === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false })?.size;
}

function dayOf({ madeAt }: BackupFile): string {
  return new Date(madeAt).toISOString().slice(0, 10);
}

/** Weeks begin on Mondays. The first of January 1970 was a Thursday. */
function weekOf({ madeAt }: BackupFile): number {
  return Math.floor((madeAt / 86_400_000 + 3) / 7);
}

/** The first of each day or week, of at most so many. */
function firsts<Key>(backups: readonly BackupFile[], keyOf: (backup: BackupFile) => Key, most: number): BackupFile[] {
  const found = new Map<Key, BackupFile>();
  for (const backup of backups) if (!found.has(keyOf(backup))) found.set(keyOf(backup), backup);
  return [...found.values()].slice(0, most);
}

/**
 * Which daily backups are no longer kept: all but the newest of each of the last seven days that have one, and the newest
 * of each of the last four weeks. What was asked for, or made before a step, is never among them.
 *
 * @param backups the newest first
 */
export function tooMany(backups: readonly BackupFile[]): BackupFile[] {
  const daily = backups.filter(({ kind }) => kind === 'daily');
  const kept = new Set([...firsts(daily, dayOf, days), ...firsts(daily, weekOf, weeks)]);
  return daily.filter((backup) => !kept.has(backup));
}

/** Removes a backup, for good. Throws ReadoutError with a library problem's code where it cannot be removed. */
export function removeBackup(path: string): void {
  try {
    rmSync(path, { force: true });
    flushFolder(dirname(path));
  } catch (error) {
    throw asReadoutError(error, dirname(path));
  }
}

/** Removes the daily backups that are no longer kept. */
export function thinOut(folder: string): void {
  for (const { name } of tooMany(listBackups(folder))) rmSync(join(folder, name), { force: true });
}
