import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const draft = (text: string, language: string, date = '2024-05-08') =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date });

describe('datelines', () => {
  it.each([
    ['MEXICO CITY, June 9, 2021 (Reuters) - Talks began.', 'en', 'Mexico City', '2021-06-09'],
    ['date 2021-06-09 MEXICO CITY.\n\nTalks began in the morning, officials said.', 'en', 'Mexico City', '2021-06-09'],
    ['WASHINGTON — Talks began in the morning.', 'en', 'Washington', '2024-05-08'],
    [
      'Ciudad de México, 9 de junio de 2021. El Gobierno anunció conversaciones.',
      'es',
      'Ciudad de México',
      '2021-06-09',
    ],
    ['MADRID, 9 may (Efe) – El Gobierno anunció conversaciones.', 'es', 'Madrid', '2024-05-09'],
  ])('%s', (text, language, place, date) => {
    expect(draft(text, language, date === '2024-05-09' ? '2024-05-10' : '2024-05-08').head).toMatchObject({
      place,
      date,
    });
  });
});

describe('people and their roles', () => {
  it.each([
    ['US Vice President Jane Roe met the press on Monday.', 'en', 'Jane Roe', 'Vice President'],
    ['The head of the city council, Ann Lee, said no.', 'en', 'Ann Lee', 'head of the city council'],
    ['“No,” said Paul Stone, a farmer from Ohio, on Monday.', 'en', 'Paul Stone', 'farmer from Ohio'],
    ['Secretary of State Maria Halvorsen arrived.', 'en', 'Maria Halvorsen', 'Secretary of State'],
    ['El presidente de Chile, Tomás Ibarra, llegó ayer.', 'es', 'Tomás Ibarra', 'presidente de Chile'],
    ['La ministra de Trabajo, Lola Esteban, lo explicó.', 'es', 'Lola Esteban', 'ministra de Trabajo'],
  ])('%s', (text, language, name, role) => {
    const people = factsOf(draft(text, language), 'person');
    expect(people.map((person) => person.name)).toEqual([name]);
    expect(people[0]?.role).toContain(role);
  });

  it('puts the forms of one name together, and keeps two of one surname apart', () => {
    const text =
      'Jane Roe, the mayor, spoke. Her brother, Peter Roe, a lawyer, listened. Mayor Jane A. Roe left early.';
    const people = factsOf(draft(text, 'en'), 'person');
    expect(people.map(({ name }) => name)).toEqual(['Jane A. Roe', 'Peter Roe']);
  });
});

describe('quotations', () => {
  it('goes on through paragraphs that open anew, as one', () => {
    const text = 'Mayor Jane Roe took the floor.\n\n“We begin today.\n\n“We end tomorrow,” she said.';
    const quotes = factsOf(draft(text, 'en'), 'quote');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.speaker).toBe('Jane Roe');
  });
  it('puts together what a reporting clause breaks', () => {
    const quotes = factsOf(draft('“We won,” Jane Roe said. “It is over.”', 'en'), 'quote');
    expect(quotes.map(({ spans }) => spans.length)).toEqual([2]);
  });
  it('keeps the speaker when the pronoun is wrong', () => {
    const quotes = factsOf(
      draft('Vice President Kamala Harris praised them.\n\n“It was a good day for all of us,” he said.', 'en'),
      'quote',
    );
    expect(quotes[0]?.speaker).toBe('Kamala Harris');
  });
  it.each([
    ['The so-called “war on cars” is a slogan.', 'en'],
    ['She read the novel “The Salt Road” twice.', 'en'],
    ['José “Pepe” Mujica llegó tarde.', 'es'],
  ])('is none: %s', (text, language) => expect(factsOf(draft(text, language), 'quote')).toEqual([]));
});

describe('commitments', () => {
  const told = (text: string, language: string) =>
    factsOf(draft(text, language), 'commitment').map(({ text: action, parties, status }) => ({
      action,
      parties,
      status,
    }));
  it.each([
    [
      'Kenya and Uganda agreed on Monday to share data, as well as coordinate patrols.',
      'en',
      ['share data', 'coordinate patrols'],
      'agreed',
    ],
    ['Kenya pledged to finish the line.', 'en', ['finish the line'], 'pledged'],
    ['Kenya urged Uganda to lower the tariff.', 'en', ['lower the tariff'], 'requested'],
    ['Kenya signed a treaty with Uganda.', 'en', ['signed a treaty with Uganda'], 'done'],
    ['If prices fall, Kenya will buy grain.', 'en', ['buy grain'], 'conditional'],
    [
      'Chile y Perú acordaron este lunes abrir un paso y crear una patrulla.',
      'es',
      ['abrir un paso', 'crear una patrulla'],
      'agreed',
    ],
    ['Chile se comprometió a financiar la obra.', 'es', ['financiar la obra'], 'pledged'],
  ])('%s', (text, language, actions, status) => {
    const found = told(text, language);
    expect(found.map(({ action }) => action)).toEqual(actions);
    expect(new Set(found.map((each) => each.status))).toEqual(new Set([status]));
  });
  it.each([
    ['Kenya did not agree to share data.', 'en'],
    ['Kenya denied that it had agreed to pay.', 'en'],
    ['Kenya might agree to share data.', 'en'],
    ['In the past, Kenya would sign such deals every year.', 'en'],
    ['Chile no acordó abrir el paso.', 'es'],
  ])('is none: %s', (text, language) => expect(told(text, language)).toEqual([]));
});

describe('dates', () => {
  it.each([
    ['Talks open on June 3.', 'en', '2024-06-03'],
    ['It was signed in September 2021.', 'en', '2021-09'],
    ['They met on Monday.', 'en', '2024-05-06'],
    ['They will meet next week.', 'en', '2024-05-13/2024-05-19'],
    ['They will meet in the spring.', 'en', undefined],
    ['Se firmó el 9 de junio de 2021.', 'es', '2021-06-09'],
    ['Se terminará a finales de 2026.', 'es', '2026'],
    ['Se reunieron ayer.', 'es', '2024-05-07'],
  ])('%s', (text, language, iso) => {
    const [date] = factsOf(draft(text, language), 'date');
    expect(date).toBeDefined();
    expect(date?.iso).toBe(iso);
  });
});
