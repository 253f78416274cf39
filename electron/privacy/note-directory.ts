import type { PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import type { WritableDb } from '../storage/handles.ts';
import { takeChangedNotes, watchPrivateNotes } from './changed-notes.ts';
import { allSealedIds } from './sealed-rows.ts';

/** Where a private note stands. */
export interface DirectoryEntry {
  readonly id: string;
  readonly articleId: string;
  readonly createdAt: number;
  readonly links: readonly string[];
}

/**
 * Which private notes stand on which article and link to what, so that those of one article are opened without all the
 * others. Sealed rows tell nothing of the kind, so it is made by opening each once, in stretches; it is in memory only,
 * holds no words, and goes when the notes are locked. Notes in the bin are not in it.
 */
export class NoteDirectory {
  readonly #db: WritableDb;
  readonly #open: (id: string) => PrivateNote | undefined;
  readonly #entries = new Map<string, DirectoryEntry>();
  readonly #byArticle = new Map<string, Set<string>>();
  readonly #byLink = new Map<string, Set<string>>();
  /** What is still to be opened; null before it has begun. */
  #left: string[] | null = null;

  /** @param open opens a note; throws where it is damaged */
  constructor(db: WritableDb, open: (id: string) => PrivateNote | undefined) {
    this.#db = db;
    this.#open = open;
  }

  /**
   * Goes on taking notes in.
   *
   * @param stretch for how long at most, in milliseconds
   * @returns whether all are in
   * @throws ReadoutError `locked`
   */
  fill(stretch = Number.POSITIVE_INFINITY): boolean {
    if (this.#left === null) {
      watchPrivateNotes(this.#db, this);
      this.#left = allSealedIds(this.#db);
    }
    for (const id of takeChangedNotes(this.#db, this)) this.#take(id);
    const began = performance.now();
    while (this.#left.length > 0 && performance.now() - began < stretch) this.#take(this.#left.pop() ?? '');
    return this.#left.length === 0;
  }

  /** Ids of the notes on an article. */
  of(articleId: string): readonly string[] {
    return [...(this.#byArticle.get(articleId) ?? [])];
  }

  /** Ids of the notes, wherever they are, that link to a note or a line. */
  linkingTo(id: string): readonly string[] {
    return [...(this.#byLink.get(id) ?? [])];
  }

  /** All of them, the newest first. */
  newestFirst(): readonly DirectoryEntry[] {
    return [...this.#entries.values()].sort(
      (one, other) => other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1),
    );
  }

  /** Lets go of everything; it begins anew when it is next filled. */
  drop(): void {
    for (const map of [this.#entries, this.#byArticle, this.#byLink]) map.clear();
    this.#left = null;
  }

  #take(id: string): void {
    this.#forget(id);
    const note = this.#note(id);
    if (note === undefined || note.deletedAt !== undefined) return;
    const { articleId, createdAt, links } = note;
    this.#entries.set(id, { id, articleId, createdAt, links });
    put(this.#byArticle, articleId, id);
    for (const link of links) put(this.#byLink, link, id);
  }

  #note(id: string): PrivateNote | undefined {
    try {
      return this.#open(id);
    } catch (error) {
      if (error instanceof ReadoutError && error.code === 'note-damaged') return undefined;
      throw error;
    }
  }

  #forget(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.delete(id);
    take(this.#byArticle, entry.articleId, id);
    for (const link of entry.links) take(this.#byLink, link, id);
  }
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, new Set([id]));
  else there.add(id);
}

function take(map: Map<string, Set<string>>, key: string, id: string): void {
  const there = map.get(key);
  there?.delete(id);
  if (there?.size === 0) map.delete(key);
}
