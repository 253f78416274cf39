import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessSigns } from '../../electron/article/likeness-signs.ts';

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const words = fc.uniqueArray(word, { minLength: 120, maxLength: 200 });
const signsOf = (text: string, more = {}) => likenessSigns({ title: 'One', text, ...more });
const shared = (one: readonly number[], other: readonly number[]) => one.filter((sign) => other.includes(sign)).length;

test('a text that is nearly the same shares signs, whatever its punctuation and capitals; signs are whole numbers, each once', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, one, other) => {
      const changed = all.with(one % all.length, 'XX').with(other % all.length, 'YY');
      const signs = signsOf(all.join(' '));
      expect(new Set(signs).size).toBe(signs.length);
      expect(signs.every((sign) => Number.isSafeInteger(sign) && sign >= 0)).toBe(true);
      expect(
        shared(signs, likenessSigns({ title: 'Other', text: `${changed.join(', ')}.`.toUpperCase() })),
      ).toBeGreaterThan(0);
    }),
  );
});

test('other texts share none; one address in two spellings and one title are signs by themselves', () => {
  const text = 'The ministers met in Lima on Monday and signed the accord about the two ports.';
  const other = 'Rain fell over the northern hills for a third week while farmers counted what was lost.';
  expect(shared(signsOf(text), likenessSigns({ title: 'Two', text: other }))).toBe(0);
  expect(shared(signsOf(text), signsOf(other))).toBe(1);
  const [here, there] = ['https://www.news.test/a/?utm_source=mail', 'http://news.test/a'];
  const one = likenessSigns({ title: 'One', text, address: here });
  expect(shared(one, likenessSigns({ title: 'Two', text: other, source: there }))).toBe(1);
});
