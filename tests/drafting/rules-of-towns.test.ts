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

describe('places that no list has', () => {
  it.each([
    ['en', 'They lifted their pickets at Nyasoro, Muhoriwa and Busiwa.', ['Nyasoro', 'Muhoriwa', 'Busiwa']],
    ['en', 'No decision was made on the pools at Oakwell and Pittsdon.', ['Oakwell', 'Pittsdon']],
    ['es', 'Cumple la condena en el penal de Teixedo.', ['Teixedo']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(named('place', text, language)).toEqual(expected);
  });
});

describe('bodies by their words', () => {
  it.each([
    ['She asked the Health and Diving Executive (HDE) to say so.', 'Health and Diving Executive'],
    ['It is sold by the St. Olaf Basin Water District here.', 'St. Olaf Basin Water District'],
    ['That is the word the Lumley Basin Water District uses.', 'Lumley Basin Water District'],
    ['The group, Friends of Harlow Pool, has a kiosk.', 'Friends of Harlow Pool'],
  ])('%s', (text, name) => {
    expect(named('organisation', text)).toEqual([name]);
  });

  it('takes the short title of a councillor for no name', () => {
    expect(named('person', 'Cr Denise Oyela voted against. Cr Oyela left.')).toEqual(['Denise Oyela']);
  });
});

describe('longer pieces of a sentence in marks', () => {
  const quotes = (text: string) =>
    factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, {}), 'quote').map((fact) => fact.text);

  it('are somebody’s words, though it is not told whose', () => {
    expect(quotes('They lifted the pickets "at once and without terms" that day.')).toEqual([
      'at once and without terms',
    ]);
  });

  it('are a term behind an article', () => {
    expect(quotes('In May the "right to be forgotten" became law.')).toEqual([]);
  });
});
