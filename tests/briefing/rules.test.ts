import { expect, test } from 'vitest';
import { lineText } from '../../electron/briefing/line-text.ts';
import { progressOn } from '../../electron/briefing/progress.ts';
import { isVerbatim, repeatedQuotes } from '../../electron/briefing/quote-marks.ts';
import { readingMinutes } from '../../electron/briefing/reading-time.ts';
import { shortNames } from '../../electron/briefing/short-names.ts';
import type { Fact, FactBody, Person } from '../../electron/contract/facts.ts';
import { makeView } from './make-view.ts';

const factOf = (body: FactBody, more: Partial<Fact> = {}): Fact => {
  const [fact] = makeView('Text.', [{ body, more }]).facts;
  if (!fact) throw new Error('no fact');
  return fact;
};
const pledge = (due?: string, more: Partial<Fact> = {}, certainty: 'stated' | 'vague' = 'stated') =>
  factOf(
    {
      kind: 'commitment',
      text: 'meet',
      parties: [],
      status: 'agreed',
      due: due === undefined ? undefined : { iso: due, wording: 'then', certainty },
    },
    more,
  );

test('progress follows from the due date and a day that is handed in', () => {
  expect(progressOn(pledge(), '2021-06-10')).toBe('open');
  expect(progressOn(pledge('2021-09'), '2021-08-31')).toBe('open');
  expect(progressOn(pledge('2021-09'), '2021-09-01')).toBe('due');
  expect(progressOn(pledge('2021-09'), '2021-09-30')).toBe('due');
  expect(progressOn(pledge('2021-09'), '2021-10-01')).toBe('overdue');
  expect(progressOn(pledge('2021-09', {}, 'vague'), '2030-01-01')).toBe('open');
});

test('the user’s word stands above the calendar, and the source’s above none', () => {
  expect(progressOn(pledge('2021-09', { progress: 'done' }), '2030-01-01')).toBe('done');
  expect(progressOn(factOf({ kind: 'commitment', text: 'sign', parties: [], status: 'done' }), '2030-01-01')).toBe(
    'done',
  );
  const request = factOf({ kind: 'commitment', text: 'act', parties: [], status: 'requested', by: 'Harris' });
  expect(progressOn(request, '2030-01-01')).toBeUndefined();
  expect(progressOn(factOf({ kind: 'keyPoint', text: 'x' }), '2030-01-01')).toBeUndefined();
});

const person = (name: string, ...aliases: string[]): Person => ({ kind: 'person', name, aliases });

test('names are shortened for the table, never so that two read alike', () => {
  const people = [
    person('Marcelo Ebrard'),
    person('John S. Creamer', 'John Creamer'),
    person('Andrés Manuel López Obrador', 'López Obrador'),
  ];
  expect(shortNames(['Mexico', 'United States'], people, 'en')).toBe('Mexico, US');
  expect(shortNames(['the United States', 'European Union'], people, 'en')).toBe('US, EU');
  expect(shortNames(['México', 'Estados Unidos'], people, 'es')).toBe('México, EE. UU.');
  expect(shortNames(['Marcelo Ebrard', 'John S. Creamer'], people, 'en')).toBe('Ebrard, Creamer');
  expect(shortNames(['Andrés Manuel López Obrador'], people, 'es')).toBe('López Obrador');
  expect(shortNames(['López Obrador'], [person('López Obrador')], 'es')).toBe('López Obrador');
  expect(shortNames(['Ursula von der Leyen'], [person('Ursula von der Leyen')], 'en')).toBe('von der Leyen');
  expect(shortNames(['Anna Smith'], [person('Anna Smith'), person('Bob Smith')], 'en')).toBe('Anna Smith');
  expect(shortNames(['Ministry of Health'], people, 'en')).toBe('Ministry of Health');
});

const speech = 'She said: “You inspire me,\n\n“So let’s be optimistic,” she added. "a new era" it was.';
const quoteOn = (text: string, ...on: string[]) => makeView(speech, [{ body: { kind: 'quote', text }, on }]);
const verbatim = (text: string, ...on: string[]) => {
  const view = quoteOn(text, ...on);
  return view.facts.map((fact) => isVerbatim(fact, view.revision.text))[0];
};

test('quotation marks stand only around the words of the source', () => {
  expect(verbatim('a new era', 'a new era')).toBe(true);
  expect(verbatim("So let's be optimistic,", 'So let’s be optimistic,')).toBe(true);
  expect(verbatim('You inspire me, So let’s be optimistic,', 'You inspire me,', 'So let’s be optimistic,')).toBe(true);
  expect(verbatim('You inspire me,\n\nSo let’s be optimistic,', 'You inspire me,\n\n“So let’s be optimistic,')).toBe(
    true,
  );
});

test('one changed word takes the marks away', () => {
  const words = 'So let’s be optimistic,';
  const pieces = words.split(' ');
  pieces.forEach((_, index) => {
    const mutated = pieces.map((piece, place) => (place === index ? `${piece}x` : piece)).join(' ');
    const dropped = pieces.filter((__, place) => place !== index).join(' ');
    expect(verbatim(mutated, words)).toBe(false);
    expect(verbatim(dropped, words)).toBe(false);
  });
  expect(verbatim('a new era')).toBe(false);
});

test('a quotation that only repeats part of another is known', () => {
  const quotes = ['a new era of trust', 'A new era', 'new eras', 'peace', 'peace'].map((text, index) =>
    factOf({ kind: 'quote', text }, { id: `q${index}` }),
  );
  expect([...repeatedQuotes(quotes)]).toEqual(['q1', 'q4']);
});

test('reading time counts words, and characters where there are no spaces', () => {
  expect(readingMinutes('word '.repeat(400))).toBe(2);
  expect(readingMinutes('字'.repeat(800))).toBe(2);
  expect(readingMinutes('')).toBe(1);
});

test('a sign of currency stands before its number, a unit in words after it', () => {
  const figure = (value: string, unit: string) => lineText({ kind: 'figure', value, unit, of: 'aid' });
  expect(figure('45 million', '$')).toBe('$45 million');
  expect(figure('3', 'US$')).toBe('US$3');
  expect(figure('3', 'km')).toBe('3 km');
  expect(figure('20 millones', 'euros')).toBe('20 millones de euros');
  expect(figure('1 millón', 'dólares')).toBe('1 millón de dólares');
  expect(figure('20 million', 'euros')).toBe('20 million euros');
});
