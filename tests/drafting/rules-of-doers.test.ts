import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

/** Each commitment as `status | parties | what`. */
const told = (language: 'en' | 'es', text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'commitment').map(
    ({ status, parties, text: what }) => `${status} | ${parties.join(', ')} | ${what}`,
  );

describe('who does it, in English', () => {
  it.each([
    ['Growers met. Marlune said it will close two depots.', 'planned | Marlune | close two depots'],
    ['Growers met Sorvin. Sorvin will share its masts.', 'planned | Sorvin | share its masts'],
    ['The operator, Marlune, has agreed to repay the fares.', 'agreed | Marlune | repay the fares'],
    [
      'Growers met. Chile pledged to share data, Peru to train crews and Bolivia to open two ports.',
      ['pledged | Chile | share data', 'pledged | Peru | train crews', 'pledged | Bolivia | open two ports'],
    ],
    [
      'Growers met. As part of its pledge to halve waste, Acme Foods plc will close two mills.',
      ['pledged | Acme Foods plc | halve waste', 'planned | Acme Foods plc | close two mills'],
    ],
    [
      'Acme Foods plc, together with its partner Orrin Bank, plans to build a silo.',
      'planned | Acme Foods plc, Orrin Bank | build a silo',
    ],
    [
      'Kenya and Ghana met. The Parties: (a) agreed to set a price; and (b) undertook to register all farms.',
      ['agreed | Kenya, Ghana | set a price', 'pledged | Kenya, Ghana | register all farms'],
    ],
    ['Ann Roe said Kenya was ready to help and would send two ships.', 'planned | Kenya | send two ships'],
    [
      'Ann Roe called Tom Bell. Mr. Bell agreed to send a ship. Ms. Roe agreed to publish a map. Both sides will share data.',
      [
        'agreed | Tom Bell | send a ship',
        'agreed | Ann Roe | publish a map',
        'agreed | Tom Bell, Ann Roe | share data',
      ],
    ],
    [
      'Growers met. Ann Roe, head of Acme Foods plc, met Tom Bell of Orrin Bank. Ms. Roe said the company would build a silo.',
      'planned | Acme Foods plc | build a silo',
    ],
    ['Ann Roe, the premier, met Tom Bell. Both men will visit Paris.', 'planned | Ann Roe, Tom Bell | visit Paris'],
    ['Ann Roe and Tom Bell spoke. They agreed to publish a map.', 'agreed | Ann Roe, Tom Bell | publish a map'],
    [
      'Ann Roe and Tom Bell met. Roe and Bell signed an accord under which Kenya will pay $3 million.',
      ['done | Ann Roe, Tom Bell | signed an accord', 'planned | Kenya | pay $3 million'],
    ],
    ['Ann Roe promised there would be no new taxes.', 'pledged | Ann Roe | there would be no new taxes'],
    ['Ann Roe promised her patients that the ward would stay open.', 'pledged | Ann Roe | the ward would stay open'],
    ['Mr. Tom Bell spoke. Ms. Ann Roe urged him to open the books.', 'requested | Tom Bell | open the books'],
    ['Ann Roe asked the state police on Tuesday to publish the file.', 'requested | state police | publish the file'],
    [
      'Tom Bell, chief executive of Cobre Sur, wrote to Chile. Ann Roe agreed. The government will freeze fees.',
      ['planned | Chile | freeze fees'],
    ],
    [
      'Acme Foods plc has been ordered by the court to repay the growers.',
      'requested | Acme Foods plc | repay the growers',
    ],
    [
      'The ministers of Poland, Ukraine and Romania met. The ministers agreed to share data.',
      'agreed | Poland, Ukraine, Romania | share data',
    ],
    [
      "Growers met. Vietnam's army said on Friday that it would leave two posts.",
      'planned | Vietnam | leave two posts',
    ],
    [
      'Growers met. The minister, Ann Roe, flanked by the police chief, Tom Bell, vowed to publish a map.',
      'pledged | Ann Roe | publish a map',
    ],
  ])('%s', (text, expected) => expect(told('en', text)).toEqual([expected].flat()));
});

describe('who does it, in Spanish', () => {
  it.each([
    ['La tecnológica Numerol comprará a un rival.', 'planned | Numerol | comprará a un rival'],
    ['Hubo quejas. El Ministerio pagará los salarios.', 'planned | Ministerio | pagará los salarios'],
    [
      'Chile se comprometió a publicar un mapa, Perú a patrullar la costa y Bolivia, a abrir dos oficinas.',
      [
        'pledged | Chile | publicar un mapa',
        'pledged | Perú | patrullar la costa',
        'pledged | Bolivia | abrir dos oficinas',
      ],
    ],
    [
      'La Federación de Cafetaleros, junto con el Instituto del Café, repartirá plantas.',
      'planned | Federación de Cafetaleros, Instituto del Café | repartirá plantas',
    ],
    ['Hubo quejas. El Gobierno de Panamá se comprometió a publicar un mapa.', 'pledged | Panamá | publicar un mapa'],
    [
      'Hubo un informe de la Universidad de Navas, que se comprometió a publicar un mapa.',
      'pledged | Universidad de Navas | publicar un mapa',
    ],
    [
      'La portavoz del Partido Reformista, Nuria Sanz, habló en el Congreso. Sanz avanzó que su grupo presentará enmiendas.',
      'planned | Partido Reformista | presentará enmiendas',
    ],
    [
      'La ministra Ana Toro se reunió con su homólogo, Luis Rey. Ambos firmaron un acuerdo sobre pesca.',
      'done | Ana Toro, Luis Rey | firmaron un acuerdo sobre pesca',
    ],
    [
      'La consejera delegada de Solaria Sur, Ana Toro, afirmó que la empresa construirá tres parques.',
      'planned | Solaria Sur | construirá tres parques',
    ],
    [
      'Los vecinos protestaron. La Junta de Vecinos exigió al alcalde que pare las obras. El alcalde, Luis Gil, se negó.',
      'requested | Luis Gil | pare las obras',
    ],
    [
      'El Ministerio de Agricultura y la FAO hablaron. La FAO abrirá una oficina.',
      'planned | FAO | abrirá una oficina',
    ],
    [
      'La comisaria Ana Toro lo anunció en Estrasburgo, donde prometió que escuchará a los agricultores.',
      'pledged | Ana Toro | escuchará a los agricultores',
    ],
    [
      'Abrirá un comedor. Lo gestionará la Fundación Puente.',
      'planned | Fundación Puente | gestionará la Fundación Puente',
    ],
    [
      'La ministra Ana Toro afirmó que Chile construirá tres parques y que publicará un mapa.',
      ['planned | Chile | construirá tres parques', 'planned | Chile | publicará un mapa'],
    ],
    ['Hubo una reunión. El convenio obliga a Israel a entregar agua.', 'pledged | Israel | entregar agua'],
    [
      'El partido Unión Vecinal anunció que lo sustituirá por Ana Toro.',
      'planned | Unión Vecinal | sustituirá por Ana Toro',
    ],
  ])('%s', (text, expected) => expect(told('es', text)).toEqual([expected].flat()));
});
