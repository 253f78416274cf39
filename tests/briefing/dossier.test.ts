import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeSameFigure, figureValue } from '../../electron/briefing/dossier/figure-value.ts';
import { letterOf } from '../../electron/briefing/dossier/letters.ts';
import { strictestMarking } from '../../electron/briefing/dossier/strictest-marking.ts';
import { timeScale } from '../../electron/briefing/dossier/time-scale.ts';
import type { Commitment, FactBody, SourcedDate } from '../../electron/contract/facts.ts';
import { type MadeArticle, read } from './make-dossier.ts';

const day = (iso: string): SourcedDate => ({ iso, wording: iso, certainty: 'stated' });
const undertaking = (text: string, due?: SourcedDate, parties: readonly string[] = ['Spain']): Commitment => ({
  kind: 'commitment',
  text,
  parties,
  due,
  status: 'agreed',
});
const says = (text: string, ...facts: FactBody[]) => ({ text, facts });
const article = (...sentences: MadeArticle['sentences']): MadeArticle => ({ sentences });
/** Sentences about something else, by which the small words of a language are told from the telling ones. */
const filler = (language: 'en' | 'es') =>
  (language === 'en'
    ? ['The ministers met in the morning in the capital.', 'The press waited for the end of the talks.']
    : ['Los ministros se reunieron por la mañana en la capital.', 'La prensa esperó el final de las conversaciones.']
  ).map((text) => says(text));

const ferry = {
  en: ['reopen the ferry line between Huelva and Portimão', 'restore the ferry line from Huelva to Portimão'],
  es: [
    'reabrir la línea de transbordador entre Huelva y Portimão',
    'restablecer la línea del transbordador Huelva-Portimão',
  ],
} as const;

describe('undertakings of several articles', () => {
  test.each(['en', 'es'] as const)(
    'two dates for one thing are shown, each with its article (%s)',
    async (language) => {
      const [one, other] = ferry[language];
      const reading = await read(
        [
          article(says(`A: ${one}.`, undertaking(one, day('2026-06-02'))), ...filler(language)),
          article(says(`B: ${other}.`, undertaking(other, day('2026-07-15'))), ...filler(language)),
        ],
        language,
      );
      expect(reading.matters).toHaveLength(1);
      expect(reading.matters[0]).toMatchObject({
        finding: 'dates',
        section: 'agreed',
        reports: [
          { letter: 'A', articleId: 'article A', paragraphs: [1] },
          { letter: 'B', articleId: 'article B', paragraphs: [1] },
        ],
      });
    },
  );

  test('a month and one of its days agree, and so do a date and none', async () => {
    const [one, other] = ferry.en;
    const dues = [
      [day('2026-06'), day('2026-06-02')],
      [day('2026-06-02'), undefined],
      [day('2026-06-02'), { wording: 'soon', certainty: 'vague' } as const],
    ];
    for (const [here, there] of dues) {
      const { matters } = await read([
        article(says(`A: ${one}.`, undertaking(one, here)), ...filler('en')),
        article(says(`B: ${other}.`, undertaking(other, there)), ...filler('en')),
      ]);
      expect(matters.map(({ finding }) => finding)).toEqual(['agree']);
    }
  });

  test('what one article tells alone is said to be so, and other matters stay apart', async () => {
    const { matters } = await read([
      article(says('They will build a hospital in Huelva.', undertaking('build a hospital in Huelva', day('2026')))),
      article(says('They will sign a treaty on fisheries.', undertaking('sign a treaty on fisheries', day('2027')))),
    ]);
    expect(matters.map(({ finding, reports }) => [finding, reports.map(({ letter }) => letter)])).toEqual([
      ['alone', ['A']],
      ['alone', ['B']],
    ]);
  });

  test('two rounds of talks are no contradiction, also where an article knows of one only', async () => {
    const round = (iso: string) =>
      says(
        `They hold a round of talks on fisheries on ${iso}.`,
        undertaking('hold a round of talks on fisheries', day(iso)),
      );
    const [first, second, third] = [round('2026-03-03'), round('2026-03-10'), round('2026-03-17')];
    for (const articles of [
      [article(first, second), article(first, second)],
      [article(first, second), article(second)],
      [article(first, second), article(third)],
    ]) {
      expect((await read(articles)).matters.filter(({ finding }) => finding === 'dates')).toEqual([]);
    }
  });
});

describe('figures of several articles', () => {
  const died = (value: string, of = 'fishermen died') =>
    says(`Some ${value} fishermen died in the storm of January.`, { kind: 'figure', value, of });
  const found = async (...values: string[]) =>
    (await read(values.map((value) => article(died(value), ...filler('en'))))).matters;

  test('two numbers for one thing are shown; rounded ones and ones in words are none', async () => {
    expect(await found('12', '14')).toMatchObject([{ finding: 'figures', reports: [{ when: '12' }, { when: '14' }] }]);
    expect((await found('1,500', '1.493')).map(({ finding }) => finding)).toEqual(['agree']);
    expect((await found('12', 'twelve')).filter(({ finding }) => finding === 'figures')).toEqual([]);
  });

  test('numbers of other things are not set against each other', async () => {
    const { matters } = await read([
      article(says('Some 300 people came to the port to protest.', { kind: 'figure', value: '300', of: 'people' })),
      article(
        says('A new terminal will serve 9,000 people each summer.', { kind: 'figure', value: '9,000', of: 'people' }),
      ),
    ]);
    expect(matters).toEqual([]);
  });

  test('are read with both ways of grouping, and never guessed', () => {
    expect(figureValue('1,500')).toEqual({ amount: 1500, scale: '' });
    expect(figureValue('1.500.000')).toEqual({ amount: 1_500_000, scale: '' });
    expect(figureValue('3,2 millones')).toEqual({ amount: 3.2, scale: 'millones' });
    for (const written of ['twelve', '10-12', '', '1,50,0']) expect(figureValue(written)).toBeUndefined();
    expect(canBeSameFigure('3 million', '3 thousand')).toBeUndefined();
    expect(canBeSameFigure('300', '340')).toBe(false);
  });
});

test('articles with the same facts contradict each other in nothing', async () => {
  const word = fc.constantFrom('ferry', 'port', 'treaty', 'talks', 'review', 'line', 'Huelva', 'fisheries', 'terminal');
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
  const iso = fc.constantFrom('2026', '2026-03', '2026-03-03', '2026-03-10', '2027-01/2027-02');
  const due = fc.option(iso.map(day), { nil: undefined });
  const party = fc.subarray(['Spain', 'Portugal', 'France']);
  const fact: fc.Arbitrary<FactBody> = fc.oneof(
    fc.record({ text: words, due, parties: party }).map(({ text, due: by, parties }) => undertaking(text, by, parties)),
    fc.record({ text: words, when: due }).map(({ text, when }) => ({ kind: 'event' as const, text, when })),
    fc
      .record({ value: fc.constantFrom('3', '12', '14', '1,500', '40'), of: words })
      .map(({ value, of }) => ({ kind: 'figure' as const, value, of })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fact, { maxLength: 7 }), fc.integer({ min: 2, max: 4 }), async (facts, count) => {
      const made = article(...facts.map((body, place) => says(`Number ${place}: ${JSON.stringify(body)}.`, body)));
      const { matters } = await read(Array.from({ length: count }, () => made));
      expect(matters.filter(({ finding }) => finding === 'dates' || finding === 'figures')).toEqual([]);
      // Every line has its place, once.
      const told = matters.flatMap(({ reports }) => reports.map(({ factId }) => factId));
      expect(new Set(told).size).toBe(told.length);
      for (const { reports } of matters) expect(new Set(reports.map(({ letter }) => letter)).size).toBe(reports.length);
    }),
    { numRuns: 60 },
  );
});

test('the timeline has each date once for each day told, spans as spans, and what has no day at its end', async () => {
  const [one, other] = ferry.en;
  const { timeline } = await read([
    {
      sentences: [says(`A: ${one}.`, undertaking(one, day('2026-06'))), ...filler('en')],
      head: { date: '2025-03-14' },
    },
    article(
      says(`B: ${other}.`, undertaking(other, day('2026-07-15'))),
      says(
        'They will publish the accounts soon.',
        undertaking('publish the accounts', { wording: 'soon', certainty: 'vague' }),
      ),
    ),
  ]);
  expect(timeline.map(({ kind, days, cites }) => [kind, days, cites.map(({ letter }) => letter)])).toEqual([
    ['article', { from: '2025-03-14', to: '2025-03-14' }, ['A']],
    ['commitment', { from: '2026-06-01', to: '2026-06-30' }, ['A']],
    ['commitment', { from: '2026-07-15', to: '2026-07-15' }, ['B']],
    ['commitment', undefined, ['B']],
  ]);
});

test('on the scale of a timeline, days keep their order and stay on it, and ticks keep their distance', () => {
  const date = fc
    .date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  const days = fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), (all) => {
      const scale = timeScale(all);
      const sorted = all.flatMap(({ from, to }) => [from, to]).toSorted();
      const places = sorted.map((each) => scale.placeOf(each));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { from, to } of all) {
        expect(scale.placeOf(from)).toBeGreaterThanOrEqual(0);
        expect(scale.endOf(to)).toBeLessThanOrEqual(1);
        expect(scale.endOf(to)).toBeGreaterThan(scale.placeOf(from));
      }
      const at = scale.ticks.map((tick) => tick.at);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      for (const place of [...at, ...scale.breaks]) expect(place >= 0 && place <= 1).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('articles are lettered in order, beyond Z too', () => {
  expect([0, 1, 25, 26, 27, 52].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'BA']);
});

test('the strictest marking carries, with all that any article restricts', () => {
  expect(strictestMarking([undefined, 'TLP:GREEN', 'TLP:AMBER+STRICT', 'TLP:AMBER'])).toBe('TLP:AMBER+STRICT');
  expect(strictestMarking(['TLP:GREEN; Not for release', 'TLP:RED', 'Restricted'])).toBe(
    'TLP:RED; Not for release; Restricted',
  );
  expect(strictestMarking(['Restricted', 'Restricted'])).toBe('Restricted');
  expect(strictestMarking([undefined, ''])).toBeUndefined();
});
