import { describe, expect, it } from 'vitest';
import type { Finds } from './scoring/finds.ts';
import type { Gold } from './scoring/gold.ts';
import { scoreArticle } from './scoring/score-article.ts';
import { type ClassName, figureOf, measures } from './scoring/tally.ts';

const text =
  'Jane Roe said on Friday, May 3: “We won,” Roe said. “It is over.” Acme agreed to build a bridge over the river by June. On Friday she left.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};
const gold: Gold = {
  language: 'en',
  people: [{ name: 'Jane Roe', role: 'head of the river authority' }],
  organisations: ['Acme'],
  places: [],
  dates: [{ wording: 'Friday, May 3', iso: '2024-05-03' }, { wording: 'June' }],
  quotes: [{ opens: 'We won', ends: 'It is over', speaker: 'Jane Roe' }],
  commitments: [
    { action: 'build a bridge over the river', parties: ['Acme'], status: 'agreed', due: '2024-06' },
    { action: 'left Friday', parties: [] },
  ],
};
const score = (finds: Finds) => scoreArticle(gold, finds, text);
const counts = (finds: Finds, name: ClassName) => {
  const { hit, wrong, missed } = score(finds)[name];
  return { hit, wrong, missed };
};

describe('the scorer', () => {
  it('counts a person once: a second form of the name is a false find, an alias is not', () => {
    expect(counts({ people: [{ name: 'Jane Roe', aliases: ['Roe'] }] }, 'people')).toEqual({
      hit: 1,
      wrong: 0,
      missed: 0,
    });
    expect(counts({ people: [{ name: 'Jane Roe' }, { name: 'Roe' }] }, 'people')).toEqual({
      hit: 1,
      wrong: 1,
      missed: 0,
    });
  });

  it('takes a role for right from half of its content words', () => {
    const role = (said: string) => counts({ people: [{ name: 'Jane Roe', role: said }] }, 'roles');
    expect(role('the authority’s head')).toEqual({ hit: 1, wrong: 0, missed: 0 });
    expect(role('sailor on the river')).toEqual({ hit: 0, wrong: 1, missed: 1 });
    expect(role('')).toEqual({ hit: 0, wrong: 0, missed: 1 });
  });

  it('matches dates by half of intersection over union, at the place of their words', () => {
    const date = (words: string, from = 0) => counts({ dates: [{ spans: [at(words, from)] }] }, 'dates').hit;
    expect(date('May 3')).toBe(0);
    expect(date('Friday, May')).toBe(1);
    expect(date('on Friday, May 3:')).toBe(1);
    expect(date('Friday', at('On Friday').start)).toBe(0);
  });

  it('asks the day only of dates that were found, and no day of a vague one', () => {
    const finds = {
      dates: [
        { spans: [at('Friday, May 3')], iso: '2024-05-03' },
        { spans: [at('June')], iso: '2024-06' },
      ],
    };
    expect(counts(finds, 'days')).toEqual({ hit: 1, wrong: 1, missed: 1 });
    expect(counts({ dates: [] }, 'days')).toEqual({ hit: 0, wrong: 0, missed: 0 });
  });

  it('matches a quotation over its whole extent', () => {
    const whole = { spans: [at('We won'), at('It is over.')], speaker: 'Jane Roe' };
    expect(counts({ quotes: [whole] }, 'quotes')).toEqual({ hit: 1, wrong: 0, missed: 0 });
    expect(counts({ quotes: [whole] }, 'speakers').hit).toBe(1);
    const half = { spans: [at('We won')], speaker: 'Acme' };
    expect(counts({ quotes: [half] }, 'quotes')).toEqual({ hit: 0, wrong: 1, missed: 1 });
    expect(counts({ quotes: [{ ...whole, speaker: undefined }] }, 'speakers')).toEqual({ hit: 0, wrong: 0, missed: 1 });
  });

  it('matches a commitment that covers half of its clause, one for each', () => {
    const found = (words: string) => counts({ commitments: [{ spans: [at(words)] }] }, 'commitments').hit;
    expect(found('build a bridge')).toBe(0);
    expect(found('build a bridge over')).toBe(1);
    expect(found('she left.')).toBe(1);
    const sentence = {
      spans: [at('Acme agreed to build a bridge over the river by June.')],
      parties: ['Roe'],
      due: '2024-06',
    };
    const scores = score({ commitments: [sentence, sentence] });
    expect(scores.commitments).toMatchObject({ hit: 1, wrong: 1, missed: 1 });
    expect(scores.actors).toMatchObject({ hit: 0, wrong: 1, missed: 1 });
    expect(scores.due).toMatchObject({ hit: 1 });
  });

  it('leaves a class that an engine does not do empty', () => {
    expect(counts({}, 'people')).toEqual({ hit: 0, wrong: 0, missed: 0 });
  });

  it('takes F1 for the figure of a class, and for one that hangs on another the share that is right', () => {
    const tally = { hit: 3, wrong: 1, missed: 2, notes: [] };
    expect(measures(tally)).toEqual({ precision: 0.75, recall: 0.6, f1: (2 * 0.75 * 0.6) / 1.35 });
    expect(figureOf('people', tally)).toBeCloseTo(0.667, 3);
    expect(figureOf('roles', tally)).toBe(0.6);
  });
});
