import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const draft = (text: string, date = '2024-05-08') =>
  draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date });
const people = (text: string) => factsOf(draft(text), 'person');
const namesOf = (text: string) => people(text).map(({ name }) => name);
const bodies = (text: string) => factsOf(draft(text), 'organisation').map(({ name }) => name);
const places = (text: string) => factsOf(draft(text), 'place').map(({ name }) => name);

describe('people', () => {
  it.each([
    ['The farmer Nestor "Boy" Salonga said no.', 'Nestor "Boy" Salonga'],
    ['It was told by Elizabeth (Bess) Harrow at dusk.', 'Elizabeth (Bess) Harrow'],
    ['The bill was tabled by Lord Marl of Eastgate in June.', 'Lord Marl of Eastgate'],
    ['Baroness Adu-Lamb spoke last.', 'Baroness Adu-Lamb'],
    ['The priest, Fr. Anselmo de los Rios, rang the bell.', 'Anselmo de los Rios'],
    ['The boat was lost when 61-year-old Dallas Jane Pruitt slept.', 'Dallas Jane Pruitt'],
    ['They met when Hosar Mubrakin stepped down.', 'Hosar Mubrakin'],
    ['Fritz Vollbrecht, of Oxford University, disagrees.', 'Fritz Vollbrecht'],
    ['The firm named Nials Gorightly as its senior vice president.', 'Nials Gorightly'],
    ['He is Minister of Foreign and European Affairs Rastimir Kacek now.', 'Rastimir Kacek'],

    ['An old actor, Timothy West, has died.', 'Timothy West'],
    ['They sang with Tom T. Hall for years.', 'Tom T. Hall'],
    ['Wisconsin Gov. Rae Stillman signed it.', 'Rae Stillman'],
    ['Maj. Ugo Fenner led them.', 'Ugo Fenner'],
    ['President Barrosa will be in Vienna today.', 'Barrosa'],
    ['It was signed by Virginia Governor Robert Dalen.', 'Robert Dalen'],
    ['They made it with Will Farrow in May.', 'Will Farrow'],
    ['External Affairs Minister (EAM) Susma Warar agreed.', 'Susma Warar'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    ['President Tran Duc Minh came. President Tran left early.', 'Tran Duc Minh'],
    ['The minister, Dame Philippa Ashe, spoke. Dame Philippa left.', 'Philippa Ashe'],
    ['Lord Marl of Eastgate spoke. Lord Marl sat down.', 'Lord Marl of Eastgate'],
    ['Timothy West was born here. Later West moved to Rome.', 'Timothy West'],
  ])('one entry for both forms: %s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    'She wrote “Me and Bobby Harlan” in a week.',
    'They came through St. John’s by boat.',
    'He liked the Star Wars films.',
    'Shares of Martin Lovell rose on Monday.',
    'The flight was a Boeing 737 MAX that day.',
  ])('nobody in: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('takes whoever is joined to somebody by "and" for a person too', () => {
    expect(namesOf('The film was made by Ana Roe and Torv Ekkelund in Wales.')).toEqual(['Ana Roe', 'Torv Ekkelund']);
  });

  it('takes an office in the plural for no part of a name', () => {
    expect(namesOf('It was opened by Commissioners Thierry Bretton and Stella Kyriak.')).toEqual([
      'Thierry Bretton',
      'Stella Kyriak',
    ]);
  });

  it('keeps the title with a surname that stands alone, as a further form', () => {
    expect(people('The ruling by Judge Okafor was short.')[0]?.aliases).toContain('Judge Okafor');
  });
});

describe('roles', () => {
  const said = (text: string) => people(text).map(({ role, affiliation }) => `${role} | ${affiliation}`)[0];
  it.each([
    ['“No,” said Ravi Menon, who follows telecoms at the firm.', 'follows telecoms at the firm'],
    ['The governor of Cagayan, Dr. Lina Umali, denied it.', 'governor of Cagayan'],
    ['The Ashe Foundation threatened to sue. Its director, Sam Rafferty, is angry.', 'director | Ashe Foundation'],
    ['The board chose Ana Roe, who is also mayor of Leeds.', 'mayor of Leeds'],
    ['Indian Trade Minister Dr. Amit Rao agreed.', 'Indian Trade Minister |'],
    [
      "She met Chile's Deputy Prime Minister and Minister of Economic Development, Luvan Gantar.",
      'Minister of Economic',
    ],
    ['They are Kenya High Commissioner, Baraka Luvan, and others.', 'Kenya High Commissioner'],
    ['It was sent to councillors Jim Gifford and Peter Argyle.', 'councillors'],
  ])('%s', (text, role) => {
    expect(said(text)).toContain(role);
  });
});

describe('bodies', () => {
  it.each([
    ['It asked the Commission on Audit to look.', 'Commission on Audit'],
    ['The Fish, Food and Allied Workers Union will march.', 'Fish, Food and Allied Workers Union'],
    ["It went to the Prosecutor General's Office on Monday.", "Prosecutor General's Office"],
    ['Later Rivers Without Borders (RWB) objected.', 'Rivers Without Borders'],
    ['Then the Scottish National party abstained.', 'Scottish National party'],
    ['He told The Daily Telegraph so.', 'Daily Telegraph'],
    ['Shares of Martin Lovell rose on Monday.', 'Martin Lovell'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name]);
  });

  it('takes a subheading in capitals for no acronym', () => {
    expect(bodies('The lines were cut in a storm.\n\nCLAIMS\n\nNobody has paid so far, the crew said.')).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['Crews searched in Lai Vang province.', 'Lai Vang'],
    ['A petition was sent from Macdull harbour yesterday.', 'Macdull'],
    ['Storms hit Caguan and Isabel provinces.', 'Isabel'],
    ['Volunteers work in Vukovar, Bajka and Galatz.', 'Galatz'],
    ['Production will move to Debrin in Hungary.', 'Debrin'],
    ['The dam at Magut held.', 'Magut'],
    ['He left St. John’s by boat.', 'St. John’s'],
    ['The paper was signed in the Federal Republic of Nigeria.', 'Federal Republic of Nigeria'],
    ['They met at Woodhull House.', 'Woodhull House'],
  ])('%s', (text, name) => {
    expect(places(text)).toContain(name);
  });

  it('names the country of the dateline beside its town', () => {
    expect(places('TUGUEGARAO, Philippines (CP) — The storm has gone.')).toEqual(['Tuguegarao', 'Philippines']);
  });

  it('reads the dateline behind a list that sums the report up', () => {
    expect(
      draft('Shares fall\n\n* Profit falls\n\nSTOCKHOLM (Nordwire) -- The firm cut its forecast.').head.place,
    ).toBe('Stockholm');
  });
});

describe('dates', () => {
  it.each([
    ['He visited from 19 to 21 November 2023.', '2023-11-19/2023-11-21'],
    ['A hotline opens by mid-2025.', '2025'],
    ['Profit fell in the July-September quarter.', '2023-07/2023-09'],
    ['Talks begin no later than March.', '2025-03'],
    ['They voted last night.', '2024-05-07'],
    ['She spoke this morning to the minister.', '2024-05-08'],
    ['Every family will be paid before Christmas.', '2024-12-25'],
    ['It wants a 2021 grant back.', '2021'],
    ["It was in the party's 2019 manifesto.", '2019'],
    ['She retired from the court on 19 December.', '2023-12-19'],
    ['It closes by the end of the month.', '2024-05'],
  ])('%s', (text, iso) => {
    expect(factsOf(draft(text), 'date').map((fact) => fact.iso)).toEqual([iso]);
  });
});

describe('figures', () => {
  it.each([
    ['Each of the 340 workers would be offered a job.', '340', undefined, 'workers'],
    ['It fell from 498 million crowns a year earlier.', '498 million', 'crowns', ''],
    ['Winds reached 115 mph on the coast.', '115', 'mph', ''],
  ])('%s', (text, value, unit, of) => {
    expect(factsOf(draft(text), 'figure').map((fact) => [fact.value, fact.unit, fact.of])).toEqual([[value, unit, of]]);
  });
});

it('a role does not reach over a verb, nor is a field of work a person', () => {
  const found = people(
    "The Minister for External Relations of Ghana, Kofi Danso, came. The Ministers were joined by Ireland's Ambassador to Ghana, Declan Moriarty.",
  );
  expect(found.map(({ name, role }) => [name, role])).toEqual([
    ['Kofi Danso', 'Minister for External Relations of Ghana'],
    ['Declan Moriarty', "Ireland's Ambassador to Ghana"],
  ]);
});
