import Database from 'better-sqlite3';
import { assertReadable, assertWritable, type ReadableDb, type WritableDb } from './handles.ts';

/** Marks a file as a Readout library: the letters "RDOT". */
export const applicationId = 0x52444f54;

/** How long a write waits for another program's, in milliseconds. */
export const usualPatience = 5000;

interface Setting {
  readonly name: string;
  /** As SQL takes it. */
  readonly value: string | number;
  /** As SQLite reports it. */
  readonly reported: string | number;
}

/** Why each: the docs of SQLite leave most of these to the build, and a build's default is not a promise. */
function settingsFor(patience: number): readonly Setting[] {
  return [
    { name: 'busy_timeout', value: patience, reported: patience },
    // The schema of a file that came from elsewhere must not be able to call functions of ours.
    { name: 'trusted_schema', value: 'OFF', reported: 0 },
    { name: 'cell_size_check', value: 'ON', reported: 1 },
    // Nothing of what is undone, sorted or built on the way touches the disk.
    { name: 'temp_store', value: 'MEMORY', reported: 2 },
    { name: 'foreign_keys', value: 'ON', reported: 1 },
    // Without it a row that is replaced goes unseen by the triggers that keep revisions and record steps.
    { name: 'recursive_triggers', value: 'ON', reported: 1 },
    // What is deleted is overwritten.
    { name: 'secure_delete', value: 'ON', reported: 1 },
  ];
}

/** A committed change is on the disk before the call answers; in WAL, SQLite's own default is less than that. */
const durable: readonly Setting[] = [
  { name: 'journal_mode', value: 'WAL', reported: 'wal' },
  { name: 'synchronous', value: 'FULL', reported: 2 },
];

function apply(db: Database.Database, settings: readonly Setting[]): void {
  for (const { name, value, reported } of settings) {
    db.pragma(`${name} = ${value}`);
    const now = db.pragma(name, { simple: true });
    if (now !== reported) {
      throw new Error(`${name} is ${String(now)} and not ${reported}`);
    }
  }
}

function open(path: string, options: Database.Options): Database.Database {
  return new Database(path, options);
}

/** What may be asked of a file before anything of it is changed. */
export interface Mark {
  readonly applicationId: number;
  readonly version: number;
}

/**
 * Opens a library's file, which must be there, with every setting asserted. `look` sees the file's mark before
 * anything that could write to it, and refuses by throwing.
 *
 * @throws SQLite's own errors, unclassified.
 */
export function openConnection(path: string, patience: number, look: (mark: Mark) => void): WritableDb {
  const db = open(path, { fileMustExist: true, timeout: patience });
  try {
    apply(db, settingsFor(patience));
    look({
      applicationId: Number(db.pragma('application_id', { simple: true })),
      version: Number(db.pragma('user_version', { simple: true })),
    });
    apply(db, durable);
    assertWritable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Makes a new, empty file with a library's mark. It must not be there yet.
 *
 * @throws SQLite's own errors, unclassified.
 */
export function makeConnection(path: string, patience: number): WritableDb {
  const db = open(path, { timeout: patience });
  try {
    apply(db, settingsFor(patience));
    // The room that annotations leave before their words is measured by it.
    apply(db, [{ name: 'page_size', value: 4096, reported: 4096 }]);
    db.pragma(`application_id = ${applicationId}`);
    apply(db, durable);
    assertWritable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens a copy that nobody else knows of, to be changed and closed. What is changed stands nowhere but in it: there is no
 * journal on the disk, and one that is not closed in good order is to be thrown away.
 *
 * @throws SQLite's own errors, unclassified.
 */
export function openAlone(path: string): WritableDb {
  const db = open(path, { fileMustExist: true, timeout: usualPatience });
  try {
    apply(db, settingsFor(usualPatience));
    apply(db, [
      { name: 'journal_mode', value: 'MEMORY', reported: 'memory' },
      { name: 'synchronous', value: 'FULL', reported: 2 },
    ]);
    assertWritable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens a file for reading alone, for a look at a backup.
 *
 * @throws SQLite's own errors, unclassified.
 */
export function openReadOnly(path: string): ReadableDb {
  const db = open(path, { fileMustExist: true, readonly: true, timeout: usualPatience });
  try {
    apply(db, settingsFor(usualPatience));
    assertReadable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
