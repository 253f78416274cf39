import { randomUUID } from 'node:crypto';
import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeConnection } from './connection.ts';
import type { LibraryPaths } from './folder.ts';
import type { Migration } from './migrations/migration.ts';
import { migrate } from './migrations/run.ts';
import { placeNewFile } from './place-file.ts';

/** A library that is still being made; older than this, its maker was stopped. In milliseconds. */
const abandonedAfter = 60 * 60 * 1000;

function unfinishedName(paths: LibraryPaths): string {
  return `${basename(paths.database)}.new-`;
}

function removeAbandoned(paths: LibraryPaths, now: number): void {
  for (const name of readdirSync(paths.folder)) {
    const path = join(paths.folder, name);
    if (name.startsWith(unfinishedName(paths)) && now - statSync(path).mtimeMs > abandonedAfter) {
      rmSync(path, { force: true });
    }
  }
}

/**
 * Makes an empty library. It is made whole under another name first: a program that is stopped half-way leaves no file
 * that looks like a damaged library, and two that start at once end with the same one.
 *
 * @param now milliseconds since 1970.
 * @throws errors of SQLite and of the file system, unclassified.
 */
export function makeLibrary(
  paths: LibraryPaths,
  migrations: readonly Migration[],
  patience: number,
  now: number,
): void {
  removeAbandoned(paths, now);
  const unfinished = join(paths.folder, `${unfinishedName(paths)}${randomUUID()}`);
  try {
    const db = makeConnection(unfinished, patience);
    try {
      chmodSync(unfinished, 0o600);
      migrate(db, { migrations, folder: paths.folder, backUp: () => undefined });
    } finally {
      db.close();
    }
    placeNewFile(unfinished, paths.database);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) {
      rmSync(`${unfinished}${ending}`, { force: true });
    }
  }
}
