import { indexedForm } from '../article/search-words.ts';
import type { IndexDb } from './index-file.ts';
import { notePlaces, noteTable } from './index-schema.ts';
import { row, rows, run } from './prepared.ts';

/** A note as it is indexed. */
export interface IndexedNote {
  readonly noteId: string;
  readonly articleId: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly modifiedAt: number;
}

interface Place {
  readonly id: number;
  readonly note_id: string;
  readonly modified_at: number;
  readonly shown: 0 | 1;
}

/** What a note says without the addresses of what it links to: an id is no word of it. */
export function noteWordsOf(text: string): string {
  return text.replace(/\]\(readout:[^\s)]{0,200}\)/g, ']');
}

function hide(index: IndexDb, id: number): void {
  run(index, 'DELETE FROM note_words WHERE rowid = ?', [id]);
}

/** Makes the tables of an index of notes alone. */
export function makeNoteTables(index: IndexDb): void {
  index.exec(`${notePlaces} ${noteTable}`);
}

/** Takes a note in, over the one with its id. */
export function keepNote(index: IndexDb, docId: number, note: IndexedNote): void {
  const { noteId, articleId, text, tags, modifiedAt } = note;
  const known = row<Place>(index, 'SELECT * FROM note WHERE note_id = ?', [noteId]);
  if (known?.shown === 1) hide(index, known.id);
  const id =
    known?.id ??
    run(index, 'INSERT INTO note (note_id, doc_id, article_id, modified_at, shown) VALUES (?, ?, ?, ?, 1)', [
      noteId,
      docId,
      articleId,
      modifiedAt,
    ]).id;
  if (known !== undefined)
    run(index, 'UPDATE note SET doc_id = ?, article_id = ?, modified_at = ?, shown = 1 WHERE id = ?', [
      docId,
      articleId,
      modifiedAt,
      id,
    ]);
  run(index, 'INSERT INTO note_words (rowid, text, tags) VALUES (?, ?, ?)', [
    id,
    indexedForm(noteWordsOf(text)),
    indexedForm(tags.join(' ')),
  ]);
}

/** Takes a note out of the index of one that lies in memory. */
export function dropNote(index: IndexDb, noteId: string): void {
  const known = row<Place>(index, 'SELECT * FROM note WHERE note_id = ?', [noteId]);
  if (known === undefined) return;
  if (known.shown === 1) hide(index, known.id);
  run(index, 'DELETE FROM note WHERE id = ?', [known.id]);
}

/**
 * Brings the notes of an article up to date.
 *
 * @param isPrintable whether a note that is not among them is a printable one all the same, as in the bin
 * @returns false where one of them must be forgotten: then `forgetNotes` has to follow
 */
export function keepNotes(
  index: IndexDb,
  docId: number,
  notes: readonly IndexedNote[],
  isPrintable: (noteId: string) => boolean,
): boolean {
  const before = rows<Place>(index, 'SELECT * FROM note WHERE doc_id = ?', [docId]);
  const known = new Map(before.map((place) => [place.note_id, place]));
  for (const note of notes) {
    const place = known.get(note.noteId);
    if (place === undefined || place.shown === 0 || place.modified_at !== note.modifiedAt) keepNote(index, docId, note);
    known.delete(note.noteId);
  }
  let allStay = true;
  for (const place of known.values()) {
    if (!isPrintable(place.note_id)) allStay = false;
    if (place.shown === 0) continue;
    hide(index, place.id);
    run(index, 'UPDATE note SET shown = 0 WHERE id = ?', [place.id]);
  }
  return allStay;
}

/** Throws the words of all notes away, and takes in anew those that are still printable. */
export function forgetNotes(index: IndexDb, isPrintable: (noteId: string) => boolean): void {
  const kept = rows<{ rowid: number; text: string; tags: string }>(index, 'SELECT rowid, text, tags FROM note_words');
  for (const { id, note_id: noteId } of rows<Place>(index, 'SELECT * FROM note'))
    if (!isPrintable(noteId)) run(index, 'DELETE FROM note WHERE id = ?', [id]);
  index.exec(`DROP TABLE note_words; ${noteTable}`);
  for (const { rowid, text, tags } of kept)
    run(
      index,
      'INSERT INTO note_words (rowid, text, tags) SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM note WHERE id = ? AND shown = 1)',
      [rowid, text, tags, rowid],
    );
}
