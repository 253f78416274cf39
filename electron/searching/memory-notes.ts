import Database from 'better-sqlite3';
import type { IndexDb } from './index-file.ts';
import { dropNote, type IndexedNote, keepNote, makeNoteTables } from './index-notes.ts';

/** An index of notes that is in memory and nowhere else. */
export class MemoryNotes {
  readonly #db: IndexDb;

  constructor() {
    this.#db = new Database(':memory:');
    // Not even what SQLite sorts on the way goes to a file; what is taken out is overwritten.
    this.#db.pragma('temp_store = MEMORY');
    this.#db.pragma('secure_delete = ON');
    makeNoteTables(this.#db);
  }

  /** For looking things up in it. */
  get index(): IndexDb {
    return this.#db;
  }

  keep(note: IndexedNote): void {
    keepNote(this.#db, 0, note);
  }

  drop(noteId: string): void {
    dropNote(this.#db, noteId);
  }

  /** Overwrites it and lets it go. */
  end(): void {
    if (!this.#db.open) return;
    this.#db.exec('DROP TABLE note_words; DROP TABLE note');
    this.#db.close();
  }
}
