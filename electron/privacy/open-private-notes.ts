import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { deleteAnnotation, findAnnotation, insertAnnotation } from '../storage/annotations.ts';
import { forgetOnDisk } from '../storage/forget.ts';
import type { WritableDb } from '../storage/handles.ts';
import { inTransaction } from '../storage/statements.ts';
import { keptKeyFor } from './data-key.ts';
import type { KeyKeeper } from './key-keeper.ts';
import { type Keychain, noKeychain } from './keychain.ts';
import { contentOf, noteOf } from './note-content.ts';
import { NoteDirectory } from './note-directory.ts';
import { NotesKey } from './notes-key.ts';
import { NotesLock } from './notes-lock.ts';
import { type PassphraseCost, usualCost } from './passphrase.ts';
import type { NotesFound, PrivateNotes } from './private-notes.ts';
import { allSealedIds, allSealedRows, findSealedRow, putSealedRow, removeSealedRow } from './sealed-rows.ts';
import { type SealedRow, seal, unseal } from './sealing.ts';

class OpenNotes implements PrivateNotes {
  readonly #db: WritableDb;
  readonly #key: NotesKey;
  readonly directory: NoteDirectory;

  constructor(db: WritableDb, key: NotesKey) {
    this.#db = db;
    this.#key = key;
    this.directory = new NoteDirectory(db, (id) => this.get(id));
  }

  #noteIn(row: SealedRow): PrivateNote | undefined {
    const content = unseal(this.#key.get(), row);
    return content === undefined ? undefined : noteOf(row.id, content);
  }

  state() {
    return this.#key.state();
  }

  list(): NotesFound {
    this.#key.get();
    const notes: PrivateNote[] = [];
    const damagedIds: string[] = [];
    for (const row of allSealedRows(this.#db)) {
      const note = this.#noteIn(row);
      if (note === undefined) {
        damagedIds.push(row.id);
      } else {
        notes.push(note);
      }
    }
    notes.sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
    return { notes, damagedIds };
  }

  ids(): readonly string[] {
    this.#key.get();
    return allSealedIds(this.#db);
  }

  get(id: string): PrivateNote | undefined {
    this.#key.get();
    const row = findSealedRow(this.#db, id);
    if (row === undefined) {
      return undefined;
    }
    const note = this.#noteIn(row);
    if (note === undefined) {
      throw new ReadoutError('note-damaged', id);
    }
    return note;
  }

  put(note: PrivateNote): void {
    putSealedRow(this.#db, seal(this.#key.get(), note.id, contentOf(note)));
  }

  remove(id: string): boolean {
    this.#key.get();
    return removeSealedRow(this.#db, id);
  }

  makePrintable(id: string, modifiedAt: number): PrintableAnnotation {
    return inTransaction(this.#db, () => {
      const note = this.get(id);
      if (note === undefined) {
        throw new ReadoutError('not-found');
      }
      const annotation: PrintableAnnotation = { ...note, visibility: 'printable', modifiedAt };
      removeSealedRow(this.#db, id);
      insertAnnotation(this.#db, annotation);
      return annotation;
    });
  }

  makePrivate(id: string, modifiedAt: number): PrivateNote {
    this.#key.get();
    const note = inTransaction(this.#db, () => {
      const annotation = findAnnotation(this.#db, id);
      if (annotation === undefined) {
        throw new ReadoutError('not-found');
      }
      const sealed: PrivateNote = { ...annotation, visibility: 'private', modifiedAt };
      this.put(sealed);
      deleteAnnotation(this.#db, id);
      return sealed;
    });
    // Within a larger transaction the words leave the log once that one has ended; the step that holds it sees to it.
    if (!this.#db.inTransaction) {
      forgetOnDisk(this.#db);
    }
    return note;
  }

  lock(): void {
    this.directory.drop();
    this.#key.lock();
  }

  close(): void {
    this.directory.drop();
    this.#key.close();
  }
}

/** The private notes of a library, and what locks and unlocks them. */
export interface OpenedNotes {
  readonly notes: PrivateNotes;
  readonly lock: NotesLock;
}

export interface NotesOptions {
  readonly keychain?: Keychain | undefined;
  readonly cost?: PassphraseCost | undefined;
}

/**
 * Opens the private notes of a library with the key that `keeper` has; the first time, with a new one. Where the key lies
 * wrapped, they begin locked.
 *
 * @throws ReadoutError `key-missing` or `key-damaged` where there are sealed notes and not the key that sealed them; a
 *   library problem's code where the key cannot be read or written.
 */
export function openPrivateNotes(
  db: WritableDb,
  keeper: KeyKeeper,
  { keychain = noKeychain, cost = usualCost }: NotesOptions = {},
): OpenedNotes {
  const kept = keptKeyFor(db, keeper);
  keeper.clearLeftovers();
  const key = new NotesKey();
  key.keeps(kept);
  if (kept.found === 'key') {
    key.open(kept.dataKey);
    kept.dataKey.fill(0);
  }
  return { notes: new OpenNotes(db, key), lock: new NotesLock({ db, keeper, key, keychain, cost }) };
}
