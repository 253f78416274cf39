import { expect, test } from 'vitest';
import type { Commitment, FactBody, SourcedDate } from '../../electron/contract/facts.ts';
import { countryCode } from '../../electron/drafting/country-code.ts';
import { type MadeArticle, read } from './make-dossier.ts';

const day = (iso: string, wording = iso): SourcedDate => ({ iso, wording, certainty: 'stated' });
const undertaking = (text: string, parties: readonly string[], due?: SourcedDate): Commitment => ({
  kind: 'commitment',
  text,
  parties,
  due,
  status: 'agreed',
});
const names: FactBody[] = [
  { kind: 'person', name: 'Claudia Sheinbaum', aliases: [] },
  { kind: 'place', name: 'Tapachula' },
];
const article = (language: string, ...lines: Commitment[]): MadeArticle => ({
  sentences: [
    { text: `Claudia Sheinbaum, Tapachula (${language}).`, facts: names },
    ...lines.map((body) => ({ text: `${body.text} (${language}).`, facts: [body] })),
  ],
  head: { language },
});
const english = undertaking(
  'build an international bridge of 240 metres near Tapachula',
  ['Mexico', 'Guatemala'],
  day('2026-06-02', 'June 2, 2026'),
);
const spanish = undertaking(
  'construir un puente internacional de 240 metros cerca de Tapachula',
  ['México', 'Guatemala'],
  day('2026-06-02', '2 de junio de 2026'),
);
const together = async (one: MadeArticle, other: MadeArticle) =>
  (await read([one, other], 'en', [], countryCode)).matters.map(({ finding, because }) => ({ finding, because }));

test('an English and a Spanish undertaking stand side by side, and it is said why', async () => {
  expect(await together(article('en', english), article('es', spanish))).toEqual([
    {
      finding: 'agree',
      because: ['Mexico', 'Guatemala', 'June 2, 2026', '240', 'international', 'Tapachula'],
    },
  ]);
});

test.each([
  ['another party', { parties: ['Honduras'] }],
  ['another day', { due: day('2026-07-15', '15 de julio de 2026') }],
  ['another figure', { text: 'construir un puente internacional de 90 metros cerca de Tapachula' }],
  ['it is only asked for', { status: 'requested' as const }],
  ['nothing in common but who and when', { text: 'publicar las cuentas de la obra' }],
])('they stand apart where there is %s', async (_, change) => {
  const found = await together(article('en', english), article('es', { ...spanish, ...change }));
  expect(found.map(({ finding }) => finding)).toEqual(['alone', 'alone']);
});

test('of two that it could be, none is taken; and articles that share no names tell of two things', async () => {
  const twice = article('es', spanish, {
    ...spanish,
    text: 'inaugurar el puente internacional de Tapachula, de 240 metros',
  });
  expect((await together(article('en', english), twice)).map(({ finding }) => finding)).toEqual([
    'alone',
    'alone',
    'alone',
  ]);
  const elsewhere: MadeArticle = {
    sentences: [
      { text: 'Lima.', facts: [{ kind: 'place', name: 'Lima' }] },
      { text: 'Ana Sosa.', facts: [{ kind: 'person', name: 'Ana Sosa', aliases: [] }] },
      { text: spanish.text, facts: [spanish] },
    ],
    head: { language: 'es' },
  };
  expect((await together(article('en', english), elsewhere)).map(({ finding }) => finding)).toEqual(['alone', 'alone']);
});

const plant = (place: string, person: string, due: string): MadeArticle => ({
  sentences: [
    {
      text: `${person} spoke in ${place}.`,
      facts: [
        { kind: 'person', name: person, aliases: [] },
        { kind: 'place', name: place },
      ],
    },
    { text: `Construction will begin in ${due}.`, facts: [undertaking('construction will begin', [], day(due))] },
    { text: 'The plant employs people.', facts: [{ kind: 'figure', value: due.slice(0, 4), of: 'people' }] },
  ],
});

test('what any two articles about building say is no contradiction: the stories must share names', async () => {
  const { matters } = await read([
    plant('Turku', 'Aino Saarela', '2026-09'),
    plant('Waterford', 'Sean Kilmara', '2025-09'),
  ]);
  expect(matters.filter(({ finding }) => finding !== 'alone')).toEqual([]);
  const same = await read([plant('Turku', 'Aino Saarela', '2026-09'), plant('Turku', 'Aino Saarela', '2025-09')]);
  expect(same.matters.map(({ finding }) => finding)).toContain('dates');
});

test('two meetings of the same parties on two days without a year are two', async () => {
  const meets = (wording: string, iso?: string): MadeArticle => ({
    sentences: [
      {
        text: `La comisión se reunirá por primera vez en Asunción el ${wording}.`,
        facts: [
          undertaking(`se reunirá por primera vez en Asunción el ${wording}`, ['Uruguay', 'Paraguay'], {
            wording,
            iso,
            certainty: 'stated',
          }),
        ],
      },
    ],
    head: { language: 'es' },
  });
  const { matters } = await read([meets('20 de octubre', '2025-10-20'), meets('4 de agosto')], 'es');
  expect(matters.map(({ finding }) => finding)).toEqual(['alone', 'alone']);
});
