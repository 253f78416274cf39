import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const draft = (text: string, language: string, date = '2024-05-08') =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date });

describe('names of bodies', () => {
  it.each([
    ["Ann Lee of the Independent Dockers' Union spoke.", 'en', "Independent Dockers' Union"],
    ['She works at Morgan Fairchild & Co. in the city.', 'en', 'Morgan Fairchild & Co.'],
    [
      'It was checked by the Norwegian Water Resources and Energy Directorate last week.',
      'en',
      'Norwegian Water Resources and Energy Directorate',
    ],
    ['The operator, Harbourline, promised to raise wages.', 'en', 'Harbourline'],
    ['The operators Nordlink and Silverline have welcomed it.', 'en', 'Silverline'],
    ['Estudió en la Universidad Nacional de La Plata hace años.', 'es', 'Universidad Nacional de La Plata'],
    ['La multa del Segundo Tribunal Ambiental llegó tarde.', 'es', 'Segundo Tribunal Ambiental'],
  ])('%s', (text, language, name) => {
    expect(factsOf(draft(text, language), 'organisation').map((fact) => fact.name)).toContain(name);
  });

  it.each([
    ['The fire aboard the MS Aurora killed nine.', 'en'],
    ['Brightwell Energy Inc. (NYSE: BWE) rose. “Yes,” said Lumen Grid founder Rajiv Menon.', 'en'],
    ['Hay días en que el aeropuerto General Mosconi cierra.', 'es'],
  ])('takes no thing for a person: %s', (text, language) => {
    const known = ['Rajiv Menon'];
    expect(factsOf(draft(text, language), 'person').filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  it('gives a surname that two bear to whom the paragraph names, or who has been called by it', () => {
    const text =
      'Walter Pomeroy repairs clocks. Pomeroy works alone.\n\n“Stubborn,” said Susan Pomeroy, a nurse.\n\nOn Tuesday Pomeroy opens a watch.';
    const walter = factsOf(draft(text, 'en'), 'person').find(({ name }) => name === 'Walter Pomeroy');
    expect(walter?.spans.length).toBe(3);
  });
});

describe('dates', () => {
  it.each([
    ['He served as minister from 2011 to 2016.', 'en', '2011/2016'],
    ['It reinstated 42 people dismissed in August.', 'en', '2023-08'],
    ['The court ordered him to stand trial on May 6.', 'en', '2025-05-06'],
    ['It will open in the second half of 2025.', 'en', '2025-07/2025-12'],
    ['Abrirá una embajada durante el segundo semestre de este año.', 'es', '2024-07/2024-12'],
    ['En noviembre, el servicio anunció que cerrará la estación.', 'es', '2023-11'],
  ])('%s', (text, language, iso) => {
    expect(factsOf(draft(text, language), 'date').map((fact) => fact.iso)).toContain(iso);
  });
});

describe('speakers', () => {
  it.each([
    [
      'High Court Judge Florence Nakato ruled against him. “Suspicion is not proof,” she said.',
      'en',
      'Florence Nakato',
    ],
    ['“He asked me to come back,” quips Tom Bell.', 'en', 'Tom Bell'],
    ['«Eso lo sabe todo el mundo», tercia Pedro Ruiz.', 'es', 'Pedro Ruiz'],
    ['La novelista Ana Ruiz escribió al ministro. «Hay cosas que no vuelven», dice su carta.', 'es', 'Ana Ruiz'],
    ['El presidente de Chile, Juan Soto, llegó ayer. «El mar nos une», subrayó el mandatario.', 'es', 'Juan Soto'],
  ])('%s', (text, language, speaker) => {
    expect(factsOf(draft(text, language), 'quote').map((fact) => fact.speaker)).toEqual([speaker]);
  });

  it('leaves the comma of the reporting sentence out of the words', () => {
    expect(factsOf(draft('“We did not get everything,” Jane Roe said.', 'en'), 'quote')[0]?.text).toBe(
      'We did not get everything',
    );
  });

  it('does not put the words of two people together', () => {
    const text = '“You do not drill there,” said Ann Lee. Tom Bell dismissed the remark as “poetry”.';
    expect(factsOf(draft(text, 'en'), 'quote').map((fact) => fact.speaker)).toEqual(['Ann Lee', 'Tom Bell']);
  });
});

describe('undertakings', () => {
  it.each([
    ['Norway agreed not to strike the deal again.', 'en', 'not to strike the deal again', ['Norway']],
    ['Chile se comprometió a no subir los impuestos.', 'es', 'no subir los impuestos', ['Chile']],
    [
      'Nordlink Ltd. makes ferries. It promised to raise wages by 11% and to reinstate 42 employees dismissed in May.',
      'en',
      'reinstate 42 employees dismissed in May',
      ['Nordlink Ltd.'],
    ],
    ['Norway, which is no member, said it would provide radar equipment.', 'en', 'provide radar equipment', ['Norway']],
  ])('%s', (text, language, action, parties) => {
    const found = factsOf(draft(text, language), 'commitment').find((fact) => fact.text === action);
    expect(found?.parties).toEqual(parties);
  });

  it.each([
    ['The ministry rejected a claim that it had promised to drop all charges.', 'en'],
    ['Ana Ruiz cree que su madre ganará el juicio.', 'es'],
    ['If he does not, voters will draw their own conclusions.', 'en'],
  ])('finds none in: %s', (text, language) => {
    expect(factsOf(draft(text, language), 'commitment')).toEqual([]);
  });

  it('gives each line of a list those who will do it', () => {
    const text =
      'The United States and Norway reached these understandings:\n\n1. Norway will send two ships.\n\n2. Both governments will establish a working group.';
    const parties = factsOf(draft(text, 'en'), 'commitment').map((fact) => fact.parties);
    expect(parties[0]).toEqual(['Norway']);
    expect(parties[1]).toHaveLength(2);
  });

  it('leaves the date of one undertaking to it', () => {
    const text = 'Acme Ltd. will reopen on Friday after the owner, Nordlink Ltd., promised to raise wages.';
    const wages = factsOf(draft(text, 'en'), 'commitment').find((fact) => fact.text === 'raise wages');
    expect(wages?.due).toBeUndefined();
  });
});

describe('the head of a document', () => {
  it('takes no label for a headline', () => {
    const text = 'PRESS RELEASE\n\nMinisters agree new rules\n\nThe ministers met today and agreed new rules.';
    expect(draft(text, 'en').head.title).toBe('Ministers agree new rules');
  });
  it('reads a dateline with an abbreviated month, and lets it name no subject', () => {
    const text = 'SUVA, Aug. 28 (Oceanic Press) - Leaders of nine nations signed a treaty on Wednesday.';
    const { head, facts } = draft(text, 'en', '2024-08-29');
    expect(head).toMatchObject({ place: 'Suva', date: '2024-08-28' });
    expect(facts.flatMap((fact) => (fact.kind === 'commitment' ? fact.parties : []))).not.toContain('Oceanic Press');
  });
});

describe('positions and points', () => {
  it('gives what is stressed to the minister who spoke last', () => {
    const text =
      "Secretary Daniel Okonkwo met Minister Ingrid Halvorsen. Secretary Okonkwo expressed concern.\n\nMinister Halvorsen shared it. She stressed that Norway's position on the matter had not changed.";
    expect(factsOf(draft(text, 'en'), 'position').map((fact) => fact.speaker)).toEqual(['Ingrid Halvorsen']);
  });
  it('makes no point of a line that opens a list, nor of the list', () => {
    const text =
      'Leaders of Chile and Peru met in Lima on Monday to talk about the border.\n\nThe two leaders of the neighbouring countries agreed to:\n\n- Open a joint office for visas in Arica\n\nThe talks in Lima lasted for six hours and were led by Chile.';
    const points = factsOf(draft(text, 'en'), 'keyPoint').map((fact) => fact.text);
    expect(points.filter((point) => /^-|:$/.test(point))).toEqual([]);
  });
});

describe('what lies ahead', () => {
  it.each([
    ['A follow-up meeting is due to be held in Oslo on 9 September.', '2025-09-09'],
    ['A second report will be made public on 2 May.', '2025-05-02'],
    ['The last meeting was held in Oslo on 9 September.', '2024-09-09'],
  ])('%s', (text, iso) => {
    const dates = factsOf(draft(`The two ministers met in Nairobi.\n\n${text}`, 'en', '2025-03-14'), 'date');
    expect(dates.map((fact) => fact.iso)).toContain(iso);
  });

  it('an event does not begin with the dateline that its sentence opens with', () => {
    const text = 'NAIROBI, March 14, 2025 (Reuters) - The summit took place on Friday at the port.\n\nNobody spoke.';
    const [event] = factsOf(draft(text, 'en', '2025-03-14'), 'event');
    expect(event?.text).toBe('The summit took place on Friday at the port');
  });
});
