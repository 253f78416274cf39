import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../electron/briefing/note-text/read-note.ts';
import { begunWith, markdownOf } from '../../renderer/notes/editor/document.ts';

/** What stands in the box once `more` is typed behind all that is there. */
function typedOn(markdown: string, more: string): string {
  const doc = begunWith(markdown);
  return doc.textBetween(0, doc.content.size, '\n', '\n') + more;
}

describe('an editor that takes over in the middle of a sentence', () => {
  test.each([
    ['Who will ', 'check', 'Who will check'],
    ['Who will  ', 'check', 'Who will  check'],
    ['one\n', 'two', 'one\ntwo'],
    ['- one\n- two ', 'more', 'one\ntwo more'],
    ['**sure** ', 'thing', 'sure thing'],
    [' ', 'a', ' a'],
    ['# head ', 'line', '# head line'],
  ])('goes on behind %j', (begun, more, whole) => {
    expect(typedOn(begun, more)).toBe(whole);
  });

  test('leaves plain words as they were typed, wherever it comes between two keys', () => {
    const sentence = fc.stringMatching(/^[a-z]{1,6}(?: {1,2}[a-z]{1,6}){0,5} ?$/u);
    fc.assert(
      fc.property(sentence, (words) => {
        expect(typedOn(words, '')).toBe(words);
        expect(markdownOf(begunWith(words))).toBe(words);
      }),
    );
  });
});

describe('what an editor holds', () => {
  test.each(['', ' ', '\n', ' \n '])('is nothing where there is only room: %j', (room) => {
    expect(markdownOf(begunWith(room))).toBe('');
  });

  test.each(['- one\n- two ', 'a **b** ', '`code` ', '<b> ', '> said '])('reads back as the same note: %j', (text) => {
    const kept = markdownOf(begunWith(text));
    expect(readNote(kept)).toEqual(readNote(text));
    expect(markdownOf(begunWith(kept))).toBe(kept);
  });
});
