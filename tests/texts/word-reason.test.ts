import { expect, test } from 'vitest';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { reasonWording } from '../../electron/texts/es/reasons.ts';
import { wordReason } from '../../electron/texts/word-reason.ts';
import { loadSet, publicSet } from '../drafting/scoring/load-set.ts';

const samples = loadSet(publicSet).map(({ input }) => ({
  text: input.text.toLowerCase(),
  reasons: draftBriefing(input).facts.map(({ reason }) => reason),
}));
const known = new Set(Object.keys(reasonWording.phrases));

/** Whether words stand in the article, alone or in one of the frames. */
function isOfSource(words: string, text: string): boolean {
  return [{ before: '', after: '' }, ...reasonWording.frames].some(
    ({ before, after }) =>
      words.startsWith(before) &&
      words.endsWith(after) &&
      text.includes(words.slice(before.length, words.length - after.length).toLowerCase()),
  );
}

/** The phrases of a reason that are the drafter's: words of the source stand behind a colon, in a frame, or are a verb
 * before a second phrase. */
function phrasesOf(reason: string, text: string): string[] {
  const parts = reason.split('; ');
  return parts.flatMap((part, at) => {
    const [head = '', ...tail] = part.split(': ');
    if (known.has(part)) return [part];
    if (tail.length > 0) return isOfSource(tail.join(': '), text) ? [head] : [part];
    const framed = reasonWording.frames.some(({ before, after }) => part.startsWith(before) && part.endsWith(after));
    const isVerb = at === 0 && parts.length > 1 && !part.includes(' ');
    return (framed || isVerb) && isOfSource(part, text) ? [] : [part];
  });
}

test('every phrase that the drafter gives as a reason is worded in Spanish', () => {
  const given = new Set(samples.flatMap(({ text, reasons }) => reasons.flatMap((reason) => phrasesOf(reason, text))));
  expect([...given].filter((phrase) => !known.has(phrase))).toEqual([]);
  expect(given.size).toBeGreaterThan(50);
});

test('no English of the drafter is left in a reason that is worded in Spanish', () => {
  const worded = samples.flatMap(({ reasons }) => reasons.map((reason) => wordReason(reason, 'es')));
  expect(worded.filter((reason) => / \+ (?:verb|noun|clause)$|speech|the person|before the name/.test(reason))).toEqual(
    [],
  );
});

test.each([
  [
    'reported speech: said; pronoun; the person who acted last',
    'habla referida: said; pronombre; la última persona que actuó',
  ],
  ['reported speech: dijo; named', 'habla referida: dijo; con nombre'],
  ['weight: topic, undertakings, names, place', 'peso: tema, compromisos, nombres, lugar'],
  ['asked: exigió that', 'se pide: exigió + oración'],
  ['plans to + verb', 'plans to + verbo'],
  ['a name with embassy', 'un nombre con embassy'],
  ['given name; one with AMLO, known from the register', 'nombre de pila; el mismo que AMLO, según el registro'],
  ['contesta; speaker not told', 'contesta; no se dice quién habla'],
  ['a phrase of another time: with words', 'a phrase of another time: with words'],
  ['constructor', 'constructor'],
  ['', ''],
])('words %j for the Spanish interface', (reason, worded) => {
  expect(wordReason(reason, 'es')).toBe(worded);
  expect(wordReason(reason, 'en')).toBe(reason);
});
