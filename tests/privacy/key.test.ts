import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import { libraryPaths } from '../../electron/storage/folder.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { anArticle, codeOf, dump, emptyFolder, filesIn, opened } from '../storage/library.ts';
import { aNote, notesOf } from './notes.ts';

/** A library with one sealed note. */
function withNote(): { folder: string; key: string; db: WritableDb; noteId: string } {
  const folder = emptyFolder();
  const db = opened(folder);
  const note = aNote(anArticle(db));
  const notes = notesOf(folder, db);
  notes.put(note);
  notes.close();
  return { folder, key: libraryPaths(folder).key, db, noteId: note.id };
}

describe('the key of the private notes', () => {
  test.skipIf(process.platform === 'win32')(
    'lies in a file for the user alone, also after it was copied back with wider rights',
    () => {
      const { folder, key, db } = withNote();
      expect(statSync(key).mode & 0o777).toBe(0o600);
      chmodSync(key, 0o644);
      notesOf(folder, db);
      expect(statSync(key).mode & 0o777).toBe(0o600);
    },
  );

  test('is the same at every opening, and stands in no other file', () => {
    const { folder, key, db, noteId } = withNote();
    const before = readFileSync(key);
    expect(notesOf(folder, db).get(noteId)?.id).toBe(noteId);
    expect(readFileSync(key)).toEqual(before);
    const dataKey = before.subarray(8, 40);
    expect(dataKey).toHaveLength(32);
    const holders = filesIn(folder).filter(
      ({ bytes }) => bytes.includes(dataKey) || bytes.includes(dataKey.toString('hex')),
    );
    expect(holders.map(({ path }) => path)).toEqual([key]);
  });

  test('that is missing over sealed notes is told, and none is made', () => {
    const { folder, key, db } = withNote();
    rmSync(key);
    const before = dump(db);
    expect(codeOf(() => notesOf(folder, db))).toBe('key-missing');
    expect(existsSync(key)).toBe(false);
    expect(dump(db)).toEqual(before);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut', (bytes) => bytes.subarray(0, 40)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['changed in its key', (bytes) => Buffer.from(bytes).fill(0, 20, 21)],
    ['changed in its mark', (bytes) => Buffer.from(bytes).fill(0, 0, 1)],
    ['changed in its sum', (bytes) => Buffer.from(bytes).fill(0, 50, 52)],
  ])('that is %s is told, left as it is, and works again once it is put back', (_name, damage) => {
    const { folder, key, db, noteId } = withNote();
    const right = readFileSync(key);
    const wrong = damage(right);
    writeFileSync(key, wrong);
    expect(codeOf(() => notesOf(folder, db))).toBe('key-damaged');
    expect(readFileSync(key)).toEqual(wrong);
    writeFileSync(key, right);
    expect(notesOf(folder, db).get(noteId)?.id).toBe(noteId);
  });

  test('of another library is told', () => {
    const { folder, key, db } = withNote();
    const other = withNote();
    copyFileSync(other.key, key);
    expect(codeOf(() => notesOf(folder, db))).toBe('key-damaged');
  });

  test('that cannot be read while no note is sealed makes way without being destroyed', () => {
    const folder = emptyFolder();
    const { key } = libraryPaths(folder);
    const db = opened(folder);
    writeFileSync(key, 'not a key');
    const notes = notesOf(folder, db);
    notes.put(aNote(anArticle(db)));
    expect(readFileSync(`${key}.damaged-1`, 'utf8')).toBe('not a key');
    expect(notesOf(folder, db).list().notes).toHaveLength(1);
  });

  test('that was kept before the library could note it is taken up', () => {
    const one = withNote();
    const folder = emptyFolder();
    const db = opened(folder);
    renameSync(one.key, libraryPaths(folder).key);
    const before = readFileSync(libraryPaths(folder).key);
    const notes = notesOf(folder, db);
    notes.put(aNote(anArticle(db)));
    expect(readFileSync(libraryPaths(folder).key)).toEqual(before);
    expect(notesOf(folder, db).list().notes).toHaveLength(1);
  });

  test('leaves no file but itself behind', () => {
    const { folder } = withNote();
    expect(readdirSync(folder).filter((name) => name.startsWith('notes'))).toEqual(['notes.key']);
  });
});
