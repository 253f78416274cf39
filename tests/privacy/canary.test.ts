import { cpSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PrintableAnnotation } from '../../electron/contract/annotations.ts';
import type { PrivateNote } from '../../electron/contract/private-notes.ts';
import { insertAnnotation, updateAnnotation } from '../../electron/storage/annotations.ts';
import { backUp } from '../../electron/storage/backup.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { closeLibrary } from '../../electron/storage/open-library.ts';
import { inTransaction } from '../../electron/storage/statements.ts';
import { recordStep, redo, undo, undoState } from '../../electron/storage/undo.ts';
import {
  anAnnotation,
  anArticle,
  emptyFolder,
  filesIn,
  filesWith,
  opened,
  someDay,
  threeFacts,
} from '../storage/library.ts';
import { canary, searchFor } from './canaries.ts';
import { aNote, notesOf } from './notes.ts';

/** A note whose every field carries the word; `length` pads its text. */
function everywhere<Note extends PrivateNote | PrintableAnnotation>(note: Note, word: string, length: number): Note {
  return {
    ...note,
    text: `${'-'.repeat(length)} ${word}`,
    tags: [word],
    links: [word],
    target: {
      kind: 'passage',
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: word, prefix: word, suffix: word },
        position: { type: 'TextPositionSelector', start: 0, end: 1 },
      },
    },
  };
}

/** Which of the words stand in any file under a folder. */
function found(folder: string, words: readonly string[]): string[] {
  const search = searchFor(words);
  return [...new Set(filesIn(folder).flatMap(({ bytes }) => search.in(bytes)))];
}

describe('the search for words of private notes', () => {
  test.each([
    ['UTF-8', (word: string) => Buffer.from(word)],
    ['UTF-16', (word: string) => Buffer.from(word, 'utf16le')],
    ['UTF-16 from the other end', (word: string) => Buffer.from(word, 'utf16le').swap16()],
    ['JSON', (word: string) => Buffer.from(JSON.stringify({ text: `“${word}”\n` }))],
    ['Base64', (word: string) => Buffer.from(Buffer.from(`a${word}`).toString('base64'))],
    ['Base64 for addresses', (word: string) => Buffer.from(Buffer.from(`~~${word}~`).toString('base64url'))],
    ['Base64 of UTF-16', (word: string) => Buffer.from(Buffer.from(`ab${word}`, 'utf16le').toString('base64'))],
    ['hexadecimal', (word: string) => Buffer.from(Buffer.from(word).toString('hex').toUpperCase())],
    ['what is left of a page', (word: string) => Buffer.from(`\0\0\0\0\0\0${word.slice(6)}`)],
  ])('finds one in %s', (_name, coded) => {
    for (let round = 0; round < 50; round += 1) {
      const word = canary();
      const search = searchFor([canary(), word, canary()]);
      const bytes = Buffer.concat([Buffer.from([0, 255, 128]), coded(word), Buffer.from([0, 1, 200])]);
      expect(search.in(bytes)).toEqual([word]);
      expect(search.in(bytes.subarray(0, 12))).toEqual([]);
    }
  });

  test('finds one in a library', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    const word = canary();
    insertAnnotation(db, everywhere(anAnnotation(revision), word, 700));
    expect(found(folder, [word])).toEqual([word]);
    expect(filesWith(folder, word).length).toBeGreaterThan(0);
  });
});

describe('a printable note that is made private leaves no word behind', () => {
  test.each([
    ['short', 1],
    ['long', 41],
  ])('among many others, %s ones, that are written, changed and moved', { timeout: 60_000 }, (_name, growth) => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    threeFacts(db, revision);
    const notes = notesOf(folder, db);
    const gone: string[] = [];
    const shown: { id: string; words: string[] }[] = [];
    for (let round = 0; round < 300; round += 1) {
      const word = canary();
      const annotation = everywhere(anAnnotation(revision), word, (round * growth) % 9000);
      recordStep(db, 'Add', () => insertAnnotation(db, annotation));
      const other = canary();
      recordStep(db, 'Edit', () =>
        updateAnnotation(db, { ...annotation, text: `${other} ${'x'.repeat((round * 7 * growth) % 5000)}` }),
      );
      shown.push({ id: annotation.id, words: [word, other] });
      if (round % 3 === 2) {
        const [taken] = shown.splice((round * 31) % shown.length, 1);
        recordStep(db, 'Make private', () => notes.makePrivate(taken?.id ?? '', someDay));
        gone.push(...(taken?.words ?? []));
      }
      if (round % 30 === 29) {
        expect(found(folder, gone)).toEqual([]);
      }
    }
    expect(gone.length).toBe(200);
    backUp(db, someDay);
    expect(found(folder, gone)).toEqual([]);
    closeLibrary(db);
    expect(found(folder, gone)).toEqual([]);
  });

  test('since its words never lie on a page that is not wiped whole', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    for (const length of [0, 1, 100, 3000, 4000, 9000, 100_000]) {
      insertAnnotation(db, everywhere(anAnnotation(revision), canary(), length));
    }
    const leaves = db
      .prepare("SELECT pageno FROM dbstat WHERE name = 'annotation' AND pagetype = 'leaf'")
      .pluck()
      .all();
    closeLibrary(db);
    const file = readFileSync(libraryPaths(folder).database).toString('latin1');
    expect(leaves.length).toBeGreaterThan(1);
    for (const page of leaves.map(Number)) {
      expect(file.slice((page - 1) * 4096, page * 4096)).not.toContain('canary');
    }
    expect(file).toContain('canary');
  });

  test('nor does taking back and making again, nor while a command has the library open', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    const command = opened(folder, { role: 'command' });
    const notes = notesOf(folder, db);
    const word = canary();
    const note = everywhere(aNote(revision), word, 700);
    notes.put(note);
    recordStep(db, 'Show', () => notes.makePrintable(note.id, someDay));
    expect(found(folder, [word])).toEqual([word]);
    undo(db);
    expect(found(folder, [word])).toEqual([]);
    redo(db);
    expect(found(folder, [word])).toEqual([word]);
    notes.makePrivate(note.id, someDay);
    expect(found(folder, [word])).toEqual([]);
    expect(command.open).toBe(true);
  });

  test('once a command that is reading has ended, where it held the log', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    const notes = notesOf(folder, db);
    const word = canary();
    const note = everywhere(anAnnotation(revision), word, 700);
    insertAnnotation(db, note);
    const command = opened(folder, { role: 'command' });
    command.exec('BEGIN');
    command.prepare('SELECT count(*) FROM annotation').get();
    recordStep(db, 'Make private', () => notes.makePrivate(note.id, someDay));
    command.exec('COMMIT');
    recordStep(db, 'Anything', () => notes.put(aNote(revision)));
    expect(found(folder, [word])).toEqual([]);
  });

  test('nor in the log of a program that was killed before it could empty it, once a desk opens the library', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    const notes = notesOf(folder, db);
    const note = everywhere(anAnnotation(revision), canary(), 700);
    insertAnnotation(db, note);
    inTransaction(db, () => notes.makePrivate(note.id, someDay));
    const killed = emptyFolder();
    cpSync(folder, killed, { recursive: true });
    expect(found(killed, [note.tags[0] ?? ''])).toHaveLength(1);
    const again = opened(killed);
    expect(found(killed, [note.tags[0] ?? ''])).toEqual([]);
    expect(notesOf(killed, again).list().notes).toHaveLength(1);
  });

  test('where another program keeps the log from being emptied, the move itself stands, and closing makes it good', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    const notes = notesOf(folder, db);
    const note = everywhere(anAnnotation(revision), canary(), 700);
    insertAnnotation(db, note);
    const command = opened(folder, { role: 'command' });
    command.exec('BEGIN');
    command.prepare('SELECT count(*) FROM annotation').get();
    recordStep(db, 'Make private', () => notes.makePrivate(note.id, someDay));
    expect(notes.list().notes).toHaveLength(1);
    expect(undoState(db).undo).toBe('Make private');
    command.exec('COMMIT');
    closeLibrary(command);
    closeLibrary(db);
    expect(found(folder, note.tags)).toEqual([]);
  });
});
