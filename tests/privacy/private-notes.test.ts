import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { insertAnnotation } from '../../electron/storage/annotations.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { recordStep, redo, undo, undoState } from '../../electron/storage/undo.ts';
import { anAnnotation, anArticle, codeOf, dump, emptyFolder, opened, someDay } from '../storage/library.ts';
import { listAnnotations } from '../storage/list-annotations.ts';
import { aNote, notesOf } from './notes.ts';

function start() {
  const folder = emptyFolder();
  const db = opened(folder);
  const revision = anArticle(db);
  return { folder, db, revision, notes: notesOf(folder, db) };
}

describe('private notes', () => {
  test('come back as they went in, the oldest first, after a restart too', () => {
    const { folder, db, revision, notes } = start();
    const young = aNote(revision, { createdAt: someDay + 1, colour: undefined, target: { kind: 'fact', factId: 'f' } });
    const old = aNote(revision, { createdAt: someDay, text: 'zero \0, 漢字, 🙂', tags: ['a', 'b'], links: ['c'] });
    notes.put(young);
    notes.put(old);
    expect(notes.list()).toEqual({ notes: [old, young], damagedIds: [] });
    expect(notes.get(old.id)).toEqual(old);
    expect(notes.get('nobody')).toBeUndefined();
    expect(notesOf(folder, opened(folder, { role: 'command' })).list().notes).toEqual([old, young]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('are replaced and deleted', () => {
    const { revision, notes } = start();
    const note = aNote(revision);
    notes.put(note);
    notes.put({ ...note, text: 'other' });
    expect(notes.list().notes.map((one) => one.text)).toEqual(['other']);
    expect(notes.remove(note.id)).toBe(true);
    expect(notes.remove(note.id)).toBe(false);
    expect(notes.list().notes).toEqual([]);
  });

  test('say that they are not locked', () => {
    expect(start().notes.state()).toEqual({ locked: false, protection: 'file', recoverable: false });
  });

  test('that are ill-formed are refused before they are sealed', () => {
    const { revision, notes } = start();
    expect(codeOf(() => notes.put(aNote(revision, { target: { kind: 'paragraph', number: -1 } })))).toBe('bad-input');
    expect(notes.list().notes).toEqual([]);
  });

  test('one damaged row is told and kept; all others open', () => {
    const { folder, db, revision, notes } = start();
    const [good, bad, moved] = [aNote(revision), aNote(revision), aNote(revision)];
    for (const note of [good, bad, moved]) {
      notes.put(note);
    }
    const raw = new Database(libraryPaths(folder).database);
    raw
      .prepare(
        `UPDATE sealed_note SET box = CAST(substr(box, 1, 100) || x'00' || substr(box, 102) AS BLOB) WHERE id = ?`,
      )
      .run(bad.id);
    raw
      .prepare('UPDATE sealed_note SET (nonce, box) = (SELECT nonce, box FROM sealed_note WHERE id = ?) WHERE id = ?')
      .run(good.id, moved.id);
    raw.close();
    const before = dump(db);
    expect(notes.list().notes).toEqual([good]);
    expect(new Set(notes.list().damagedIds)).toEqual(new Set([bad.id, moved.id]));
    expect(codeOf(() => notes.get(bad.id))).toBe('note-damaged');
    expect(codeOf(() => notes.makePrintable(bad.id, someDay))).toBe('note-damaged');
    expect(dump(db)).toEqual(before);
    expect(notes.remove(bad.id)).toBe(true);
  });

  test('after closing nothing opens and nothing is sealed', () => {
    const { revision, notes } = start();
    const note = aNote(revision);
    notes.put(note);
    notes.close();
    for (const act of [
      () => notes.list(),
      () => notes.get(note.id),
      () => notes.put(note),
      () => notes.remove(note.id),
    ]) {
      expect(codeOf(act)).toBe('locked');
    }
    expect(notes.state().locked).toBe(true);
  });

  test('become printable and private again, whole, one or the other and never both', () => {
    const { db, revision, notes } = start();
    const note = aNote(revision);
    notes.put(note);
    const printable = notes.makePrintable(note.id, someDay + 9);
    expect(printable).toEqual({ ...note, visibility: 'printable', modifiedAt: someDay + 9 });
    expect(listAnnotations(db)).toEqual([printable]);
    expect(notes.list().notes).toEqual([]);
    expect(codeOf(() => notes.makePrintable(note.id, someDay))).toBe('not-found');
    const sealed = notes.makePrivate(note.id, someDay + 10);
    expect(sealed).toEqual({ ...note, modifiedAt: someDay + 10 });
    expect(notes.list().notes).toEqual([sealed]);
    expect(listAnnotations(db)).toEqual([]);
    expect(codeOf(() => notes.makePrivate(note.id, someDay))).toBe('not-found');
  });

  test('a move that fails half-way is no move', () => {
    const { db, revision, notes } = start();
    const note = aNote(revision, { articleId: 'an article that is not there' });
    notes.put(note);
    expect(() => notes.makePrintable(note.id, someDay)).toThrow(/FOREIGN KEY/);
    expect(notes.list().notes).toEqual([note]);
    expect(listAnnotations(db)).toEqual([]);
  });

  test('are taken back and made again with everything else', () => {
    const { db, revision, notes } = start();
    const note = aNote(revision, { text: 'first' });
    recordStep(db, 'Add note', () => notes.put(note));
    recordStep(db, 'Edit note', () => notes.put({ ...note, text: 'second' }));
    recordStep(db, 'Make printable', () => notes.makePrintable(note.id, someDay));
    recordStep(db, 'Make private', () => notes.makePrivate(note.id, someDay));
    recordStep(db, 'Delete note', () => notes.remove(note.id));
    const seen = () => [notes.list().notes[0]?.text, listAnnotations(db)[0]?.text];
    const states = [seen()];
    while (undoState(db).undo !== undefined) {
      undo(db);
      states.push(seen());
    }
    const nothing = undefined;
    expect(states).toEqual([
      [nothing, nothing],
      ['second', nothing],
      [nothing, 'second'],
      ['second', nothing],
      ['first', nothing],
      [nothing, nothing],
    ]);
    while (undoState(db).redo !== undefined) {
      redo(db);
    }
    expect(seen()).toEqual([nothing, nothing]);
  });

  test('the table of sealed notes has room for nothing but id, nonce and box', () => {
    const { db } = start();
    insertAnnotation(db, anAnnotation(anArticle(db)));
    expect(db.prepare("SELECT name FROM pragma_table_xinfo('sealed_note')").pluck().all()).toEqual([
      'id',
      'nonce',
      'box',
    ]);
  });
});
