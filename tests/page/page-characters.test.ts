import { expect, test } from 'vitest';
import { charactersOf, namedSingly, withoutCharacters } from '../../electron/briefing/page-characters.ts';
import { textDirection } from '../../electron/briefing/text-direction.ts';
import { namedCharacters } from '../../electron/texts/named-characters.ts';
import { briefingOf, pageItem } from './briefings.ts';

const lineOf = (text: string, missing: readonly string[]) =>
  withoutCharacters(briefingOf([pageItem({ id: 'a', section: 'agreed', text })]), missing).items[0]?.text;

test('every character of every text is looked at once, but for those that draw nothing', () => {
  const item = pageItem({ id: 'q', section: 'quotes', text: 'ñ\u200d\u00a0ñ\n', detail: 'Ж', when: '水' });
  const found = charactersOf(briefingOf([item], { marking: '⚑', preparedFor: 'ש', bottomLine: undefined }));
  for (const character of ['ñ', 'Ж', '水', '⚑', 'ש']) expect(found.filter((one) => one === character)).toHaveLength(1);
  for (const character of ['\u200d', '\u00a0', '\n', ' ']) expect(found).not.toContain(character);
});

test('one mark stands for a run of characters that cannot be drawn', () => {
  expect(lineOf('Water \u{17000}\u{17001} and rail', ['\u{17000}', '\u{17001}'])).toBe('Water [?] and rail');
});

test('a picture made of several characters goes whole; an accent goes alone', () => {
  expect(lineOf('ok 👩‍👧 done', ['👧'])).toBe('ok [?] done');
  expect(lineOf('na\u1ab0me', ['\u1ab0'])).toBe('na[?]me');
});

test('a letter and its marks are looked at together, since one font must have them all', () => {
  const marked = 'Z\u0338\u0322';
  const found = charactersOf(
    briefingOf([pageItem({ id: 'a', section: 'agreed', text: `${marked}al 1\ufe0f\u20e3 ק\u05b4` })]),
  );
  expect(found).toEqual(expect.arrayContaining(['Z', '\u0338', marked, 'ק\u05b4']));
  expect(found).not.toContain('1\ufe0f\u20e3');
  expect(lineOf(`${marked}al`, [marked])).toBe('Z[?]al');
  expect(namedSingly([marked, '\u{17000}', '\u0338'])).toEqual(['\u0338', '\u0322', '\u{17000}']);
});

test('a briefing that can be drawn whole stays the same, and says nothing', () => {
  const briefing = briefingOf([pageItem({ id: 'a', section: 'agreed', text: 'Water' })]);
  expect(withoutCharacters(briefing, [])).toBe(briefing);
  expect(briefing.hasUnprintable).toBeUndefined();
  expect(withoutCharacters(briefing, ['W']).hasUnprintable).toBe(true);
});

test.each([
  ['12 مايو', 'rtl'],
  ['(2024) שלום', 'rtl'],
  ['OECD العربية', 'ltr'],
  ['¿Qué?', 'ltr'],
  ['2024', 'ltr'],
  ['', 'ltr'],
])('%s is read %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

test('characters are named by their numbers, and of many only the first', () => {
  expect(namedCharacters(['é', '\u{17000}'])).toBe('U+00E9, U+17000');
  expect(namedCharacters([...'abcdefghijkl'])).toBe(
    'U+0061, U+0062, U+0063, U+0064, U+0065, U+0066, U+0067, U+0068, …',
  );
});
