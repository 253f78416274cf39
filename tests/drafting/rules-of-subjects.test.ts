import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const drafted = (text: string, language: string) =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' });

describe('the parties that stand further off', () => {
  it.each([
    [
      'en',
      'Minister Ann Roe of Kenya met farmers. Minister Roe announced that Kenya will build a dam and will send two boats to the lake.',
      ['Kenya | build a dam', 'Kenya | send two boats to the lake'],
    ],
    [
      'es',
      'Chile y Perú hablaron de agua. El Gobierno chileno se compromete además a abrir un canal.',
      ['Chile | abrir un canal'],
    ],
    [
      'es',
      'El ministro Luis Rey adelantó que la empresa estatal Cobres del Sur abrirá tres minas en 2026.',
      ['Cobres del Sur | abrirá tres minas en 2026'],
    ],
    [
      'es',
      'El presidente chileno, Luis Rey, recibió a su homólogo peruano, Iván Tapia. Chile y Perú son vecinos. Los dos presidentes acordaron abrir un canal.',
      ['Luis Rey, Iván Tapia | abrir un canal'],
    ],
    [
      'es',
      'Los precios subieron.\n\nEn Soria, la dirigente de la Unión de Pastores del Norte, Ana Ruiz, exigió al Gobierno que publique las cuentas del año y amenazó con cerrar la carretera.',
      ['Ana Ruiz | cerrar la carretera', 'Gobierno | publique las cuentas del año'],
    ],
    [
      'es',
      'Trigal S.A. es antigua. Ana Ruiz, su directora, habló ayer.\n\nLa empresa ha comprado un molino. Además, se ha comprometido a pintar la escuela.',
      ['Trigal S.A. | pintar la escuela'],
    ],
    [
      'es',
      'Trigal S.A. es antigua. Ana Ruiz, su directora, habló ayer.\n\nLa empresa ha comprado un molino. Asimismo, ha firmado con la Unión de Pastores del Norte un convenio por el que se compromete a contratar a 30 vecinos y a pintar la escuela.',
      [
        'Trigal S.A., Unión de Pastores del Norte | ha firmado con la Unión de Pastores del Norte un convenio',
        'Trigal S.A. | contratar a 30 vecinos',
        'Trigal S.A. | pintar la escuela',
      ],
    ],
    [
      'es',
      'Trigal S.A. es antigua. Ana Ruiz, su directora, habló ayer.\n\nTrigal destinará dos millones de euros a la plaza. Además, cederá al museo sus archivos.',
      ['Trigal S.A. | destinará dos millones de euros a la plaza', 'Trigal S.A. | cederá al museo sus archivos'],
    ],
  ])('%s: %s', (language, text, told) => {
    const found = factsOf(drafted(text, language), 'commitment').map(
      ({ parties, text: what }) => `${parties.join(', ')} | ${what}`,
    );
    expect(found).toEqual(told);
  });
});

describe('who is on stage before the words', () => {
  it.each([
    [
      'en',
      'The mill closed. Ann Roe said it was old.\n\nIt will open again in May, says its chairman, Tom Bell, a retired baker.\n\n“We needed a roof,” he says.',
      'Tom Bell',
    ],
    [
      'en',
      'Professor Luke Ames has studied mills. “They are old,” he says.\n\nIn the yard Tom Bell, her brother, was mending the wheel. He had turned it once.\n\n“It ran well,” he said.',
      'Tom Bell',
    ],
    [
      'es',
      'El delegado, Luis Rey, niega la multa. “Es la ley”, sostiene.\n\nLa arqueóloga Ana Ruiz, de la Universidad de Soria, ha hallado un muro. “No hay otro igual”, afirma.',
      'Ana Ruiz',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(
      factsOf(drafted(text, language), 'quote')
        .map((quote) => quote.speaker)
        .at(-1),
    ).toBe(speaker);
  });
});

describe('bodies named behind what they are', () => {
  it.each([
    ['en', 'She worked for the research institute Aqualis in Delft.', 'Aqualis'],
    ['es', 'El puente lo hizo la empresa estatal Cobres del Sur en mayo.', 'Cobres del Sur'],
  ])('%s: %s', (language, text, name) => {
    expect(factsOf(drafted(text, language), 'organisation').map((one) => one.name)).toEqual([name]);
  });
});
