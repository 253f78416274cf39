import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

const drafted = (text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' }), 'commitment');

/** Each commitment as `status | parties | what`. */
const told = (text: string) =>
  drafted(text).map(({ status, parties, text: what }) => `${status} | ${parties.join(', ')} | ${what}`);

describe('lists of undertakings', () => {
  it.each([
    ['Kenya and Uganda agreed to:\n\n(a) open a bridge by 2026;\n\n(b) share river data; and\n\n(c) train pilots.'],
    ['Kenya and Uganda agreed to:\n\n- open a bridge by 2026;\n- share river data; and\n- train pilots.'],
    ['Kenya and Uganda agreed to: open a bridge by 2026; share river data; and train pilots.'],
  ])('%#', (text) =>
    expect(told(text)).toEqual([
      'agreed | Kenya, Uganda | open a bridge by 2026',
      'agreed | Kenya, Uganda | share river data',
      'agreed | Kenya, Uganda | train pilots',
    ]),
  );
  it('asks those whom the opener names', () => {
    const [first] = drafted('Kenya calls on Uganda to:\n\n• lower the tariff;\n• publish the treaty.');
    expect(first).toMatchObject({ status: 'requested', parties: ['Uganda'], by: 'Kenya', text: 'lower the tariff' });
  });
  it('ends where the lines are marked like the opener', () => {
    const text = '1. Kenya and Uganda agreed to:\n\n(a) share river data.\n\n2. Kenya will lend two boats.';
    expect(told(text)).toEqual(['agreed | Kenya, Uganda | share river data', 'planned | Kenya | lend two boats']);
  });
});

describe('who undertakes', () => {
  const opening = 'The farm ministers of Kenya, Uganda and Rwanda met in Kigali on Monday.';
  it.each([
    [
      'The mayors of Kisumu, Entebbe and Mwanza met. The three cities will publish the water levels.',
      'planned | Kisumu, Entebbe, Mwanza | publish the water levels',
    ],
    ['Kisumu, for its part, is to pay the crew.', 'planned | Kisumu | pay the crew'],
    [
      "Kenya and Uganda watched. Orrin Freight's two founders agreed not to sell tea.",
      "agreed | Orrin Freight's two founders | not to sell tea",
    ],
    ['Oman lent Kenya a ship. Muscat will send a crew.', 'planned | Oman | send a crew'],
    ['Orrin Freight, which will sell two depots, closed.', 'planned | Orrin Freight | sell two depots'],
    [`${opening} The three ministers pledged to buy seed.`, 'pledged | Kenya, Uganda, Rwanda | buy seed'],
    [`${opening} The three countries will further cut tariffs.`, 'planned | Kenya, Uganda, Rwanda | cut tariffs'],
    ['Acme Bank itself will train clerks.', 'planned | Acme Bank | train clerks'],
    ['Kenya lent boats to Uganda. The Ugandan side undertook to repair them.', 'pledged | Uganda | repair them'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('what is undertaken', () => {
  it.each([
    ['Kenya undertook to waive the fee and to dredge the canal.', ['waive the fee', 'dredge the canal']],
    ['Kenya agreed to monitor and protect the lake.', ['monitor and protect the lake']],
    ['Kenya will lift its quota on tea.', ['lift its quota on tea']],
    ['The mill in Thika will close in March.', ['The mill in Thika will close in March']],
    ['Kenya said each driver would be given a permit.', ['each driver would be given a permit']],
    ['Kenya said that schools would receive $3 million.', ['schools would receive $3 million']],
    ['Kenya and Uganda are also going to swap data.', ['swap data']],
    ['Kenya pledged about $3 million to fund clinics.', ['about $3 million to fund clinics']],
    ['Kenya pledged to “repair the wells of the north”.', ['repair the wells of the north']],
    ['Kenya agreed to a truce.', ['agreed to a truce']],
    ['Kenya will pay $2 million. In May, Kenya will pay $4 million.', ['pay $2 million', 'pay $4 million']],
    [
      'Kenya will pay $2 million for wells by 2031. Later, Kenya will pay $4 million for wells by 2031.',
      ['pay $2 million for wells by 2031', 'pay $4 million for wells by 2031'],
    ],
    [
      'Kenya will open a new school in the town of Kisumu by June 2031. Kenya will open a new school in the town of Nakuru by June 2031.',
      ['open a new school in the town of Kisumu by June 2031', 'open a new school in the town of Nakuru by June 2031'],
    ],
    ['Kenya promised Monday that every school will get a well.', ['every school will get a well']],
    ['Kenya offered $3 million.', ['offered $3 million']],
    ['Kenya offered a team of doctors.', ['offered a team of doctors']],
    ["Kenya welcomed Uganda's plan to harvest rain.", ['harvest rain']],
    [
      'A new treaty on the river was signed by Kenya and Uganda.',
      ['A new treaty on the river was signed by Kenya and Uganda'],
    ],
    ['Kenya announced it will open a port, and blamed a lack of ships.', ['open a port']],
  ])('%s', (text, expected) => expect(drafted(text).map(({ text: what }) => what)).toEqual(expected));
});

describe('requests', () => {
  it.each([
    ['Kenya asked that lawyers be given the file without delay.', []],
    ['Kenya is demanding that Uganda release the crew.', ['Uganda']],
    ['Kenya urged the council to demand the return of the grant.', ['council']],
    ['Kenya and Uganda met. Rwanda urged the two sides work harder for peace.', ['Kenya', 'Uganda']],
  ])('%s', (text, parties) => expect(drafted(text)[0]).toMatchObject({ status: 'requested', parties }));
});

describe('conditions', () => {
  it.each([
    'Kenya will sell the ferry provided that the court agrees.',
    'Kenya would sell the ferry if prices rose, its minister said.',
    'The minister told us that if prices rose, Kenya would sell the ferry.',
    'Kenya has promised a further $15m if the towns meter water.',
    'Kenya pledged to free the crew contingent upon a ransom.',
    'Kenya threatened to sue the club if it appeals.',
  ])('%s', (text) => expect(drafted(text).map(({ status }) => status)).toEqual(['conditional']));
});

describe('no undertaking', () => {
  it.each([
    'The first thing Ann Lee does each day is to open the shop.',
    'Orrin Freight expects the deal to add 3% to its sales.',
    'The negotiated settlement was a surprise.',
    'Kenya dropped plans to build a dam.',
    'Officials had planned to keep the curfew.',
    'Analysts predict that Kenya will raise taxes.',
    'Asked if Kenya will raise taxes, Ann Lee smiled.',
    'Prices are expected to close higher.',
    'Kenya offered its condolences.',
    'Fans fear that Kenya would sell the ferry.',
    'The treaty was signed by Kenya.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});
