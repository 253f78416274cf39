import type { PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { takeChangedNotes, watchPrivateNotes } from '../privacy/changed-notes.ts';
import type { PrivateNotes } from '../privacy/private-notes.ts';
import type { IndexDb } from '../searching/index-file.ts';
import { MemoryNotes } from '../searching/memory-notes.ts';
import type { WritableDb } from '../storage/handles.ts';
import { breathe } from './breathe.ts';

/** So long notes are opened at a stretch, in milliseconds; then all else has its turn. */
const stretch = 8;

/** The index of the private notes: in memory, while they are open, and never anywhere else. */
export class PrivateSearch {
  readonly #db: WritableDb;
  readonly #notes: PrivateNotes;
  #memory: MemoryNotes | null = null;
  #left: string[] = [];
  /** Told once all of them are in. */
  readonly #ready: () => void;

  constructor(db: WritableDb, notes: PrivateNotes, ready: () => void) {
    this.#db = db;
    this.#notes = notes;
    this.#ready = ready;
    watchPrivateNotes(db, this);
  }

  /** Begins to make the index, where the notes are open and there is none. */
  begin(): void {
    if (this.#memory !== null || this.#notes.state().locked) return;
    takeChangedNotes(this.#db, this);
    this.#memory = new MemoryNotes();
    this.#left = [...this.#notes.ids()];
    void this.#fill(this.#memory);
  }

  /** Overwrites the index and lets it go, as the notes are locked. */
  drop(): void {
    this.#memory?.end();
    this.#memory = null;
    this.#left = [];
  }

  /** False while notes are still being taken in. */
  isComplete(): boolean {
    return this.#left.length === 0;
  }

  /** The index with every note as it is now; undefined while they are locked. */
  index(): IndexDb | undefined {
    if (this.#notes.state().locked) this.drop();
    if (this.#memory === null) return undefined;
    for (const id of takeChangedNotes(this.#db, this)) this.#take(this.#memory, id);
    return this.#memory.index;
  }

  /** A note that was found, as it is now; undefined where it went, or lies in the bin. */
  note(id: string): PrivateNote | undefined {
    try {
      const note = this.#notes.get(id);
      return note?.deletedAt === undefined ? note : undefined;
    } catch (error) {
      if (error instanceof ReadoutError && error.code === 'note-damaged') return undefined;
      throw error;
    }
  }

  async #fill(memory: MemoryNotes): Promise<void> {
    while (this.#memory === memory && this.#left.length > 0) {
      const began = performance.now();
      while (this.#left.length > 0 && performance.now() - began < stretch) this.#take(memory, this.#left.pop() ?? '');
      await breathe();
    }
    if (this.#memory === memory) this.#ready();
  }

  #take(memory: MemoryNotes, id: string): void {
    const note = this.note(id);
    if (note === undefined || (note.text === '' && note.tags.length === 0)) memory.drop(id);
    else
      memory.keep({
        noteId: id,
        articleId: note.articleId,
        text: note.text,
        tags: note.tags,
        modifiedAt: note.modifiedAt,
      });
  }
}
