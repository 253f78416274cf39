import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

/** Each commitment as `status | parties | what`. */
const told = (language: 'en' | 'es', text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'commitment').map(
    ({ status, parties, text: what }) => `${status} | ${parties.join(', ')} | ${what}`,
  );

describe('whose undertaking it is, in English', () => {
  it.each([
    [
      'The mayor of Dunmore, Ann Lee, met the mayor of Orrin, Tom Bell. Ms. Lee and Mr. Bell signed an agreement on water on Friday.',
      'done | Ann Lee, Tom Bell | signed an agreement on water on Friday',
    ],
    [
      'Growers met. Vasudha Mills Limited and Marlow Optics, Inc. today announced that they have agreed to build a dam.',
      'agreed | Vasudha Mills Limited, Marlow Optics, Inc. | build a dam',
    ],
    [
      'Marlow Optics, Inc. is old. Growers met in May. Marlow Optics has agreed to build a dam.',
      'agreed | Marlow Optics, Inc. | build a dam',
    ],
    [
      'Acme Bank and Orrin Bank announced that they will close 40 branches.',
      'planned | Acme Bank, Orrin Bank | close 40 branches',
    ],
    [
      "Growers met the Dunmore Oats Co-operative on Friday. The co-operative's members have undertaken to build a silo.",
      'pledged | Dunmore Oats Co-operative | build a silo',
    ],
    [
      'The Environment Ministry sent a team. The Ministry also plans to install a sensor.',
      'planned | Environment Ministry | install a sensor',
    ],
    [
      'Norway and Finland met. Pia Lund and Aki Salo signed a treaty. The two countries committed to share data.',
      ['done | Pia Lund, Aki Salo | signed a treaty', 'pledged | Norway, Finland | share data'],
    ],
    [
      'Kenya and Uganda met. Ann Roe urged both governments to reopen a bridge.',
      'requested | Kenya, Uganda | reopen a bridge',
    ],
    [
      'Kenya and Uganda met. Ann Roe called on all parties to end the strike.',
      'requested | all parties | end the strike',
    ],
    [
      'Kenya lent money. The Lake Bank, represented by its director, Ann Roe, said it would finance a port.',
      'planned | Lake Bank | finance a port',
    ],
    ['Ann Roe pledged with the union to build a school.', 'pledged | Ann Roe | build a school'],
  ])('%s', (text, expected) => expect(told('en', text)).toEqual([expected].flat()));
  it.each([
    'The newspaper La Voz had said that Kenya would sell a port.',
    'Kenya denied the story. The firm appeared to commit itself to build a port.',
  ])('finds none in: %s', (text) => expect(told('en', text)).toEqual([]));
});

describe('whose undertaking it is, in Spanish', () => {
  it.each([
    [
      'Ana Ruiz, presidenta de la Red Oriental de Aguas (ROA), habló. La presidenta de la ROA se comprometió a publicar un mapa.',
      'pledged | Ana Ruiz | publicar un mapa',
    ],
    [
      'El ministro de Salud, Luis Rey, y la presidenta de la Red Oriental de Aguas (ROA), Ana Ruiz, firmaron un acuerdo.',
      'done | Luis Rey, Ana Ruiz | firmaron un acuerdo',
    ],
    [
      'Chile protestó. Si no hay pago, advirtió el ministro chileno de Comercio, Luis Rey, su Gobierno retomará el pleito.',
      'conditional | Chile | retomará el pleito',
    ],
    [
      'La empresa Aceros Rivas S.A. se comprometió con el gobierno de Coahuila a plantar mil árboles.',
      'pledged | Aceros Rivas S.A. | plantar mil árboles',
    ],
  ])('%s', (text, expected) => expect(told('es', text)).toEqual([expected]));
});
