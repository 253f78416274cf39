import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

/** Each commitment as `status | parties | what`. */
const told = (language: 'en' | 'es', text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'commitment').map(
    ({ status, parties, text: what }) => `${status} | ${parties.join(', ')} | ${what}`,
  );

describe('what is undertaken, in English', () => {
  it.each([
    ['The 90 workers will be offered posts in Cork.', 'planned |  | The 90 workers will be offered posts in Cork'],
    ['Kenya will cordon off a valley. Kenya will dredge two canals.', 'planned | Kenya | dredge two canals'],
    ['A joint commission on fish will meet in Kisumu.', 'planned |  | A joint commission on fish will meet in Kisumu'],
    ['Acme Bank has promised free lunch for pupils.', 'pledged | Acme Bank | promised free lunch for pupils'],
    [
      'Kenya pledged $2 million and Uganda $1 million to the fund.',
      ['pledged | Kenya | pledged $2 million', 'pledged | Uganda | Uganda $1 million to the fund'],
    ],
    [
      'Ann Roe promised at a meeting on Monday that Lake County would repair the pier.',
      'pledged | Lake County | repair the pier',
    ],
    [
      'Acme Bank announced, with some noise, that it would return two paintings.',
      'planned | Acme Bank | return two paintings',
    ],
    ['Ann Roe asked the legislature for a grant.', 'requested | legislature | asked the legislature for a grant'],
    [
      'Tom Bell, the mayor, left. Ann Roe demanded that he publish the report.',
      'requested | Tom Bell | publish the report',
    ],
    ['Kenya and Uganda signed an arrangement on tea.', 'done | Kenya, Uganda | signed an arrangement on tea'],
  ])('%s', (text, expected) => expect(told('en', text)).toEqual([expected].flat()));
  it.each(['Kenya will face a drought. Kenya will lose two points.', 'Ann Roe asked the court for years.'])(
    'finds none in: %s',
    (text) => expect(told('en', text)).toEqual([]),
  );
  it('gives the lines below a name to whoever it names', () => {
    const text =
      'On safety, the Lake Council:\n\na) decided to build a pier;\n\nb) directed all members to install beacons.';
    expect(told('en', text)).toEqual([
      'planned | Lake Council | build a pier',
      'requested | all members | install beacons',
    ]);
  });
  it('takes what a writer asks of somebody for requests', () => {
    const text =
      'I would ask two things of the mayor, Ann Roe. She should ban work at noon. And name a date for the rest.\n\nShe should smile more.';
    expect(told('en', text)).toEqual([
      'requested | Ann Roe | ban work at noon',
      'requested | Ann Roe | name a date for the rest',
    ]);
  });
  it('parts lines that were run together behind their dashes', () => {
    const text = 'Kenya and Uganda agreed to:\n\n– freeze the fee\n– pay the crew';
    expect(told('en', text)).toEqual([
      'agreed | Kenya, Uganda | freeze the fee',
      'agreed | Kenya, Uganda | pay the crew',
    ]);
  });
});

describe('what is undertaken, in Spanish', () => {
  it.each([
    ['El convenio se firmará el lunes en Quito.', 'planned |  | El convenio se firmará el lunes en Quito'],
    ['Luis Rey, el alcalde, advirtió que demandará la norma.', 'planned | Luis Rey | demandará la norma'],
    [
      'Ana Ruiz pidió a la firma de luz, Enlace Rivas, un informe antes del viernes.',
      'requested | Enlace Rivas | un informe antes del viernes',
    ],
    ['El sindicato amenazó con cerrar la ruta 5.', 'planned | sindicato | cerrar la ruta 5'],
    ['Cuba ofreció dos helicópteros.', 'pledged | Cuba | ofreció dos helicópteros'],
    ['La ruta 5 será reabierta el martes.', 'planned |  | La ruta 5 será reabierta el martes'],
    [
      'Las escuelas deberán publicar sus notas antes de marzo.',
      'planned | escuelas | publicar sus notas antes de marzo',
    ],
    ['El plan subvencionará el 70 % de las obras.', 'planned |  | subvencionará el 70 % de las obras'],
    [
      'Ana Ruiz y Luis Rey volverán a reunirse en abril.',
      'planned | Ana Ruiz, Luis Rey | volverán a reunirse en abril',
    ],
    [
      'Ana Ruiz pidió a Luis Rey que publique el texto y lo lleve al Congreso.',
      ['requested | Luis Rey | publique el texto', 'requested | Luis Rey | lo lleve al Congreso'],
    ],
    ['Chile ofreció capacitar a 60 pilotos.', 'pledged | Chile | capacitar a 60 pilotos'],
  ])('%s', (text, expected) => expect(told('es', text)).toEqual([expected].flat()));
  it.each(['Galicia generará 325 empleos.', 'La obra será criticada el martes.'])('finds none in: %s', (text) =>
    expect(told('es', text)).toEqual([]),
  );
  it('gives the lines below a name to whoever it names, and takes them for no talk', () => {
    const text =
      'La presidenta de Chile, Ana Ruiz, y el presidente de Perú, Luis Rey, se reunieron.\n\nLos Presidentes:\n\n– Acordaron crear un corredor verde.\n\n– Se comprometieron a publicar un mapa.';
    expect(told('es', text)).toEqual([
      'agreed | Ana Ruiz, Luis Rey | crear un corredor verde',
      'pledged | Ana Ruiz, Luis Rey | publicar un mapa',
    ]);
  });
});
