import { expect, test } from 'vitest';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { keepSame } from '../../renderer/desk/keep-same.ts';
import { notesLinking, privateNotesOn } from '../../renderer/notes/notes-about.ts';
import { type MarkedPassage, marksBySentence, marksTouching } from '../../renderer/read/marked-passages.ts';

test('a list that was read again keeps its members where they are as they were, and itself where all are', () => {
  const one = { id: '1', says: 'one', tags: ['a'] };
  const two = { id: '2', says: 'two', tags: [] };
  const before = [one, two];
  const again = () => before.map((each) => structuredClone(each));
  expect(keepSame(before, again())).toBe(before);
  const changed = keepSame(before, [structuredClone(one), { ...two, says: 'else' }]);
  expect(changed).not.toBe(before);
  expect(changed[0]).toBe(one);
  expect(changed[1]?.says).toBe('else');
  expect(keepSame(before, again().toReversed())).toEqual([two, one]);
  expect(keepSame(before, again().slice(1))).toEqual([two]);
  expect(keepSame([], again())).toEqual(before);
});

test('notes are found by what they link to and what they are about', () => {
  const about = (id: string, visibility: string, links: string[] = []) =>
    ({ id, visibility, links, target: { kind: 'fact', factId: 'f' } }) as unknown as Annotation;
  const notes = [about('a', 'private', ['x', 'x', 'y']), about('b', 'printable', ['x'])];
  expect(notesLinking(notes, 'x').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(notesLinking(notes, 'y').map(({ id }) => id)).toEqual(['a']);
  expect(notesLinking(notes, 'z')).toBe(notesLinking([], 'z'));
  expect(privateNotesOn(notes, 'f').map(({ id }) => id)).toEqual(['a']);
});

test('each sentence gets the marks that touch it, as when it is asked for alone', () => {
  const sentences = Array.from({ length: 40 }, (_, at) => ({ start: at * 10, end: at * 10 + 9 }));
  const marks = Array.from({ length: 60 }, (_, at) => {
    const start = (at * 37) % 390;
    return { noteId: `${at}`, span: { start, end: start + 1 + ((at * 13) % 35) } } as unknown as MarkedPassage;
  });
  const found = marksBySentence(marks, sentences);
  for (const [index, sentence] of sentences.entries())
    expect(found.get(index) ?? []).toEqual(marksTouching(marks, sentence));
});
