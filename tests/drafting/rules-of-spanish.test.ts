import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const draft = (text: string, date = '2024-05-08') =>
  draftBriefing({ ...articleFromPlainText(text), language: 'es' }, { date });

describe('people and roles in Spanish', () => {
  it.each([
    ['Hablaron los presidentes Ana Ruiz y Luis Rey.', { 'Ana Ruiz': 'presidentes', 'Luis Rey': 'presidentes' }],
    [
      'Los ministros de Industria de Chile, Ana Ruiz, y de Perú, Luis Rey, se vieron.',
      { 'Ana Ruiz': 'ministros de Industria de Chile', 'Luis Rey': 'ministros de Industria' },
    ],
    ['El ministro de Relaciones Exteriores Luis Rey viajó ayer.', { 'Luis Rey': 'ministro de Relaciones Exteriores' }],
    ['El exsecretario de la Defensa Nacional, Luis Rey, calló.', { 'Luis Rey': 'exsecretario de la Defensa Nacional' }],
    ['La delegada del Gobierno, Ana Ruiz ha pedido calma.', { 'Ana Ruiz': 'delegada del Gobierno' }],
    [
      'La consejera de Economía, Empresas y Empleo, Ana Ruiz, calló.',
      { 'Ana Ruiz': 'consejera de Economía, Empresas y Empleo' },
    ],
    ['Ana Ruiz juró este lunes como ministra de Salud.', { 'Ana Ruiz': 'ministra de Salud' }],
    [
      'El director de la Oficina de Planeamiento (ODP), Luis Rey, calló.',
      { 'Luis Rey': 'director de la Oficina de Planeamiento' },
    ],
    ['La intendente de Rocha, Cra. Ana Ruiz, calló.', { 'Ana Ruiz': 'intendente de Rocha' }],
    ['Habló la fiscal anticorrupción Ana Ruiz.', { 'Ana Ruiz': 'fiscal anticorrupción' }],
    ['Lo dijo su ministro de Economía, Luis De Prados.', { 'Luis De Prados': 'ministro de Economía' }],
    ['Un exministro de Luis Rey salió.', { 'Luis Rey': undefined }],
  ])('%s', (text, roles) => {
    const people = factsOf(draft(text), 'person');
    expect(Object.fromEntries(people.map(({ name, role }) => [name, role]))).toEqual(roles);
  });
});

describe('organisations and places in Spanish', () => {
  it.each([
    [
      'Recurrieron la Fiscalía de Menores y la Asociación de Padres.',
      ['Fiscalía de Menores', 'Asociación de Padres'],
      [],
    ],
    ['Lo dijo el Ministerio de Industria, Energía y Minería.', ['Ministerio de Industria, Energía y Minería'], []],
    ['La firma es filial de Aceros Especiales.', ['Aceros Especiales'], []],
    ['Viven en San José de Mayo.', [], ['San José de Mayo']],
    ['Acudieron varios jefes de Estado y Gobierno.', [], []],
    ['El alcalde de San Marcos habló.', [], ['San Marcos']],
    ['La planta está en el municipio de Arenas de Villar.', [], ['Arenas de Villar']],
  ])('%s', (text, organisations, places) => {
    const drafted = draft(text);
    expect(factsOf(drafted, 'organisation').map(({ name }) => name)).toEqual(organisations);
    expect(factsOf(drafted, 'place').map(({ name }) => name)).toEqual(places);
    expect(factsOf(drafted, 'person')).toEqual([]);
  });
});

describe('undertakings in Spanish', () => {
  it.each([
    [
      'Chile y Perú se comprometieron, además, a abrir dos pasos y a no cerrar el tercero.',
      [
        ['abrir dos pasos', 'Chile, Perú'],
        ['no cerrar el tercero', 'Chile, Perú'],
      ],
    ],
    ['La alcaldesa Ana Ruiz habló. También adelantó que construirá un parque.', [['construirá un parque', 'Ana Ruiz']]],
    [
      'La ministra Ana Ruiz anunció que cada familia recibirá un bono y que las casas estarán listas en mayo.',
      [
        ['cada familia recibirá un bono', 'Ana Ruiz'],
        ['las casas estarán listas en mayo', 'Ana Ruiz'],
      ],
    ],
    [
      'La ministra Ana Ruiz visitará mañana, a las diez, el puerto.',
      [['visitará mañana, a las diez, el puerto', 'Ana Ruiz']],
    ],
    ['El alcalde Luis Rey anunció un acuerdo que permitirá la creación de un fondo para las obras.', []],
    [
      'El alcalde Luis Rey habló. Más tarde, anunció que en agosto presentará un plan.',
      [['presentará un plan', 'Luis Rey']],
    ],
    ['Según explica Ana Ruiz, presidenta del comité, Aceros del Sur les pagará el bono este año.', []],
    ['El alcalde Luis Rey anunció un convenio para reparar el puente.', [['reparar el puente', 'Luis Rey']]],
    ['La fiscal Ana Ruiz pidió este miércoles a la corte juzgar al alcalde.', [['juzgar al alcalde', 'corte']]],
    [
      'El líder del partido, Luis Rey, ha pedido este lunes al Gobierno que retire la ley.',
      [['retire la ley', 'Gobierno']],
    ],
    ['¿Va a renunciar la ministra Ana Ruiz?', []],
    [
      'El ministro de Obras, Luis Rey, y la secretaria de Energía y Minas, Ana Ruiz, firmaron un convenio.',
      [['firmaron un convenio', 'Luis Rey, Ana Ruiz']],
    ],
  ])('%s', (text, undertakings) => {
    const found = factsOf(draft(text), 'commitment');
    expect(found.map(({ text: words, parties }) => [words, parties.join(', ')])).toEqual(undertakings);
  });
});

describe('speakers in Spanish', () => {
  it.each([
    ['La ministra Ana Ruiz recibió a Luis Rey. Dijo que Rey “trabajó con mucho empeño en el plan”.', ['Ana Ruiz']],
    ['La ministra Ana Ruiz calló. “No hemos terminado todavía el trabajo”, resaltan en un comunicado.', [undefined]],
    ['“Nos queda mucho camino por andar”: Ana Ruiz, embajadora de Chile.', ['Ana Ruiz']],
    [
      'El presidente de Chile, Luis Rey, vio al presidente de Perú, Iván Gil. “Vamos por buen camino, sin duda”, dijo el mandatario chileno.',
      ['Luis Rey'],
    ],
    [
      'Luis Rey, líder del partido, vio a Ana Ruiz. “No puede seguir ahí ni un día”, ha subrayado el líder sobre Ana Ruiz.',
      ['Luis Rey'],
    ],
    [
      'La ministra Ana Ruiz vio al canciller Luis Alcará. Alcará negó el pacto. “No hemos firmado nada de eso”, dijo.',
      ['Luis Alcará'],
    ],
    ['“Vimos doce camiones en la plaza”, dijo a Radio Sur el alcalde, Luis Rey.', ['Luis Rey']],
  ])('%s', (text, speakers) => {
    expect(factsOf(draft(text), 'quote').map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

describe('dates in Spanish', () => {
  it.each([
    ['La cita será el próximo 15 de enero.', 'próximo 15 de enero', '2025-01-15'],
    ['Hablaron el pasado jueves 6 de abril.', 'pasado jueves 6 de abril', '2024-04-06'],
    ['Lo vio el último martes.', 'último martes', '2024-05-07'],
    ['Lo pactaron durante el encuentro de mañana.', 'mañana', '2024-05-09'],
    ['La nota salió en Enero 11, 2013.', 'Enero 11, 2013', '2013-01-11'],
    ['En ocho días anunciará su equipo.', 'En ocho días', '2024-05-16'],
    ['Abrirá antes de que termine 2025.', 'antes de que termine 2025', '2025'],
    ['Ocurrió la noche del sábado.', 'noche del sábado', '2024-05-04'],
    ['La moda de los años 80 vuelve.', 'años 80', '1980/1989'],
    ['El Gobierno se comprometió a abrir la plaza el 1 de febrero.', '1 de febrero', '2025-02-01'],
  ])('%s', (text, wording, iso) => {
    expect(factsOf(draft(text), 'date').map((date) => [date.wording, date.iso])).toEqual([[wording, iso]]);
  });

  it('takes a given name for no day, and a time for no morrow', () => {
    expect(factsOf(draft('Desde Italia, Domingo Cavani llamó a las 6 de la mañana.'), 'date')).toEqual([]);
  });
});
