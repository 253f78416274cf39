import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

type Language = 'en' | 'es';

const draft = (text: string, language: Language) =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date: '2026-02-10' });
const deeds = (text: string, language: Language) =>
  factsOf(draft(text, language), 'commitment').map(({ parties, text: words }) => `${parties.join(' + ')}: ${words}`);
const speakers = (text: string, language: Language) =>
  factsOf(draft(text, language), 'quote').map(({ speaker }) => speaker);
const people = (text: string, language: Language) => factsOf(draft(text, language), 'person').map(({ name }) => name);

describe('whom an interview is with', () => {
  it('nothing marks question and answer, but three questions and somebody who speaks of themselves', () => {
    const text =
      'Marta Ovale was elected mayor of Brel in May. We met at the quay.\n\nWhy the quay?\n\nI was born beside it.\n\nWhat comes next?\n\nWe will move the crane to the south side by June.\n\nAnd the money?\n\nThe bank has it. I told them: “Send it.”';
    expect(deeds(text, 'en')).toContain('Marta Ovale: move the crane to the south side by June');
    expect(speakers(text, 'en')).toEqual(['Marta Ovale']);
  });

  it('a name before a colon', () => {
    const text =
      'Marta Ovale was elected mayor of Brel in May.\n\nNorth Post: Why the quay?\n\nMarta Ovale: I was born beside it. We will build a second one.\n\nNorth Post: When?\n\nOvale: Next year.';
    expect(deeds(text, 'en')).toContain('Marta Ovale: build a second one');
  });

  it('questions of a writer make no interview', () => {
    const text =
      'Marta Ovale was elected mayor of Brel in May.\n\nWho will pay?\n\nThe town will have to.\n\nWho gains?\n\nThe port does.\n\nWho loses?\n\nWe will build nothing, the fishermen fear.';
    expect(deeds(text, 'en').filter((deed) => deed.startsWith('Marta Ovale'))).toEqual([]);
  });

  it('in Spanish, with a name in no list', () => {
    const text =
      'Entrevista a Ixkel Pok Kaal, lingüista\n\nP. ¿Cuándo empezó?\n\nR. En 2004.\n\nP. ¿Y ahora?\n\nR. Publicaremos el segundo tomo en marzo.';
    expect(people(text, 'es')).toEqual(['Ixkel Pok Kaal']);
    expect(deeds(text, 'es')).toEqual(['Ixkel Pok Kaal: Publicaremos el segundo tomo en marzo']);
  });
});

describe('who is not the one that speaks', () => {
  it('somebody whom the words name', () => {
    const text =
      'Ann Roe runs the mill. “It is old,” she said. Its clerk, Epelo Naruka, told us he was “done”. She smiles. “Epelo taught me to count.”';
    expect(speakers(text, 'en')).toEqual(['Ann Roe', 'Epelo Naruka', 'Ann Roe']);
  });

  it('“ella” is the woman named, though the man opened the sentence', () => {
    const text =
      'El rector, Vicente Climel, y la directora de la fábrica, Ofelya Sanchiz, rubricaron el texto.\n\n«Es un paso», dijo él. Ella fue más prudente: «Falta lo difícil».';
    expect(speakers(text, 'es')).toEqual(['Vicente Climel', 'Ofelya Sanchiz']);
  });
});

describe('people whose names no list has', () => {
  it.each([
    ['en', 'Ysoldo Karam-Odiya has run the eel station since 2009.', 'Ysoldo Karam-Odiya'],
    ['en', 'Marijk van Oosten has been the country’s delta commissioner since May.', 'Marijk van Oosten'],
    ['en', 'Five minutes with Tendoy Mukwasha, who cooks.', 'Tendoy Mukwasha'],
    ['es', 'La atienden dos: Tello, de 71 años, y Ofelya, de 68, que lleva las cuentas.', 'Ofelya'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(people(text, language)).toContain(name);
  });
});

describe('the government of a part of a country', () => {
  const text =
    'The Government of South Marland will spend $4 million on a pipeline, the premier said. The Government will also fund a bus line.';

  it('is a body, which “the Government” means later', () => {
    expect(factsOf(draft(text, 'en'), 'organisation').map(({ name }) => name)).toEqual(['Government of South Marland']);
    expect(factsOf(draft(text, 'en'), 'place').map(({ name }) => name)).toEqual(['South Marland']);
    expect(deeds(text, 'en').map((deed) => deed.split(':')[0])).toEqual([
      'Government of South Marland',
      'Government of South Marland',
    ]);
  });
});

describe('bodies that a headline, an apposition or a fuller form tells', () => {
  const bodies = (text: string, language: Language) =>
    factsOf(draft(text, language), 'organisation').map(({ name }) => name);
  it.each([
    ['en', 'The City of Wrotham has agreed to extend a tram line.', 'City of Wrotham'],
    ['en', 'Its owner, Orkadian Leisure, a property company based in Leeds, said no.', 'Orkadian Leisure'],
    ['en', 'It was told by the conservation group Living Delta in May.', 'Living Delta'],
    [
      'en',
      'A court stopped Sandvelt Canning on Monday. Sandvelt’s chief executive, Hugo Roe, said so.',
      'Sandvelt Canning',
    ],
    [
      'es',
      'El Ministerio de Enlace Rural firma el pacto\n\nQUITO, 3 de mayo — La ministra habló ayer de todo.',
      'Ministerio de Enlace Rural',
    ],
    ['es', 'La aerolínea perdió aviones de la arrendadora irlandesa Shannora Leasing en mayo.', 'Shannora Leasing'],
  ] as const)('%s: %s', (language, text, body) => {
    expect(bodies(text, language)).toContain(body);
  });

  it('a bay that is called after a saint', () => {
    const text = 'They stopped pumping water into St Helena Bay on Monday.';
    expect(factsOf(draft(text, 'en'), 'place').map(({ name }) => name)).toEqual(['St Helena Bay']);
    expect(people(text, 'en')).toEqual([]);
  });
});

describe('undertakings', () => {
  it.each([
    [
      'en',
      'Acme Foods has committed to buying its roots nearby, to paying growers in May and to drilling two wells.',
      ['buying its roots nearby', 'paying growers in May', 'drilling two wells'],
    ],
    ['en', 'Acme Foods will not raise its fares before 2028.', ['not raise its fares before 2028']],
    ['en', 'India has offered two heavy helicopters.', ['offered two heavy helicopters']],
    ['en', 'No employee will be made redundant before 2028.', ['No employee will be made redundant before 2028']],
    [
      'es',
      'La presidenta de la Cámara, Ana Ruiz, ha ofrecido, en cambio, someter el texto a la Agencia.',
      ['someter el texto a la Agencia'],
    ],
    ['es', 'El acta establece que las empresas no descontarán los días de paro.', ['no descontarán los días de paro']],
    [
      'es',
      'La alcaldesa de Lira, Rosa Quispe, ratificó que plantará otras 10.000 en mayo.',
      ['plantará otras 10.000 en mayo'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(deeds(text, language).map((deed) => deed.slice(deed.indexOf(': ') + 2))).toEqual(expected);
  });

  it.each(['No decision will be easy.', 'Nobody knows what will happen.', 'Acme Foods will not comment.'])(
    'none in: %s',
    (text) => {
      expect(deeds(text, 'en')).toEqual([]);
    },
  );

  it('a plain noun behind the body tells which one it is', () => {
    const text = 'Acme S.A. cerró. El sindicato de sobrecargos se reunirá hoy con la empresa.';
    expect(deeds(text, 'es')).toEqual(['sindicato de sobrecargos: se reunirá hoy con la empresa']);
  });
});
