import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { NotesState, PrivateNote } from '../contract/private-notes.ts';
import type { NoteDirectory } from './note-directory.ts';

/** Every private note that could be opened, and the ids of those that could not. */
export interface NotesFound {
  /** The oldest first; notes on articles in the bin are among them. */
  readonly notes: readonly PrivateNote[];
  /** Rows whose sealed data is damaged. They are kept as they are. */
  readonly damagedIds: readonly string[];
}

/**
 * The private notes of an open library. They lie sealed; what is in the clear is in memory only. While they are locked,
 * every call but `state`, `lock` and `close` throws ReadoutError `locked`, whatever it asks for.
 */
export interface PrivateNotes {
  state(): NotesState;
  list(): NotesFound;
  /** Which of them stand where; empty until it has been filled. */
  readonly directory: NoteDirectory;
  /** The ids of all of them, damaged ones too, in no order. */
  ids(): readonly string[];
  /** Throws ReadoutError `note-damaged` for a row that does not open. */
  get(id: string): PrivateNote | undefined;
  /** Keeps a note, over the one with its id where there is one. Throws ReadoutError `bad-input` for an ill-formed one. */
  put(note: PrivateNote): void;
  /** Deletes a note, a damaged one too; false where there is none. */
  remove(id: string): boolean;
  /**
   * Moves a note over to the printable annotations, in one transaction.
   *
   * @throws ReadoutError `not-found` where it is not private, `note-damaged`.
   */
  makePrintable(id: string, modifiedAt: number): PrintableAnnotation;
  /**
   * Moves a printable annotation over to the private notes, in one transaction, and takes its words off the disk.
   *
   * @throws ReadoutError `not-found` where it is not printable.
   */
  makePrivate(id: string, modifiedAt: number): PrivateNote;
  /** Wipes the key from memory until it is unlocked again. */
  lock(): void;
  /** Locks for good. */
  close(): void;
}
