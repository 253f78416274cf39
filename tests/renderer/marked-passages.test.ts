import { describe, expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { selectorsFor } from '../../electron/article/selectors.ts';
import { sentencesOf } from '../../electron/article/sentences.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import type { Span } from '../../electron/contract/text.ts';
import { byPlace, placeOf } from '../../renderer/notes/note-place.ts';
import { markedPassages, marksTouching } from '../../renderer/read/marked-passages.ts';

const article = articleFromPlainText('They met in May. They agreed.\n\nThey will meet again.\n\nThey met in June.');
const view: ArticleView = {
  id: 'a',
  revision: {
    ...article,
    id: 'r',
    articleId: 'a',
    ordinal: 1,
    createdAt: 0,
    origin: 'import',
    title: 'T',
    titleIsOurs: false,
    language: 'en',
  },
  sentences: sentencesOf(article, 'en'),
  facts: [],
};

function note(id: string, span: Span, articleId = 'a'): Annotation {
  const target = { kind: 'passage', selectors: selectorsFor(article.text, span) } as const;
  const said = { text: '', tags: [], links: [], createdAt: 0, modifiedAt: 0 };
  return { id, articleId, revisionId: 'r', target, ...said, visibility: 'private' };
}

function spanOf(words: string): Span {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('marks of the open article', () => {
  test('stand in order of the text, and those of other articles do not stand at all', () => {
    const notes = [note('b', spanOf('will meet')), note('a', spanOf('agreed')), note('x', spanOf('agreed'), 'other')];
    expect(markedPassages(view, notes).map((mark) => mark.noteId)).toEqual(['a', 'b']);
  });

  test('touching is sharing a character', () => {
    const marks = markedPassages(view, [note('a', spanOf('They met in May'))]);
    const { end } = spanOf('They met in May');
    expect(marksTouching(marks, { start: end - 1, end: end + 3 })).toHaveLength(1);
    expect(marksTouching(marks, { start: end, end: end + 3 })).toHaveLength(0);
  });
});

describe('where a note belongs', () => {
  test('a passage is found again with its paragraph and its words', () => {
    const { target } = note('a', spanOf('meet again'));
    expect(placeOf(view, target)).toMatchObject({ paragraphs: [2], quote: 'meet again', lost: false });
  });

  test('a passage that is gone is said to be lost, with its words kept', () => {
    const gone = { type: 'TextQuoteSelector', exact: 'never said', prefix: '', suffix: '' } as const;
    const selectors = { quote: gone, position: { type: 'TextPositionSelector', start: 0, end: 10 } } as const;
    expect(placeOf(view, { kind: 'passage', selectors })).toMatchObject({
      lost: true,
      quote: 'never said',
      span: null,
    });
  });

  test('the whole article comes before any passage', () => {
    const whole = placeOf(view, { kind: 'article' });
    const passage = placeOf(view, note('a', spanOf('They met in May')).target);
    expect([passage, whole].sort(byPlace)).toEqual([whole, passage]);
  });
});
