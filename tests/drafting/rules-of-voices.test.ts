import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

type Language = 'en' | 'es';

const deeds = (text: string, language: Language) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2026-02-10' }), 'commitment').map(
    ({ parties, status, text: words }) => `${parties.join(' + ')}: ${words} (${status})`,
  );

const asked =
  'Olga Telleche dirige desde 2017 los barcos de la bahía.\n\n—¿Por qué?\n\n—Por nada.\n\n—¿Y ahora?\n\n—Ya veremos.\n\n—¿Qué hará?\n\n—';
const interview = 'Oona Telfer, director of the Strand Ferries, runs the boats.\n\nQ: What next?\n\nA: ';

describe('what somebody undertakes in their own words', () => {
  it.each<[Language, string, string, string[]]>([
    [
      'es',
      'behind dashes, with a day ahead and with "no"',
      `${asked}En mayo contrataré a seis marineros. No subiremos el billete antes de 2028.`,
      [
        'Olga Telleche: En mayo contrataré a seis marineros (planned)',
        'Olga Telleche: No subiremos el billete antes de 2028 (planned)',
      ],
    ],
    [
      'es',
      'behind dashes, what others undertake',
      `${asked}El ministerio ha aceptado reparar el muelle.`,
      ['ministerio: reparar el muelle (agreed)'],
    ],
    [
      'es',
      'the present behind a condition',
      `${asked}Si el Gobierno la recorta, presento mi dimisión.`,
      ['Olga Telleche: Si el Gobierno la recorta, presento mi dimisión (conditional)'],
    ],
    [
      'es',
      'a verb of undertaking or asking in the first person',
      `${asked}He prometido volver al pueblo. He pedido al tesorero, Luis Rey Mora, que entregue los libros.`,
      ['Olga Telleche: volver al pueblo (pledged)', 'Luis Rey Mora: entregue los libros (requested)'],
    ],
    [
      'en',
      'what is under way with its day, and what will not be done',
      `${interview}We’re bringing in a smaller boat in May. We won’t raise the fare again.`,
      [
        'Oona Telfer: bringing in a smaller boat in May (planned)',
        'Oona Telfer: We won’t raise the fare again (planned)',
      ],
    ],
    [
      'en',
      'a condition is told with what hangs on it',
      `${interview}If the government cuts it, I’ll resign the same day.`,
      ['Oona Telfer: If the government cuts it, I’ll resign the same day (conditional)'],
    ],
    [
      'en',
      'in quotation marks, by a word of undertaking',
      'The mayor, Ann Roe, was clear. “We have agreed to open the pool in May,” Roe said.',
      ['Ann Roe: open the pool in May (agreed)'],
    ],
  ])('%s: %s', (language, _, text, expected) => {
    expect(deeds(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', `${interview}We’ll see. I’ll never forget it. We’re hoping for rain in May.`],
    ['es', `${asked}Ya veremos. Estaremos tranquilos. Tendremos suerte.`],
    ['en', 'The mayor, Ann Roe, was clear. “We will always stand with the people,” Roe said.'],
  ])('%s: what promises nothing is left alone: %s', (language, text) => {
    expect(deeds(text, language)).toEqual([]);
  });
});

describe('the terms of a paper', () => {
  it.each<[Language, string, string]>([
    ['en', 'In the agreement, Acme Foods will close two plants.', 'Acme Foods: close two plants (agreed)'],
    [
      'es',
      'En virtud del convenio, la Fundación Puente aportará dos barcos.',
      'Fundación Puente: aportará dos barcos (agreed)',
    ],
    [
      'es',
      'Hubo una reunión. El contrato obliga al comprador a techar la tribuna.',
      'comprador: techar la tribuna (pledged)',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(deeds(text, language)).toEqual([expected]);
  });
});

describe('what is laid down or promised without a verb of its own', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'Under the deal, weighbridges are to be inspected every quarter.',
      [': weighbridges are to be inspected every quarter (agreed)'],
    ],
    [
      'es',
      'La Unión Europea prometió 30 millones de euros para la carretera.',
      ['Unión Europea: prometió 30 millones de euros para la carretera (pledged)'],
    ],
    [
      'es',
      'El Ministerio del Trabajo quedó encargado de verificar el cumplimiento.',
      ['Ministerio del Trabajo: verificar el cumplimiento (agreed)'],
    ],
    ['es', 'Los diputados amenazaron con retirar la licencia.', ['diputados: retirar la licencia (planned)']],
  ])('%s: %s', (language, text, expected) => {
    expect(deeds(text, language)).toEqual(expected);
  });

  it('takes the two sides for the states that agreed, and not for who signed in between', () => {
    const text =
      'Norway and Iceland agreed to share their fish. Ann Roe and Tom Bell signed a protocol on rivers.\n\nThe two sides will set up a commission in May.';
    expect(deeds(text, 'en')).toContainEqual('Norway + Iceland: set up a commission in May (planned)');
  });
});
