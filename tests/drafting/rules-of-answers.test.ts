import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

type Language = 'en' | 'es';

const draft = (text: string, language: Language) =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date: '2026-02-10' });

const deeds = (text: string, language: Language) =>
  factsOf(draft(text, language), 'commitment').map(
    ({ parties, text: words }) => `${parties.join(' + ')}: ${words.split(' ').slice(0, 3).join(' ')}`,
  );

const speakers = (text: string, language: Language) =>
  factsOf(draft(text, language), 'quote').map(({ speaker }) => speaker);

const people = (text: string, language: Language) => factsOf(draft(text, language), 'person').map(({ name }) => name);

const days = (text: string, language: Language) => factsOf(draft(text, language), 'date').map(({ iso }) => iso);

describe('answers of an interview', () => {
  it.each([
    [
      'en',
      'Eleri Haf Prytherch became chief librarian in May.\n\nQ: What will change?\n\nA: We will open the halls until eight. We plan to sell two vans by June. I’ve agreed to meet the union.',
      ['open the halls', 'sell two vans', 'meet the union'].map((deed) => `Eleri Haf Prytherch: ${deed}`),
    ],
    [
      'es',
      'Ana Ruiz Lobo dirige la empresa de aguas desde mayo.\n\nP. ¿Qué hará?\n\nR. Abriremos la oficina de diez a seis. Vamos a contratar a veinte técnicos.',
      ['Ana Ruiz Lobo: contratar a veinte'],
    ],
  ] as const)('%s', (language, text, expected) => {
    expect(deeds(text, language)).toEqual(expect.arrayContaining([...expected]));
  });

  it('leaves the answers open where two people might give them', () => {
    const text =
      'Ann Roe and Tom Bell run the mill.\n\nQ: What will change?\n\nA: We will open the halls until eight.\n\nQ: When?\n\nA: Soon.';
    expect(deeds(text, 'en').filter((deed) => /^(?:Ann Roe|Tom Bell):/.test(deed))).toEqual([]);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'es',
      '«Queremos ver los contratos, no la maqueta», ha indicado Josep Vidal, portavoz de la Liga, que pide un plan.',
      'Josep Vidal',
    ],
    ['es', '«Es poco, muy poco», ha comentado Ana Ruiz, que pide más.', 'Ana Ruiz'],
    ['en', '"We would love to do more," its convener, Harcus Randal, wrote in an email.', 'Harcus Randal'],
    [
      'es',
      'El presidente del Concejo de Cali, Jaime Salas, cerró la sesión.\n\nEl alcalde, Andrés Uribe, celebró el fallo.\n\n«Yo les di la mano a todos», dijo el mandatario.',
      'Andrés Uribe',
    ],
  ] as const)('%s: %s', (language, text, name) => {
    expect(speakers(text, language)).toEqual([name]);
  });

  it('keeps two people of one surname apart, though one of them is called by it alone', () => {
    const text =
      '"She could ask double," says Noreen Kinsella, a nurse. Kinsella laughed. "Mice," says Bride Kinsella, a mender.';
    expect(people(text, 'en')).toEqual(expect.arrayContaining(['Noreen Kinsella', 'Bride Kinsella']));
  });

  it('takes a saint behind "in" for a place', () => {
    expect(people('They mended 14 bridges in St. Mary and Portland.', 'en')).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['en', 'The library opened in March last year.', '2025-03'],
    ['en', 'She will open it by June next year.', '2027-06'],
    ['en', 'The fee ends from the first of April.', '2026-04-01'],
    ['en', 'They sent people to sail it in January.', '2026-01'],
    ['en', 'Last year it was Roe, who came for a week in July.', '2025-07'],
    ['es', 'La feria abrió en marzo del año pasado.', '2025-03'],
    ['es', 'Serán entregadas antes de que termine mayo.', '2026-05'],
    ['es', 'Era un grano de maíz, encontrado en agosto.', '2025-08'],
    ['es', 'Si hay acuerdo, el texto podría aprobarse en abril.', '2026-04'],
  ] as const)('%s: %s', (language, text, day) => {
    expect(days(text, language)).toContain(day);
  });

  it.each([
    ['en', 'They play on the last Friday of every month.'],
    ['en', 'Sunday opening is a fad.'],
    ['es', 'Volví al lunes siguiente.'],
    ['es', 'Nadie trabaja más de un domingo al mes.'],
  ] as const)('%s, none: %s', (language, text) => {
    expect(days(text, language)).toEqual([]);
  });
});

describe('offices', () => {
  const roles = (text: string, language: Language) =>
    factsOf(draft(text, language), 'person').map(({ name, role }) => `${name}: ${role ?? ''}`);

  it.each([
    [
      'es',
      'Firmaron los gobernadores Ana Ruiz, de Loreto; Eva Paz, de Ucayali, y Luis Rey, de Puno.',
      'Luis Rey: gobernadores de Puno',
    ],
    ['es', 'Votaron los alcaldes Ana Ruiz, de Talca, y Luis Rey, de Osorno.', 'Ana Ruiz: alcaldes de Talca'],
    ['en', 'It was backed by governors Ann Roe, of Oregon, and Tom Bell, of Texas.', 'Tom Bell: governors of Texas'],
    ['en', "She met South Sudan's minister of trade, Ann Roe, in Juba.", "Ann Roe: South Sudan's minister of trade"],
    [
      'en',
      "She met Ghana's minister of humanitarian affairs, Ann Roe, in Accra.",
      "Ann Roe: Ghana's minister of humanitarian affairs",
    ],
    [
      'en',
      "He wrote to New Zealand's minister of health, Tom Bell, on Monday.",
      "Tom Bell: New Zealand's minister of health",
    ],
  ] as const)('%s: %s', (language, text, role) => {
    expect(roles(text, language)).toContain(role);
  });

  it('says who is meant by one of several offices', () => {
    const text =
      'Firmaron los gobernadores Ana Ruiz, de Loreto, y Luis Rey, de Puno. El gobernador de Puno ofreció que su gestión destinará 2 millones de soles.';
    expect(deeds(text, 'es')).toContain('Luis Rey: destinará 2 millones');
  });
});

describe('who is meant by a pronoun between quotations', () => {
  const spoken = (text: string) =>
    factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' }), 'quote').map(
      ({ text: words, speaker }) => [words, speaker],
    );

  it('the subject of the sentence right before the words', () => {
    const text =
      'Litia Vakalo took over the university in January. She spoke to this newspaper. She wants a roof. The minister, Semi Naulivou, has agreed to pay.\n\nAsked about a rumour, she puts down her cup. "That was never on my desk."';
    expect(spoken(text)).toContainEqual(['That was never on my desk.', 'Litia Vakalo']);
  });

  it('a name that no list has is somebody where he or she takes it up', () => {
    const text = 'Litia Vakalo keeps a bucket in the corner of her office. "It drips," she says.';
    expect(spoken(text)).toEqual([['It drips', 'Litia Vakalo']]);
  });
});
