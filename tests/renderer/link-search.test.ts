import { EditorState } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { beginSearch, endSearch, linkSearch, searchIn } from '../../renderer/notes/editor/link-search.ts';
import { noteSchema } from '../../renderer/notes/editor/schema.ts';

const typed = (state: EditorState, words: string) => state.apply(state.tr.insertText(words));
const begun = () => typed(EditorState.create({ schema: noteSchema, plugins: [linkSearch()] }), 'See ');

test('brackets that a tool put there go with a search that is given up', () => {
  const before = begun();
  const searching = typed(before.apply(beginSearch(before)), 'har');
  expect(searchIn(searching)?.words).toBe('har');
  const after = searching.apply(endSearch(searching));
  expect([after.doc.textContent, searchIn(after)]).toEqual(['See ', null]);
});

test('brackets that were typed stay where a search is given up', () => {
  const searching = typed(begun(), '[[har');
  expect(searchIn(searching)?.words).toBe('har');
  const after = searching.apply(endSearch(searching));
  expect([after.doc.textContent, searchIn(after)]).toEqual(['See [[har', null]);
});
