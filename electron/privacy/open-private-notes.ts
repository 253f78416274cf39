import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { deleteAnnotation, findAnnotation, insertAnnotation } from '../storage/annotations.ts';
import { forgetOnDisk } from '../storage/forget.ts';
import type { WritableDb } from '../storage/handles.ts';
import { inTransaction } from '../storage/statements.ts';
import { dataKeyFor, derivedKey } from './data-key.ts';
import { dataKeyLength, type KeyKeeper } from './key-keeper.ts';
import { contentOf, noteOf } from './note-content.ts';
import type { NotesFound, PrivateNotes } from './private-notes.ts';
import { allSealedRows, findSealedRow, putSealedRow, removeSealedRow } from './sealed-rows.ts';
import { type SealedRow, seal, unseal } from './sealing.ts';

class OpenNotes implements PrivateNotes {
  readonly #db: WritableDb;
  readonly #protection: KeyKeeper['protection'];
  readonly #key: Buffer;
  #open = true;

  constructor(db: WritableDb, protection: KeyKeeper['protection'], key: Buffer) {
    this.#db = db;
    this.#protection = protection;
    this.#key = key;
  }

  #theKey(): Buffer {
    if (!this.#open) {
      throw new ReadoutError('locked');
    }
    return this.#key;
  }

  #noteIn(row: SealedRow): PrivateNote | undefined {
    const content = unseal(this.#theKey(), row);
    return content === undefined ? undefined : noteOf(row.id, content);
  }

  state() {
    return { locked: !this.#open, protection: this.#protection };
  }

  list(): NotesFound {
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

  get(id: string): PrivateNote | undefined {
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
    putSealedRow(this.#db, seal(this.#theKey(), note.id, contentOf(note)));
  }

  remove(id: string): boolean {
    this.#theKey();
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

  close(): void {
    this.#open = false;
    this.#key.fill(0);
  }
}

/**
 * Opens the private notes of a library with the key that `keeper` has; the first time, with a new one.
 *
 * @throws ReadoutError `key-missing` or `key-damaged` where there are sealed notes and not the key that sealed them; a
 *   library problem's code where the key cannot be read or written.
 */
export function openPrivateNotes(db: WritableDb, keeper: KeyKeeper): PrivateNotes {
  const dataKey = dataKeyFor(db, keeper);
  const key = derivedKey(dataKey, 'sealing notes', dataKeyLength);
  dataKey.fill(0);
  return new OpenNotes(db, keeper.protection, key);
}
