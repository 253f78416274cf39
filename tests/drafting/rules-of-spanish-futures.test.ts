import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { told } from '../../electron/drafting/languages/es/conjugate.ts';
import { factsOf } from './score.ts';

const draft = (text: string) =>
  draftBriefing({ ...articleFromPlainText(text), language: 'es' }, { date: '2024-05-08' });
const undertakings = (text: string) =>
  factsOf(draft(text), 'commitment').map(({ parties, text, status }) => [parties.join(' + '), text, status]);

describe('what will be done, in Spanish', () => {
  it.each([
    [
      'Con ese dinero, se contratará a 320 enfermeras y se fumigarán 145 viviendas antes de junio.',
      [
        ['', 'se contratará a 320 enfermeras', 'planned'],
        ['', 'se fumigarán 145 viviendas antes de junio', 'planned'],
      ],
    ],
    [
      'La ministra Ana Ruiz anunció que se contratará a 320 enfermeras.',
      [['Ana Ruiz', 'se contratará a 320 enfermeras', 'planned']],
    ],
    ['Algunos creen que se contratará a 320 enfermeras.', []],
    ['Es el puente que se construirá en Rocha.', []],
    ['Los técnicos temen que se cerrará la planta.', []],
    ['No se cerrará la planta.', []],
    ['Habló Ana Ruiz, que volverá a Lima el 1 de agosto.', [['Ana Ruiz', 'volverá a Lima el 1 de agosto', 'planned']]],
    [
      'La eléctrica Enervia, que suministrará el gas, construirá una planta.',
      [
        ['Enervia', 'suministrará el gas', 'planned'],
        ['Enervia', 'construirá una planta', 'planned'],
      ],
    ],
    [
      'Perú se comprometió a recoger los residuos —llantas y bidones— y a garantizar el agua.',
      [
        ['Perú', 'recoger los residuos —llantas y bidones—', 'pledged'],
        ['Perú', 'garantizar el agua', 'pledged'],
      ],
    ],
    ['Perú se compromete en él a no subir los precios.', [['Perú', 'no subir los precios', 'pledged']]],
    ['Perú aceptó prestar dos buques.', [['Perú', 'prestar dos buques', 'agreed']]],
    ['Perú y Chile se obligan a compartir sus datos.', [['Perú + Chile', 'compartir sus datos', 'pledged']]],
    ['El alcalde Luis Rey solicitó, a su vez, que Perú limpie el canal.', [['Perú', 'limpie el canal', 'requested']]],
  ])('%s', (text, expected) => {
    expect(undertakings(text)).toEqual(expected);
  });

  it('knows the third persons of regular and irregular verbs', () => {
    expect(told('acordar')).toContain('acuerdan');
    expect(told('comprometerse', 'a')).toContain('se ha comprometido a');
    expect(told('pedir')).toEqual(expect.arrayContaining(['pidieron', 'había pedido']));
  });
});

describe('names with a day, a month or a spaced legal form in them', () => {
  it.each([
    ['Habló ayer en Santo Domingo el pescador Eliécer Julio, de 63 años.', ['Eliécer Julio'], ['Santo Domingo'], []],
    ['Tejidos Roca, S. A. cerró ayer.', [], [], ['Tejidos Roca, S. A.']],
    [
      'La Federación de Transporte Pesado (Fetrape) cedió. Fetrape volvió al trabajo.',
      [],
      [],
      ['Federación de Transporte Pesado'],
    ],
    ['La Municipalidad Provincial de Talara calló ayer.', [], [], ['Municipalidad Provincial de Talara']],
  ])('%s', (text, people, places, organisations) => {
    const drafted = draft(text);
    expect(factsOf(drafted, 'person').map(({ name }) => name)).toEqual(people);
    expect(factsOf(drafted, 'place').map(({ name }) => name)).toEqual(expect.arrayContaining(places));
    expect(factsOf(drafted, 'organisation').map(({ name }) => name)).toEqual(organisations);
    expect(factsOf(drafted, 'date').map(({ wording }) => wording)).not.toContain('Domingo');
  });
});

describe('whose words they are, in Spanish', () => {
  const spoken = (text: string) => factsOf(draft(text), 'quote').map(({ text, speaker }) => [text, speaker]);

  it('leaves out whoever is only mentioned', () => {
    const text =
      'Habló Ana Ruiz Soto, la directora.\n\nRuiz habla deprisa. Cuando se le menciona a su antecesor, Luis Rey, destituido en octubre, baja la voz. «Yo no sé quién las tiene», dice.';
    expect(spoken(text)).toEqual([['Yo no sé quién las tiene', 'Ana Ruiz Soto']]);
  });

  it('gives the answers of a dialogue to the one whom the headline names', () => {
    const text = [
      'Ana Ruiz: «Los libros no esperan»',
      'Por Eva Sol',
      'Ana Ruiz Soto dirige la biblioteca desde enero. Antes la dirigió Luis Rey, que se marchó sin hablar.',
      '—¿Cuántos libros ha dañado el agua?',
      '—Unos seis mil, desde el temporal de hace dos años.',
    ].join('\n\n');
    expect(spoken(text)).toContainEqual(['Unos seis mil, desde el temporal de hace dos años.', 'Ana Ruiz Soto']);
  });

  it('knows a man from a woman by the article of a noun that serves for both', () => {
    const text =
      'El presidente del gremio, Luis Rey, habló ayer. La portavoz del campo, Ana Ruiz, reclamó ayuda al Gobierno. «Nos bloquearon la cosecha», lamentó la dirigente.';
    expect(spoken(text)).toContainEqual(['Nos bloquearon la cosecha', 'Ana Ruiz']);
  });
});
