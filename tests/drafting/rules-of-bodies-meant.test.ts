import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

type Language = 'en' | 'es';

const draft = (text: string, language: Language) =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' });

const bodies = (text: string, language: Language) =>
  factsOf(draft(text, language), 'organisation').map(({ name }) => name);

const deeds = (text: string, language: Language) =>
  factsOf(draft(text, language), 'commitment').map(
    ({ parties, text: words }) => `${parties.join(' + ')}: ${words.split(' ').slice(0, 3).join(' ')}`,
  );

describe('bodies of a place, a nation or its members', () => {
  it.each([
    ['en', 'Leeds Water says so in its own report.', 'Leeds Water'],
    ['en', 'It was run by Manchester Sanitation until May.', 'Manchester Sanitation'],
    ['en', 'The Kenya Red Cross said so on Monday.', 'Kenya Red Cross'],
    ['en', 'It gave the money to the Philippine Red Cross.', 'Philippine Red Cross'],
    ['en', 'I asked the Welsh Government for a van.', 'Welsh Government'],
    ['en', 'On Monday the Scottish Government said no.', 'Scottish Government'],
    ['en', "The Ohio Attorney General's Office will drop its suit.", "Ohio Attorney General's Office"],
    ['en', 'She teaches at the University of Technology, Jamaica, in spring.', 'University of Technology, Jamaica'],
    ['en', 'The Regional Assistance Mission in Samar (RAMS) left in May.', 'Regional Assistance Mission in Samar'],
    ['es', 'El Programa Nacional de Caminos (Pronacam) abrió ayer.', 'Programa Nacional de Caminos'],
    ['es', 'Lo pidió la cofradía de pescadores San Telmo ayer.', 'cofradía de pescadores San Telmo'],
    ['es', 'Lo votó el Concejo de Cali anoche.', 'Concejo de Cali'],
    ['es', 'Compró la empresa Sal de Aveiro, Lda., de Aveiro.', 'Sal de Aveiro, Lda.'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(bodies(text, language)).toContain(name);
  });

  it.each([
    ['es', 'Conservas Ría Nova, S.A. compra una nave. Ría Nova la abrirá en mayo.', 'Conservas Ría Nova, S.A.'],
    ['es', 'Cerámicas Tirant, S. A. creció. El plan de Tirant es otro.', 'Cerámicas Tirant, S. A.'],
    ['en', 'Bakers Hartley Mill Ltd has a shop. Hartley Mill will open it in May.', 'Bakers Hartley Mill Ltd'],
  ] as const)('%s, one body: %s', (language, text, name) => {
    expect(bodies(text, language)).toEqual([name]);
  });

  it.each([
    ['en', 'TURKU, May 19, 2026, 9:00 a.m. EEST - The vessels will be built here.'],
    ['en', 'It opens at 10 a.m. AEST on Monday.'],
    ['en', 'She drank Leeds water for years.'],
  ] as const)('%s, none: %s', (language, text) => {
    expect(bodies(text, language)).toEqual([]);
  });
});

describe('whom a noun or a pronoun means', () => {
  it.each([
    [
      'en',
      'A maker of paint will pay $8 million to residents. The company, Brandt Inc., is old.',
      'Brandt Inc.: pay $8 million',
    ],
    [
      'en',
      'An airline will pay 2 million euros to its passengers. The airline, Nordfly, is old.',
      'Nordfly: pay 2 million',
    ],
    [
      'es',
      'Una fabricante de pintura pagará 8 millones. La empresa, Pinturas Lugo S.A., creció.',
      'Pinturas Lugo S.A.: pagará 8 millones',
    ],
    [
      'en',
      'The Ministry of Trade is new. The Ministry and the University of Mona will sign a deal in June.',
      'Ministry of Trade + University of Mona: sign a deal',
    ],
    [
      'es',
      'El Ministerio de Salud es nuevo. El ministerio y la Universidad de Cali firmarán un convenio en junio.',
      'Ministerio de Salud + Universidad de Cali: firmarán un convenio',
    ],
    [
      'en',
      'Two weeks ago the mayor, Themba Maluku, stood by the dam and promised to replace the pipe.',
      'Themba Maluku: replace the pipe',
    ],
    [
      'es',
      'Harinas Lobo, S.A. y Molinos Vega, S.L. han suscrito un acuerdo. Ambos socios aportarán 9 millones de euros.',
      'Harinas Lobo, S.A. + Molinos Vega, S.L.: aportarán 9 millones',
    ],
    ['es', 'La ministra Ana Ruiz solicitó a su homólogo que Chile retire la tasa.', 'Chile: retire la tasa'],
    ['es', 'Ana Ruiz anunció que la Alcaldía pagará los arriendos.', 'Alcaldía: pagará los arriendos'],
    ['es', 'Chile pagará la obra al sur de Talca y Perú pondrá dos barcos.', 'Perú: pondrá dos barcos'],
    [
      'en',
      'Kenya and Uganda met. Each of the two states will open an office by May.',
      'Kenya + Uganda: open an office',
    ],
    ['en', 'Here is what I would ask. The council should set aside a tenth of it for tools.', 'council: set aside a'],
    ['es', 'Esto es lo que pediría. El concejo debería abrir las cuentas del agua.', 'concejo: abrir las cuentas'],
    ['en', 'Under the deal, Acme Corp must publish its prices every week.', 'Acme Corp: publish its prices'],
    ['en', 'Ann Roe, the minister, undertook to have the bridge repaired by May.', 'Ann Roe: have the bridge'],
    ['en', 'President Tom Bell assured her that the search would resume on Monday.', 'Tom Bell: the search would'],
    [
      'es',
      'Los municipios de Cali y Buga votaron. El Gobierno Regional de Puno se encargará del puente.',
      'Gobierno Regional de Puno: se encargará del',
    ],
    [
      'es',
      'Minera Roca S.A. prevé además firmar un contrato con la universidad.',
      'Minera Roca S.A.: firmar un contrato',
    ],
  ] as const)('%s: %s', (language, text, deed) => {
    expect(deeds(text, language)).toContain(deed);
  });

  it.each([
    ['en', 'Reports that Norway has offered to base a ship at Cebu are incorrect.'],
    ['en', 'Two guards, who asked not to be named, had left.'],
    ['en', 'Perhaps the council will build a bridge.'],
    ['es', 'Con la compra, la compañía alcanza una plantilla de 640 personas.'],
  ] as const)('%s, none: %s', (language, text) => {
    expect(deeds(text, language)).toEqual([]);
  });
});
