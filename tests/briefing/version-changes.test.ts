import { describe, expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { type DraftedVersion, versionChanges } from '../../electron/briefing/version-changes.ts';
import type { VersionChange } from '../../electron/contract/version-changes.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';

function drafted(text: string, more: { date?: string; title?: string } = {}): DraftedVersion {
  const article = articleFromPlainText(text);
  const { head, facts } = draftBriefing({ ...article, date: '2026-03-02', title: 'T', ...more });
  return { head, text: article.text, facts };
}

const english = [
  'LIMA, March 2, 2026 - Peru and Chile agreed on Monday to open a joint office in Arica by June 8, 2026.',
  'Chile pledged to give $45 million for the northern ports. The crane stood idle.',
  'Peru will publish a plan for rural clinics by October 2026.',
  '“We owe this to the people of the coast,” Foreign Minister Ana Torres said.',
  'The next meeting will take place in Tacna on May 14, 2026.',
];
const spanish = [
  'LIMA, 2 de marzo de 2026 - Perú y Chile acordaron el lunes abrir una oficina conjunta en Arica antes del 8 de junio de 2026.',
  'Chile se comprometió a aportar 45 millones de dólares para los puertos del norte. La grúa seguía parada.',
  'Perú publicará un plan para las clínicas rurales en octubre de 2026.',
  '«Se lo debemos a la gente de la costa», dijo la ministra de Exteriores Ana Torres.',
  'La próxima reunión tendrá lugar en Tacna el 14 de mayo de 2026.',
];

function changes(before: readonly string[], after: readonly string[], language: 'en' | 'es' = 'en'): VersionChange[] {
  return versionChanges(drafted(before.join('\n\n')), drafted(after.join('\n\n')), language);
}

function edited(all: readonly string[], at: number, from: string, to: string): string[] {
  expect(all[at]).toContain(from);
  return all.map((paragraph, index) => (index === at ? paragraph.replace(from, to) : paragraph));
}

const short = (all: readonly VersionChange[]) => all.map(({ kind, manner }) => `${kind} ${manner}`);

/** Every passage of a change is in its own text, and what is there is what the line rests on. */
function holdTo(all: readonly VersionChange[], before: readonly string[], after: readonly string[]): void {
  const sides = [
    ...all.map((change) => ({ side: change.before, text: before.join('\n\n') })),
    ...all.map((change) => ({ side: change.after, text: after.join('\n\n') })),
  ];
  for (const { side, text } of sides) {
    for (const { start, end } of side?.spans ?? []) expect(text.slice(start, end).length).toBe(end - start);
  }
  for (const { before: was, after: is, manner } of all) {
    if (manner === 'added') expect(is).toBeDefined();
    else if (manner === 'dropped') expect(was).toBeDefined();
    else expect([was, is]).not.toContain(undefined);
  }
}

describe.each([
  {
    language: 'en' as const,
    text: english,
    due: ['June 8, 2026', 'June 15, 2026'],
    meeting: ['May 14, 2026', 'May 21, 2026'],
    money: ['$45 million', '$50 million'],
    quote: ['owe this to the people', 'owe nothing to the people'],
    reworded: ['a plan for rural clinics', 'a detailed plan and a budget for rural clinics'],
    more: 'Bolivia agreed to share data on floods by August 2026.',
  },
  {
    language: 'es' as const,
    text: spanish,
    due: ['8 de junio de 2026', '15 de junio de 2026'],
    meeting: ['14 de mayo', '21 de mayo'],
    money: ['45 millones', '50 millones'],
    quote: ['Se lo debemos a la gente', 'No se lo debemos a la gente'],
    reworded: ['un plan para las clínicas rurales', 'un plan detallado y un presupuesto para las clínicas rurales'],
    more: 'Bolivia acordó compartir datos sobre inundaciones en agosto de 2026.',
  },
])('what changed between versions ($language)', ({ language, text, due, meeting, money, quote, reworded, more }) => {
  const compare = (after: readonly string[]) => {
    const all = changes(text, after, language);
    holdTo(all, text, after);
    return all;
  };
  const [at = '', to = ''] = due;

  test('is nothing where only the typography, or the order of paragraphs, is another', () => {
    expect(compare(text)).toEqual([]);
    expect(compare(text.map((one) => one.replace(/[“”«»]/gu, '"').replace(' - ', ' – ')))).toEqual([]);
    const [first = '', second = '', ...rest] = text;
    expect(compare([first, ...rest, second])).toEqual([]);
  });

  test('tells a date that is another day now, once, with the day on both sides', () => {
    const all = compare(edited(text, 0, at, to));
    expect(short(all)).toEqual(['date moved']);
    const [moved] = all;
    expect(moved?.before?.detail).toMatch(/8/u);
    expect(moved?.after?.detail).toMatch(/15/u);
    expect(short(compare(edited(text, 4, meeting[0] ?? '', meeting[1] ?? '')))).toEqual(['date moved']);
  });

  test('tells an undertaking that came, went, or is worded otherwise', () => {
    const dropped = text.filter((_, index) => index !== 2);
    expect(short(compare(dropped))).toEqual(['commitment dropped']);
    const added = compare([...text.slice(0, 2), more, ...text.slice(2)]);
    expect(short(added)).toContain('commitment added');
    expect(short(added).filter((one) => one.endsWith('dropped'))).toEqual([]);
    const [change, ...others] = compare(edited(text, 2, reworded[0] ?? '', reworded[1] ?? ''));
    expect(change).toMatchObject({ kind: 'commitment', manner: 'reworded' });
    expect(change?.after?.text).not.toBe(change?.before?.text);
    expect(others).toEqual([]);
  });

  test('tells a quotation that was altered, and a figure that is another', () => {
    const [altered, ...others] = compare(edited(text, 3, quote[0] ?? '', quote[1] ?? ''));
    expect(altered).toMatchObject({ kind: 'quote', manner: 'reworded', after: { detail: 'Ana Torres' } });
    expect(others).toEqual([]);
    expect(short(compare(edited(text, 1, money[0] ?? '', money[1] ?? '')))).toContain('figure reworded');
  });
});

test('an article that is called otherwise says so first, with the day in words', () => {
  const text = english.join('\n\n');
  const all = versionChanges(drafted(text), drafted(text, { date: '2026-03-03', title: 'Another' }), 'en');
  expect(all.filter(({ kind }) => kind === 'head')).toEqual([
    {
      kind: 'head',
      field: 'title',
      manner: 'reworded',
      before: { text: 'T', spans: [] },
      after: { text: 'Another', spans: [] },
    },
    {
      kind: 'head',
      field: 'date',
      manner: 'moved',
      before: { text: '2 March 2026', spans: [] },
      after: { text: '3 March 2026', spans: [] },
    },
  ]);
  expect(all[0]?.kind).toBe('head');
});

test('a text that was replaced as a whole has all of one side dropped and all of the other added', () => {
  const all = changes(english, ['Bolivia agreed to share data on floods by August 2026.', 'It rained.']);
  expect(all.filter(({ kind }) => kind === 'commitment').map(({ manner }) => manner)).toEqual(
    expect.arrayContaining(['added', 'dropped']),
  );
  expect(all.some(({ manner }) => manner === 'reworded' || manner === 'moved')).toBe(false);
});
