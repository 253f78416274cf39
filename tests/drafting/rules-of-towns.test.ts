import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const named = (kind: 'person' | 'organisation' | 'place', text: string, language: 'en' | 'es' = 'en') =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), kind).map(
    ({ name }) => name,
  );

describe('towns that few have heard of', () => {
  it.each([
    ['en', 'The bus stops at Pontefract twice a day.', ['Pontefract']],
    ['es', 'El autobús para dos veces al día en Calamocha.', ['Calamocha']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(named('place', text, language)).toEqual(expected);
  });

  it('leaves one to the company that is called by it', () => {
    const text = 'Knottingley Rail Systems Ltd makes cars. Knottingley will build ten a year.';
    expect(named('place', text)).toEqual([]);
    expect(named('organisation', text)).toEqual(['Knottingley Rail Systems Ltd']);
  });

  it('keeps a surname a surname', () => {
    expect(named('person', 'Ana Ortega spoke first. Then Ortega sat down.')).toEqual(['Ana Ortega']);
  });
});
