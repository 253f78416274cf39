import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsFor } from '../../electron/texts/catalogue.ts';
import { paragraphMark } from '../../renderer/parts/paragraph-mark.ts';

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
  const [english, spanish] = [textsFor('en').brief, textsFor('es').brief];
  expect(english.showSource([3])).toBe('Show source, paragraph 3');
  expect(english.showSource([12, 13])).toBe('Show source, paragraphs 12 and 13');
  expect(spanish.showSource([3])).toBe('Mostrar la fuente, párrafo 3');
  expect(spanish.showSource([3, 5, 7])).toBe('Mostrar la fuente, párrafos 3, 5 y 7');
});

test('the spoken list is set as the language sets one', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 8 });
  for (const language of ['en', 'es'] as const) {
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    fc.assert(
      fc.property(numbers, (given) => {
        expect(textsFor(language).brief.showSource(given)).toContain(` ${list.format(given.map(String))}`);
      }),
    );
  }
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
