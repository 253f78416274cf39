import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParts, partAt, textParts } from '../../renderer/versions/text-parts.ts';

const paragraph = (length: number, letter = 'x') => letter.repeat(length);

test('an article is one part; a book has parts of some 20,000 letters, none of which cuts a paragraph', () => {
  expect(textParts(paragraph(39_000))).toHaveLength(1);
  const paragraphs = Array.from({ length: 1_200 }, (_, at) => paragraph(900 + (at % 300)));
  const text = paragraphs.join('\n\n');
  const parts = textParts(text);
  expect(parts.length).toBeGreaterThan(30);
  expect(parts.flatMap((part) => part.split('\n\n'))).toEqual(paragraphs);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(40_000);
  expect(joinParts(parts)).toBe(text);
  expect(textParts(paragraph(200_000))).toHaveLength(1);
});

test('whatever the paragraphs, parts joined are the text, and an offset falls into the part that holds it', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lengths, fc.nat(), (sizes, anywhere) => {
      const text = sizes.map((size, at) => paragraph(size, 'abcdef'[at % 6])).join('\n\n');
      const parts = textParts(text);
      expect(joinParts(parts)).toBe(text);
      const offset = anywhere % text.length;
      const at = partAt(parts, offset);
      const before = parts.slice(0, at).reduce((sum, part) => sum + part.length + 2, 0);
      expect(offset).toBeGreaterThanOrEqual(before);
      expect(offset).toBeLessThan(before + (parts[at]?.length ?? 0) + 2);
    }),
    { numRuns: 30 },
  );
});

test('a part from which all was taken leaves no gap', () => {
  expect(joinParts(['one', '', 'three'])).toBe('one\n\nthree');
});
