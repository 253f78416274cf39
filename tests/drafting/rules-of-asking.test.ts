import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

/** Each commitment as `status | parties | what | due`. */
const told = (language: 'en' | 'es', text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'commitment').map(
    ({ status, parties, text: what, due }) => [status, parties.join(', '), what, due?.iso].filter(Boolean).join(' | '),
  );

describe('what is asked, ordered or given a time, in English', () => {
  it.each([
    [
      'The accord gives Kenya and Ghana until December 31 to open a joint office.',
      ['requested | Kenya, Ghana | open a joint office | 2024-12-31'],
    ],
    ['The council gave Sudan 90 days to reopen a police post.', ['requested | Sudan | reopen a police post']],
    ['The court gave Acme Foods plc a year.', []],
    [
      'Tom Bell, the envoy, called for a trial in 50 schools before a law is made.',
      ['requested | a trial in 50 schools before a law is made'],
    ],
    ['Ann Roe called for calm. She called for two hours.', []],
    ['Ann Roe asked for the maps to be kept in Oslo.', ['requested | the maps to be kept in Oslo']],
    ['Ann Roe asked for the maps and the scans.', []],
    ['Ann Roe urged the prompt release of the journalist.', ['requested | the prompt release of the journalist']],
    ['Orrin Bank appealed to donors for $38 million.', ['requested | appealed to donors for $38 million']],
    ['Orrin Union is asking for the same rise for its members.', ['requested | the same rise for its members']],
    [
      'Growers met. Head teachers are to be given powers to search.',
      ['planned | Head teachers are to be given powers to search'],
    ],
    ['Growers met. Prices are to be found in the shops. The results are to be welcomed.', []],
    [
      'Growers met. Six hundred smallholders will receive seed free of charge.',
      ['planned | Six hundred smallholders will receive seed free of charge'],
    ],
    [
      'Ann Roe promised that no tower would be shut and that every bell would come back.',
      ['pledged | Ann Roe | no tower would be shut', 'pledged | Ann Roe | every bell would come back'],
    ],
    [
      'Ann Roe promised, when she took the job, that every rule would come with money.',
      ['pledged | Ann Roe | every rule would come with money'],
    ],
    [
      'Ann Roe said Orrin Bank will lend $12 million, subject to a vote, and Tom Bell committed to simplify rules.',
      ['conditional | Orrin Bank | lend $12 million, subject to a vote', 'pledged | Tom Bell | simplify rules'],
    ],
    [
      'Orrin Union urged Ann Roe to relax the rules, and called for a meeting with the minister.',
      ['requested | Ann Roe | relax the rules', 'requested | a meeting with the minister'],
    ],
    [
      'Nine million people will be barred from watering their gardens from July 6.',
      ['planned | Nine million people will be barred from watering their gardens from July 6 | 2024-07-06'],
    ],
    [
      'Telm & Bray agreed under pressure from the regulator, Ofwat, to replace £90 million of pipes.',
      ['agreed | Telm & Bray | replace £90 million of pipes'],
    ],
    ['Telm & Bray pledged to have 40 crews at work.', ['pledged | Telm & Bray | have 40 crews at work']],
    [
      'Lumenta plc intends to begin shipping its first product, a small module, to customers in Taiwan.',
      ['planned | Lumenta plc | begin shipping its first product, a small module, to customers in Taiwan'],
    ],
    [
      'The Liberal Democrats said that they would publish a motion.',
      ['planned | Liberal Democrats | publish a motion'],
    ],
    [
      'Tamarack Photonics Inc. will also receive €35 million at closing.',
      ['planned | Tamarack Photonics Inc. will also receive €35 million at closing'],
    ],
    ['Ann Roe reaffirmed that Kenya would maintain its force.', ['planned | Kenya | maintain its force']],
  ])('%s', (text, expected) => expect(told('en', text)).toEqual(expected));
});

describe('what is asked, ordered or given a time, in Spanish', () => {
  it.each([
    [
      'La ley da a Aguas Rey hasta el 31 de diciembre para cerrar el pozo.',
      ['requested | Aguas Rey | cerrar el pozo | 2024-12-31'],
    ],
    [
      'El juez dio a la empresa Aguas Rey un plazo de 30 días para presentar un plan.',
      ['requested | Aguas Rey | presentar un plan'],
    ],
    [
      'La Audiencia Nacional ha condenado a Aguas Rey a retirar los residuos y a pagar 61 millones de euros.',
      ['requested | Aguas Rey | retirar los residuos', 'requested | Aguas Rey | pagar 61 millones de euros'],
    ],
    ['Ana Roa aceptó el encargo a condición de que las partes lo paguen.', []],
    [
      'El alcalde, Rafael Cordero, se mostró dispuesto a ceder los muelles.',
      ['planned | Rafael Cordero | ceder los muelles'],
    ],
    ['Ana Roa exigió la retirada inmediata de los residuos.', ['requested | la retirada inmediata de los residuos']],
    [
      'Ana Roa exigió a Acme que mida el ruido y que publique los datos.',
      ['requested | Acme | mida el ruido', 'requested | Acme | publique los datos'],
    ],
    [
      'Los armadores peruanos recibirán una compensación de 38 millones de soles.',
      ['planned | Los armadores peruanos recibirán una compensación de 38 millones de soles'],
    ],
  ])('%s', (text, expected) => expect(told('es', text)).toEqual(expected));
});
