import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { quoteEquals } from '../../electron/article/quote-integrity.ts';
import type { DraftedBriefing } from '../../electron/contract/drafts.ts';
import { factBodySchema } from '../../electron/contract/entity-schemas.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { processorTime } from '../processor-time.ts';
import { factsOf } from './score.ts';

const draft = (text: string, language?: string) =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' });

/** Pieces that the rules look for, to be thrown together in any order. */
const pieces = fc.constantFrom(
  'Mexico',
  'the US',
  'President',
  'Kamala Harris',
  'said',
  'that',
  '“',
  '”',
  '"',
  '«',
  '»',
  '‘',
  '’',
  ',',
  '.',
  ':',
  ';',
  '—',
  '-',
  '\n\n',
  '\n',
  'agreed to',
  'share',
  'and',
  'as well as',
  'coordinate',
  'will',
  'be',
  'held',
  'in September',
  'June 9, 2021',
  '2021-06-09',
  'acordaron',
  'crear',
  'El',
  'presidente',
  'de',
  'México',
  'dijo',
  'que',
  'Mr.',
  'U.S.',
  'Dr.',
  'J. K.',
  '3.5',
  '%',
  '$',
  '(',
  ')',
  'of',
  'the',
  'Ministry of Trade and Industry',
  'asked',
  'them',
  'to',
  'there will be',
  'a dialogue',
  '’s',
  '…',
  '\u{1F600}',
  '\ud800',
  '漢字',
  'שלום',
);

function check(text: string, briefing: DraftedBriefing): void {
  for (const { spans: _spans, confidence: _confidence, reason: _reason, drafter: _drafter, ...body } of briefing.facts)
    expect(factBodySchema.safeParse(body), JSON.stringify(body)).toMatchObject({ success: true });
  for (const fact of briefing.facts) {
    expect(fact.confidence).toBeGreaterThanOrEqual(0);
    expect(fact.confidence).toBeLessThanOrEqual(1);
    expect(fact.reason).not.toBe('');
    if (!fact.drafter) expect(fact.spans.length).toBeGreaterThan(0);
    for (const { start, end } of fact.spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  for (const quote of factsOf(briefing, 'quote')) {
    expect(quoteEquals(quote.text, quote.spans.map(({ start, end }) => text.slice(start, end)).join(' '))).toBe(true);
  }
  for (const kind of ['commitment', 'position', 'event', 'keyPoint'] as const) {
    for (const fact of factsOf(briefing, kind)) expect(text).toContain(fact.text);
  }
}

describe('any text at all', () => {
  it('is drafted without a throw, with spans inside the text and quotations that equal them', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 120 }), fc.constantFrom('en', 'es', undefined), (words, language) => {
        const article = articleFromPlainText(words.join(' '));
        check(article.text, draftBriefing({ ...article, language }, { date: '2024-05-08' }));
      }),
      { numRuns: 400 },
    );
  });

  it('is drafted alike each time', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const article = articleFromPlainText(words.join(' '));
        expect(draftBriefing(article)).toEqual(draftBriefing(article));
      }),
      { numRuns: 60 },
    );
  });

  it('survives arbitrary strings', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('en', 'es', undefined),
        (raw, language) => {
          const article = articleFromPlainText(raw);
          check(article.text, draftBriefing({ ...article, language }));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('texts that are no article', () => {
  it.each(['', ' ', 'word', '12 34 56', '....', '""""', '\n\n\n'])('%j gives an empty or tiny briefing', (raw) => {
    expect(draft(raw).facts.filter(({ kind }) => kind === 'commitment' || kind === 'person')).toEqual([]);
  });

  it.each([
    [
      'ja',
      '日本と米国は六月九日に東京で会談し、経済協力を強化することで合意した。岸田首相は「新しい時代だ」と述べた。',
    ],
    [
      'ar',
      'اتفقت المكسيك والولايات المتحدة على تعزيز الجهود ضد الاتجار بالبشر، وقالت نائبة الرئيس إنها بداية عهد جديد بين البلدين.',
    ],
    [
      'de',
      'Die Bundesregierung und die Länder haben sich am Mittwoch darauf geeinigt, den Ausbau der Windkraft deutlich zu beschleunigen und die Verfahren zu vereinfachen.',
    ],
  ])('a text in %s is not drafted, and says so', (_language, raw) => {
    const briefing = draft(raw);
    expect(briefing).toMatchObject({ drafted: false, facts: [] });
    expect(briefing.head.title).not.toBe('');
  });
});

const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const each = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

describe('hostile lengths', () => {
  const heavy: [string, string][] = [
    ['a megabyte on one line', 'Mexico and the US agreed to share data with Jane Roe of Acme Inc. and '.repeat(15_000)],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a word of small and large letters by turns', 'aA'.repeat(500_000)],
    ['initials without end', 'A.'.repeat(500_000)],
    ['numbers only', '12,345.6 '.repeat(110_000)],
    ['digits without end', '1'.repeat(1_000_000)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['a hundred thousand quotations in one sentence', '«a»'.repeat(100_000)],
    ['opening marks only', '“a '.repeat(300_000)],
    ['single opening marks', '‘a '.repeat(300_000)],
    ['marks within marks', `${'“‘'.repeat(200_000)}x${'’”'.repeat(200_000)}`],
    ['quotations that no paragraph closes', '“We will.\n\n'.repeat(50_000)],
    ['capitals only', 'Aaa '.repeat(250_000)],
    ['names and linkers', 'Bank of '.repeat(120_000)],
    ['commas', 'Harris, '.repeat(120_000)],
    ['brackets', '('.repeat(1_000_000)],
    [
      'thousands of names',
      each(
        4000,
        (at) => `Anna K${letters(at)}ov, head of K${letters(at)} Bank, said on May 3 that “we will”, she said.`,
      ),
    ],
    ['thousands of dates', each(15_000, (at) => `On June ${1 + (at % 28)}, ${1900 + (at % 150)} it rained.`)],
    ['years without end', '2024 '.repeat(60_000)],
    ['two hundred thousand combining marks', `a${'\u0301'.repeat(200_000)}`],
    ['scripts mixed, with overrides of direction', 'Mexico \u202eשלום 漢字 مرحبا\u2067 said '.repeat(30_000)],
    ['lone surrogates', '\ud800'.repeat(500_000)],
    ['a hundred thousand paragraphs', 'a\n\n'.repeat(100_000)],
  ];
  it.each(heavy)(
    '%s takes seconds at most',
    (_name, raw) => {
      const article = articleFromPlainText(raw);
      const taken = processorTime(() => {
        for (const language of ['en', 'es']) draftBriefing({ ...article, language });
      });
      expect(taken).toBeLessThan(20_000);
    },
    180_000,
  );
});
