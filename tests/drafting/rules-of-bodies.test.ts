import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

type Kind = 'person' | 'organisation' | 'place';

const named = (kind: Kind, text: string, language: 'en' | 'es' = 'en') =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), kind).map(
    ({ name }) => name,
  );

describe('organisations', () => {
  it.each([
    ['Kilbrin Foods plc makes milk. Kilbrin Foods is old.', 'Kilbrin Foods plc'],
    ['She works with the Maltese Forum for Rights at Sea in spring.', 'Maltese Forum for Rights at Sea'],
    ['It was built by Ostrava Ocean Systems of the Republic of Korea.', 'Ostrava Ocean Systems'],
    [
      'It is kept by the National Commission for Museums and Monuments.',
      'National Commission for Museums and Monuments',
    ],
    ['It named Hartnell Brothers to find a buyer.', 'Hartnell Brothers'],
    ['The cable is laid by Terramarea, a joint venture of two firms.', 'Terramarea'],
    ['Shares in Quillan Reach rose on Monday.', 'Quillan Reach'],
    ['The licence went to Marlow Optics, Inc. on Monday. Marlow Optics is old.', 'Marlow Optics, Inc.'],
    ['On Monday Vasudha Mills Limited sold a barn.', 'Vasudha Mills Limited'],
    ['The head of the Baltic Community (BALCOM) spoke. BALCOM is old.', 'Baltic Community'],
    ['Later the Global Seed Initiative (GSI) paid for it. GSI is old.', 'Global Seed Initiative'],
  ])('%s', (text, name) => {
    expect(named('organisation', text)).toEqual([name]);
  });

  it.each([
    ['La Cervecera Rarámuri S.A.B. de C.V. negó la venta.', 'Cervecera Rarámuri S.A.B. de C.V.'],
    ['Recibió una oferta del grupo belga Van Oosten Bouwers ayer.', 'Van Oosten Bouwers'],
    ['Fue a la Academia Naval de Viña del Mar.', 'Academia Naval de Viña del Mar'],
    ['Vendió otra empresa, los Chocolates Candelita.', 'Chocolates Candelita'],
    ['Pertenece a Promociones Costa Timanda, una sociedad con sede en la isla.', 'Promociones Costa Timanda'],
  ])('%s', (text, name) => {
    expect(named('organisation', text, 'es')).toEqual([name]);
  });

  it.each([
    'The trade was worth NZ$3.1 billion that year.',
    'It will pay a dividend of CHF 4.10 per share.',
    'The firm has its North American headquarters here.',
    'The insurer (SIX: CALM) was late.',
  ])('none in: %s', (text) => {
    expect(named('organisation', text)).toEqual([]);
  });

  it('does not take a country and a union for one body', () => {
    expect(named('organisation', 'They met regulators in Chad, Norway and the European Union.')).not.toContain(
      'Norway and the European Union',
    );
  });
});

describe('people', () => {
  it.each([
    ['A bench of Justices K. Vaidyan Iyer and Farida Begum sat.', ['K. Vaidyan Iyer', 'Farida Begum']],
    ['It was led by Brig. (retd.) Harban Dhilloo, a neighbour.', ['Harban Dhilloo']],
    ['The guest was H.E. Josphat Kiplaget arap Koro, President of Kenya.', ['Josphat Kiplaget arap Koro']],
    ['A spokesman, Donncha Ó hEither, said no.', ['Donncha Ó hEither']],
    ['Her sister, Oriane, who is older, laughed.', ['Oriane']],
    ['Cllr Pat "The Boots" Lennon said no.', ['Pat "The Boots" Lennon']],
    ['It rose at the Annual General Meeting on Monday.', []],
    ['He is President of the Federal Republic of Nigeria now.', []],
  ])('%s', (text, names) => {
    expect(named('person', text)).toEqual(names);
  });

  it.each([
    ['La diputada opositora Yorlin Brena dudó.', ['Yorlin Brena']],
    ['Un sobrino, Yerai, prometió volver.', ['Yerai']],
    ['Lo firmó Arturo de Obalda y Pérez, canciller.', ['Arturo de Obalda y Pérez']],
  ])('%s', (text, names) => {
    expect(named('person', text, 'es')).toEqual(names);
  });
});

const roleOf = (text: string, language: 'en' | 'es' = 'en') =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'person').map(
    ({ name, role, affiliation }) => [name, role ?? affiliation],
  );

describe('roles', () => {
  it.each([
    ['Osaro Igbine sued, and the Advocate-General, P.S. Raghavan, spoke.', 'P.S. Raghavan', 'Advocate-General'],
    [
      'They praised the Secretary General of the union, Eng. Peter Ssempa, and left.',
      'Peter Ssempa',
      'Secretary General of the union',
    ],
    ['Margaret Consid of the residents’ group Quiet Bells agreed.', 'Margaret Consid', 'Quiet Bells'],
    ['The pages were closed to Prof. Osaro Igbine that year.', 'Osaro Igbine', 'Prof.'],
  ])('%s', (text, name, role) => {
    expect(roleOf(text)).toContainEqual([name, role]);
  });

  it.each([
    [
      'La ministra de Puertos de Chile, Embajadora Sofía Zaldúa, firmó.',
      'Sofía Zaldúa',
      'ministra de Puertos de Chile',
    ],
    ['Lo aclaró su portavoz en Lima, la ecuatoriana Paulina Viteri, ayer.', 'Paulina Viteri', 'portavoz en Lima'],
  ])('%s', (text, name, role) => {
    expect(roleOf(text, 'es')).toContainEqual([name, role]);
  });

  it('reads who is interviewed from the standfirst', () => {
    const text =
      'Five minutes with Megan Prys\n\nThe Welsh potter, 44, on clay\n\nInterview by Tom Vey\n\nYou broke a plate.\n\nI broke two, says Megan Prys, and kept the pieces of both on a shelf.';
    expect(roleOf(text)).toEqual([['Megan Prys', 'Welsh potter']]);
  });

  it('gives nobody the office of those who defend what bears a name', () => {
    expect(roleOf('Edmund Harl died in 1897. Defenders of the Harl say no.')).toEqual([['Edmund Harl', undefined]]);
  });
});

describe('a short form in brackets', () => {
  it('is the organisation before it', () => {
    expect(
      named(
        'organisation',
        'Boreal Mutual Corporation (“Boreal”) will grow. Boreal said so. Calder Boreal is the new name.',
      ),
    ).toEqual(['Boreal Mutual Corporation']);
  });
});

describe('places', () => {
  it.each([
    ['The road between Izmir and Altinor is shut.', 'Altinor'],
    ['She spoke by telephone from Mytra about the sea.', 'Mytra'],
    ['The women of Kattupur sort crabs.', 'Kattupur'],
  ])('%s', (text, name) => {
    expect(named('place', text)).toContain(name);
  });

  it.each([
    ['El paso fronterizo de Sabalo sigue cerrado.', 'Sabalo'],
    ['Se verán en la ciudad panameña de Davidia.', 'Davidia'],
    ['Prometió que el ramal a Rufalo volverá a correr.', 'Rufalo'],
    ['La escuela es de Tambora, en el departamento de Rivera.', 'Tambora'],
  ])('%s', (text, name) => {
    expect(named('place', text, 'es')).toContain(name);
  });

  it('takes no plural office for a place', () => {
    expect(named('place', 'The Heads of State met.')).toEqual([]);
  });
});
