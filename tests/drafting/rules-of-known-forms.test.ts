import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

/** The names of one kind that are drafted of a text, and who speaks its first quotation. */
const drafted = (language: 'en' | 'es', text: string) => {
  const briefing = draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' });
  return {
    people: factsOf(briefing, 'person').map(({ name }) => name),
    places: factsOf(briefing, 'place').map(({ name }) => name),
    bodies: factsOf(briefing, 'organisation').map(({ name, aliases }) => [name, ...aliases].join(' = ')),
    speaker: factsOf(briefing, 'quote')[0]?.speaker,
    roles: factsOf(briefing, 'person').map(({ role }) => role ?? ''),
  };
};

describe('bodies and their other names', () => {
  it.each([
    [
      'en',
      'The UN Mission in South Sudan, or UNMISS, lent two ships. The United Nations met.',
      ['UN Mission in South Sudan = UNMISS', 'United Nations'],
    ],
    ['es', 'La Misión de la ONU en Colombia habló.', ['Misión de la ONU en Colombia']],
    ['es', 'Las Naciones Unidas enviaron médicos. La ONU pagó las tiendas.', ['Naciones Unidas = ONU']],
    ['en', 'Growers met Ann Roe, dean at IIT Madras. IIT Madras and Skerry Air spoke.', ['IIT Madras', 'Skerry Air']],
    ['en', 'Talks at the conciliation service Acas ended.', ['Acas']],
    ['en', 'Growers waited. Telmar says that it can’t find drivers.', ['Telmar']],
    ['es', 'La jueza multó a Fosfatos del Tinto y a Caja Meseta.', ['Fosfatos del Tinto', 'Caja Meseta']],
    [
      'en',
      'Growers met its neighbour Kennet & Vale and Ostrava Chips a.s. in Lent.',
      ['Kennet & Vale', 'Ostrava Chips a.s. = Ostrava Chips'],
    ],
    ['en', 'Readers liked the VAT Act. Growers bought PVC Windows.', []],
  ] as const)('%s: %s', (language, text, expected) => expect(drafted(language, text).bodies).toEqual(expected));
});

describe('people and what is no part of them', () => {
  it.each([
    [
      'en',
      '"Ships are late," said Foreign Minister Ibrahim Nashid. "They are slow."',
      ['Ibrahim Nashid'],
      'Ibrahim Nashid',
    ],
    ['en', '"No," said Canon Ruth Adeyinka. Tobias Wren SC agreed.', ['Ruth Adeyinka', 'Tobias Wren'], 'Ruth Adeyinka'],
    ['en', 'A man called Festus came. I asked him why. "Because it rained," he told me.', ['Festus'], 'Festus'],
    [
      'en',
      'Lakshmi Rao, Dean of Planning at Orrin College, spoke. St Mary’s in Lent is old.',
      ['Lakshmi Rao'],
      undefined,
    ],
    ['es', 'Una vecina llamada Berta quiso pintar.', ['Berta'], undefined],
    [
      'en',
      'Special Representative for Disaster Risk Reduction Mary Butler and the Envoy for Rural Roads left.',
      ['Mary Butler'],
      undefined,
    ],
    [
      'en',
      'Secretary of State Howard Brandt met Under Secretary Lydia Fontaine. "We will be good," the Secretary said.',
      ['Howard Brandt', 'Lydia Fontaine'],
      'Howard Brandt',
    ],
  ] as const)('%s: %s', (language, text, people, speaker) => {
    expect(drafted(language, text)).toMatchObject({ people, speaker });
  });

  it('leaves a day and a word of naming out of a role', () => {
    expect(drafted('en', 'On Monday Kenyan Foreign Minister Ibrahim Nashid spoke.').roles).toEqual([
      'Kenyan Foreign Minister',
    ]);
    expect(drafted('es', 'Una vecina llamada Berta quiso pintar.').roles).toEqual(['vecina']);
  });
});

describe('what somebody has been', () => {
  it.each([
    ['Duane Kettleson, 57, has been keeper of the ice road since 1994.', 'keeper of the ice road'],
    ['Duane Kettleson has been president of Acme Foods plc since May.', 'president of Acme Foods plc'],
    ['Walter Roe, 79, was for three decades director of music at Orrin College.', 'director of music at Orrin College'],
    [
      'Ann Roe was keeper of maps at the National Library of Scotland from 2011 to 2026.',
      'keeper of maps at the National Library of Scotland',
    ],
    ['Ann Roe, who has been president of Acme Foods plc since May, spoke.', 'president of Acme Foods plc'],
    ['Ann Roe has been late. Ann Roe was for three days in Lent.', ''],
  ])('%s', (text, role) => expect(drafted('en', text).roles).toEqual([role]));
});

describe('places by what stands around them', () => {
  it.each([
    [
      'en',
      'Growers met. At Lower Wick, where it rained, they ate. A bus came from Tarrow on Monday.',
      ['Lower Wick', 'Tarrow'],
    ],
    ['en', 'Growers saw the Vale of Evesham and met in The Hague on Monday.', ['Vale of Evesham', 'The Hague']],
    ['es', 'Los regantes comieron en Wixal, donde llovía. El tren salió desde Tarra.', ['Wixal', 'Tarra']],
    ['en', 'Growers heard from Tarrow. The men took it from Tarrow.', []],
  ] as const)('%s: %s', (language, text, places) => expect(drafted(language, text).places).toEqual(places));
});
