import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { sentencesOf } from '../../electron/article/sentences.ts';
import { firstSentenceAfter } from '../../renderer/desk/links.ts';
import { paragraphParts } from '../../renderer/read/paragraph-parts.ts';
import { trimSpan, wholeWords } from '../../renderer/read/selection.ts';

describe('a paragraph on the screen', () => {
  test('its parts put together are the paragraph, and each sentence is there once', () => {
    const words = fc.constantFrom(
      'Mr. Bell',
      'said',
      'U.S. “yes.”',
      'No!',
      'A',
      'end.',
      '3.5 %',
      '\n\n',
      '…',
      '然后。',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (given) => {
        const article = articleFromPlainText(given.join(' '));
        const sentences = sentencesOf(article, 'en');
        const seen: number[] = [];
        for (const block of article.blocks) {
          const parts = paragraphParts(block, sentences, firstSentenceAfter(sentences, block.start));
          const shown = parts.map((part) => article.text.slice(part.start, part.end)).join('');
          expect(shown).toBe(article.text.slice(block.start, block.end));
          seen.push(...parts.flatMap((part) => (part.sentence === undefined ? [] : [part.sentence])));
        }
        expect(seen).toEqual(sentences.map((_, index) => index));
      }),
    );
  });
});

describe('a selected passage', () => {
  const text = 'It was agreed to share información, at once. 東京で会った。';
  const cut = (start: number, end: number) => {
    const span = wholeWords(text, { start, end });
    return text.slice(span.start, span.end);
  };

  test('half a word becomes the word', () => {
    expect(cut(8, 18)).toBe('agreed to share');
    expect(cut(24, 27)).toBe('información');
    expect(cut(0, 2)).toBe('It');
  });

  test('whole words stay as they are, and so do scripts without spaces', () => {
    expect(cut(7, 13)).toBe('agreed');
    const at = text.indexOf('京');
    expect(cut(at, at + 1)).toBe('京');
  });

  test('white space at the ends goes; white space alone is nothing', () => {
    expect(trimSpan('  ab  ', { start: 0, end: 6 })).toEqual({ start: 2, end: 4 });
    expect(trimSpan('  ab  ', { start: 4, end: 6 })).toBeNull();
  });
});
