import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedParagraphs, paragraphMark } from '../../renderer/parts/paragraph-mark.ts';

test.each([
  [[4], '¶4'],
  [[12, 13], '¶12, 13'],
  [[2, 3, 4], '¶2–4'],
  [[3, 5, 7, 8, 10], '¶3, 5, 7, 8 +1'],
  [[1, 3, 5, 7, 8, 9], '¶1, 3, 5 +3'],
])('%j is marked %s', (paragraphs, mark) => {
  expect(paragraphMark(paragraphs)).toBe(mark);
});

test('the spoken list names every paragraph', () => {
  expect(listedParagraphs([3], 'en')).toBe('3');
  expect(listedParagraphs([12, 13], 'en')).toBe('12 and 13');
  expect(listedParagraphs([3, 5, 7], 'es')).toBe('3, 5 y 7');
});

test('numbers shown and numbers only counted are all there are', () => {
  const paragraphs = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(paragraphs, (given) => {
      const sorted = [...given].sort((one, other) => one - other);
      const [shown = '', left = '0'] = paragraphMark(sorted).slice(1).split(' +');
      const counted = shown.split(', ').reduce((sum, run) => {
        const [first = 0, last = first] = run.split('–').map(Number);
        return sum + last - first + 1;
      }, Number(left));
      expect(counted).toBe(sorted.length);
    }),
  );
});
