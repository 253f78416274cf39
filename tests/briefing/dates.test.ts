import { expect, test } from 'vitest';
import { datelineOf } from '../../electron/briefing/dateline.ts';
import { firstDay, lastDay, wordDate, wordDay } from '../../electron/briefing/dates.ts';

test('words days, months, years and ranges in both languages', () => {
  expect(wordDay('2021-06-09', 'en', 'weekday')).toBe('Wednesday 9 June 2021');
  expect(wordDay('2021-06-09', 'en', 'short')).toBe('9 Jun 2021');
  expect(wordDay('2021-09', 'en', 'short')).toBe('Sep 2021');
  expect(wordDay('2021', 'en', 'long')).toBe('2021');
  expect(wordDay('2021-06-09/2021-06-12', 'en', 'long')).toBe('9–12 June 2021');
  expect(wordDay('2021-06-28/2021-07-02', 'en', 'short')).toBe('28 Jun – 2 Jul 2021');
  expect(wordDay('2021-12/2022-01', 'en', 'long')).toBe('December 2021 – January 2022');
  expect(wordDay('2021-06-09', 'es', 'weekday')).toBe('miércoles 9 de junio de 2021');
  expect(wordDay('2021-09', 'es', 'long')).toBe('septiembre de 2021');
  expect(wordDay('2021-06-09/2021-06-12', 'es', 'long')).toBe('9–12 de junio de 2021');
  expect(wordDay('someday', 'en', 'long')).toBe('someday');
});

test('leaves a vague date in its own words', () => {
  expect(wordDate({ wording: 'in the spring', iso: '2022-03/2022-05', certainty: 'vague' }, 'en', 'short')).toBe(
    'in the spring',
  );
  expect(wordDate({ wording: 'soon', certainty: 'vague' }, 'en', 'short')).toBe('soon');
  expect(wordDate({ wording: 'in September', iso: '2021-09', certainty: 'inferred' }, 'en', 'short')).toBe('Sep 2021');
});

test('knows the days that a date covers', () => {
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDay('2023'), lastDay('2023')]).toEqual(['2023-01-01', '2023-12-31']);
  expect([firstDay('2021-06/2021-08-03'), lastDay('2021-06/2021-08-03')]).toEqual(['2021-06-01', '2021-08-03']);
  expect([firstDay('x'), lastDay('x')]).toEqual([undefined, undefined]);
});

test('sets a dateline without shouting', () => {
  expect(datelineOf({ place: 'MEXICO CITY', date: '2021-06-09' }, 'en')).toBe('Mexico City · 9 June 2021');
  expect(datelineOf({ place: 'CIUDAD DE MÉXICO' }, 'es')).toBe('Ciudad de México');
  expect(datelineOf({ place: 'WASHINGTON, D.C.' }, 'en')).toBe('Washington, D.C.');
  expect(datelineOf({ place: 'Geneva', date: '2024' }, 'en')).toBe('Geneva · 2024');
  expect(datelineOf({}, 'en')).toBe('');
});
