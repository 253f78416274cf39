import { expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { selectorsFor } from '../../electron/article/selectors.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { CarriedReport } from '../../electron/contract/carried-marks.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { markedPassages } from '../../renderer/read/marked-passages.ts';
import { needsReport, passageHere, sidePaneShown, waitingIn } from '../../renderer/versions/places.ts';

const article = articleFromPlainText('They met in May. They agreed.\n\nThey met in May.');
const view: ArticleView = {
  id: 'a',
  revision: {
    ...article,
    id: 'second',
    articleId: 'a',
    ordinal: 1,
    createdAt: 0,
    origin: 'hand',
    title: 'T',
    titleIsOurs: false,
    language: 'en',
  },
  sentences: [],
  facts: [],
};
const none = { exact: 0, moved: 0, changed: 0, orphan: 0 };

function note(revisionId: string): Annotation {
  const target = { kind: 'passage', selectors: selectorsFor(article.text, { start: 0, end: 16 }) } as const;
  const said = { text: 'Why', tags: [], links: [], createdAt: 0, modifiedAt: 0 };
  return { id: 'n', articleId: 'a', revisionId, target, ...said, visibility: 'private' };
}

function report(verdict: 'changed' | 'orphan', revisionId = 'second'): CarriedReport {
  const was = { start: 40, end: 56 };
  const now = verdict === 'orphan' ? undefined : { start: 17, end: 29 };
  const passage = { verdict, wasIn: 'first', was, quote: 'They met in May.', now };
  const marks = { ...none, [verdict]: 1 };
  return { articleId: 'a', revisionId, marks, lines: none, notes: [{ noteId: 'n', verdict, passage }], notInPlace: [] };
}

test('a mark of another version stands only where it is said to stand, never where its words happen to stand', () => {
  expect(passageHere(view, note('second'), null)).toEqual({ span: { start: 0, end: 16 }, verdict: 'exact' });
  // Its words stand in this version twice; neither place is its own.
  expect(passageHere(view, note('first'), null)?.span).toBeNull();
  expect(passageHere(view, note('first'), report('orphan'))).toEqual({ span: null, verdict: 'orphan' });
  expect(passageHere(view, note('first'), report('changed', 'third'))?.span).toBeNull();
  expect(markedPassages(view, [note('first')], report('orphan'))).toEqual([]);
  expect(markedPassages(view, [note('first')], report('changed'))).toMatchObject([
    { noteId: 'n', span: { start: 17, end: 29 }, unsure: true },
  ]);
});

test('what became of marks is asked for where something belongs to another version, and only there', () => {
  expect(needsReport(view, [note('second')])).toBe(false);
  expect(needsReport(view, [note('first')])).toBe(true);
  expect(needsReport({ ...view, revision: { ...view.revision, ordinal: 2 } }, [])).toBe(true);
  expect(waitingIn(report('orphan'))).toBe(1);
  expect(waitingIn(null)).toBe(0);
});

test('the changes stand beside the view only where there are any', () => {
  expect(sidePaneShown('brief', 'changes', true)).toBe('changes');
  expect(sidePaneShown('brief', 'changes', false)).toBe('source');
  expect(sidePaneShown('read', 'changes', false)).toBe('notes');
  expect(sidePaneShown('read', 'source', true)).toBe('notes');
});
