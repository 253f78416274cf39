import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../electron/article/code-points.ts';
import { articleFromBlocks, articleFromPlainText } from '../../electron/article/from-text.ts';
import { detectLanguage } from '../../electron/article/language.ts';
import { normaliseText } from '../../electron/article/normalise.ts';
import { paragraphAt, paragraphsOf } from '../../electron/article/paragraphs.ts';
import { quoteEquals } from '../../electron/article/quote-integrity.ts';
import { findPassage, selectorsFor } from '../../electron/article/selectors.ts';
import { sentencesIn, sentencesOf } from '../../electron/article/sentences.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[a-z \n.“”]{0,200}$/),
);

describe('normaliseText', () => {
  it('is NFC, has plain line ends and spaces, and is trimmed', () => {
    expect(normaliseText('\uFEFF  cafe\u0301\u00a0au\tlait \r\n\r\n\r\n x\u00adyz\u200b ')).toBe('café au lait\n\nxyz');
  });
  it('makes a lone surrogate the replacement character', () => {
    expect(normaliseText('a\ud800b')).toBe('a\ufffdb');
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(normaliseText(normaliseText(raw))).toBe(normaliseText(raw));
      }),
    );
  });
});

describe('paragraphs', () => {
  it('takes each line where there is no blank line', () => {
    expect(articleFromPlainText('One line.\nTwo lines.').text).toBe('One line.\n\nTwo lines.');
  });
  it('takes single line breaks for spaces where there are blank lines', () => {
    expect(articleFromPlainText('One\nline.\n\nTwo\nlines.').text).toBe('One line.\n\nTwo lines.');
  });
  it('covers the text with its blocks, parted by blank lines', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, blocks } = articleFromPlainText(raw);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
        for (const [index, { start, end }] of blocks.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(paragraphAt(blocks, start)).toBe(index + 1);
          expect(paragraphsOf([{ start, end }], blocks)).toEqual([index + 1]);
        }
      }),
    );
  });
  it('tells what each is for', () => {
    const text =
      'A headline without a stop\n\nBy Jane Roe\n\nThe report begins here, and ends here.\n\n“They inspire me”\n\nIt goes on.\n\nAbout Acme\n\nAcme makes anvils.';
    const roles = articleFromPlainText(text).blocks.map(({ role }) => role);
    expect(roles).toEqual(['headline', 'byline', 'body', 'subheading', 'body', 'boilerplate', 'boilerplate']);
  });
  it('keeps a role that the format gives', () => {
    expect(articleFromBlocks([{ text: 'Words.', role: 'quotation' }]).blocks[0]?.role).toBe('quotation');
  });
});

describe('sentences', () => {
  const cut = (text: string, language = 'en') =>
    sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['Mr. J. K. Roe met U.S. President Ann Lee. She left.', 2],
    ['It cost $3.5 million. Nobody paid.', 2],
    ['“We won,” he said. “It is over.”', 2],
    ['“Is it?” she asked. No.', 2],
    ['They moved to the U.S. The move was hard.', 2],
    ['Wait... and see.', 1],
  ])('%s', (text, count) => expect(cut(text)).toHaveLength(count));
  it('knows Spanish abbreviations', () => {
    expect(cut('El Sr. Pérez y la Dra. Gómez viajaron a EE. UU. Ayer volvieron.', 'es')).toHaveLength(2);
  });
  it('stand in order, each inside one paragraph', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const article = articleFromPlainText(raw);
        let last = 0;
        for (const span of sentencesOf(article, 'en')) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(paragraphsOf([span], article.blocks)).toHaveLength(1);
          last = span.end;
        }
      }),
    );
  });
});

describe('detectLanguage', () => {
  it.each([
    ['en', 'The two governments agreed to share information and to meet again in the autumn.'],
    ['es', 'Los dos gobiernos acordaron compartir información y reunirse de nuevo en el otoño.'],
    ['und', ''],
    ['und', '12 34'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe('selectors', () => {
  it('find every passage again in the same text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab ]{1,60}$/), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const span = { start, end: start + 1 + (b % (text.length - start)) };
        expect(findPassage(text, selectorsFor(text, span))).toEqual(span);
      }),
    );
  });
  it('tell twins apart by their context after the text has moved', () => {
    const old = 'First: it is so. Then: it is so.';
    const selectors = selectorsFor(old, { start: 23, end: 31 });
    const text = `A new beginning. ${old}`;
    expect(findPassage(text, selectors)).toEqual({ start: 40, end: 48 });
  });
  it('give nothing for words that are gone', () => {
    expect(findPassage('something else', selectorsFor('these words', { start: 0, end: 5 }))).toBeNull();
  });
});

it('code points and code units convert both ways', () => {
  const text = 'a\u{1F600}b\u{1F600}c';
  expect(codePointsOf(text).count({ start: 3, end: 6 })).toEqual({ start: 2, end: 4 });
  expect(codePointsOf(text).place({ start: 2, end: 4 })).toEqual({ start: 3, end: 6 });
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.nat(40), (any, from, length) => {
      const characters = Array.from(any);
      const start = Math.min(from, characters.length);
      const span = { start, end: Math.min(start + length, characters.length) };
      const units = codePointsOf(any).place(span);
      expect(any.slice(units.start, units.end)).toBe(characters.slice(span.start, span.end).join(''));
      expect(codePointsOf(any).count(units)).toEqual(span);
    }),
  );
});

describe('quote integrity', () => {
  const source = '“You inspire me with your stories.\n\n“So let’s be optimistic,';
  it('forgives marks, spaces and the mark that reopens', () => {
    expect(quoteEquals("You inspire me with your stories. So let's be optimistic,", source)).toBe(true);
  });
  it('sees every changed, dropped, added or moved word', () => {
    const words = 'You inspire me with your stories. So let’s be optimistic,'.split(' ');
    for (let index = 0; index < words.length; index += 1) {
      expect(quoteEquals(words.with(index, 'other').join(' '), source)).toBe(false);
      expect(quoteEquals(words.toSpliced(index, 1).join(' '), source)).toBe(false);
      expect(quoteEquals(words.toSpliced(index, 0, 'not').join(' '), source)).toBe(false);
    }
  });
});
