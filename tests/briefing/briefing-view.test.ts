import { expect, test } from 'vitest';
import { briefingView } from '../../electron/briefing/briefing-view.ts';
import { printableBriefing } from '../../electron/briefing/printable-briefing.ts';
import type { PrintableAnnotation } from '../../electron/contract/annotations.ts';
import { type FactOnWords, makeView } from './make-view.ts';

const text =
  'Mexico and the US agreed to share information.\n\nIn September there will be an economic dialogue.\n\nHarris asked Mexico to strengthen ports. The visit was on 8 June.';
const facts: FactOnWords[] = [
  { body: { kind: 'summary', text: 'Both will share information.' } },
  {
    body: { kind: 'commitment', text: 'share information', parties: ['Mexico', 'United States'], status: 'agreed' },
    on: ['agreed to share information'],
  },
  {
    body: {
      kind: 'commitment',
      text: 'an economic dialogue',
      parties: ['Mexico', 'United States'],
      status: 'planned',
      due: { iso: '2021-09', wording: 'In September', certainty: 'inferred' },
    },
    on: ['In September there will be an economic dialogue'],
  },
  { body: { kind: 'date', iso: '2021-09', wording: 'September', certainty: 'inferred' }, on: ['September'] },
  {
    body: {
      kind: 'commitment',
      text: 'strengthen ports',
      parties: ['Mexico'],
      by: 'Kamala Harris',
      status: 'requested',
    },
    on: ['Harris asked Mexico to strengthen ports'],
    confidence: 0.4,
  },
  { body: { kind: 'person', name: 'Kamala Harris', role: 'Vice President', aliases: ['Harris'] }, on: ['Harris'] },
  { body: { kind: 'date', iso: '2021-06-08', wording: '8 June', certainty: 'inferred' }, on: ['8 June'] },
  { body: { kind: 'place', name: 'Mexico' }, on: ['Mexico'] },
  { body: { kind: 'keyPoint', text: 'hidden point' }, more: { hidden: true } },
];
const view = makeView(text, facts, { place: 'MEXICO CITY', date: '2021-06-09' });
const options = { day: '2021-07-01', language: 'en' } as const;
const briefing = briefingView(view, options);
const keysOf = (section: string) =>
  briefing.sections.filter((found) => found.section === section).flatMap(({ lines }) => lines.map(({ key }) => key));

test('places every fact, what was asked apart from what was agreed', () => {
  expect(briefing.dateline).toBe('Mexico City · Wednesday 9 June 2021');
  expect(briefing.bottomLine?.text).toBe('Both will share information.');
  expect(briefing.sections.map(({ section }) => section)).toEqual([
    'agreed',
    'requested',
    'people',
    'dates',
    'earlier',
    'names',
  ]);
  expect(keysOf('agreed')).toEqual(['f1', 'f2']);
  expect(keysOf('requested')).toEqual(['f4']);
  expect(briefing.hidden.map(({ key }) => key)).toEqual(['f8']);
  const shown = new Set(briefing.sections.flatMap(({ lines }) => lines.map(({ fact }) => fact.id)));
  expect([...shown, 'f0', 'f8'].sort()).toEqual(view.facts.map(({ id }) => id).sort());
});

test('a due date ahead stands among the dates, and its bare mention beside the past ones', () => {
  expect(keysOf('dates')).toEqual(['f2:due']);
  expect(keysOf('earlier')).toEqual(['f3', 'f6']);
});

test('words parties, dates and progress', () => {
  const agreed = briefing.sections.find(({ section }) => section === 'agreed');
  expect(agreed?.lines.map(({ detail, when, progress }) => [detail, when, progress])).toEqual([
    ['Mexico, US', undefined, 'open'],
    ['Mexico, US', 'Sep 2021', 'open'],
  ]);
  const [asked] = briefing.sections.find(({ section }) => section === 'requested')?.lines ?? [];
  expect(asked).toMatchObject({ firmness: 'requested', check: true, progress: undefined });
  expect(asked?.detail).toContain('Harris');
});

test('a line begins with a capital letter, and a speech stands inside one pair of marks', () => {
  const said = 'She said: “You inspire me,\n\n“So let us go on,” she added.';
  const words = 'You inspire me,\n\n“So let us go on,';
  const [section] = briefingView(
    makeView(said, [{ body: { kind: 'quote', text: words }, on: [words] }]),
    options,
  ).sections;
  expect(section?.lines[0]).toMatchObject({ text: 'You inspire me,\n\nSo let us go on,', verbatim: true });
  const point = (text: string) => makeView(said, [{ body: { kind: 'keyPoint', text } }]);
  const lineOf = (text: string) => briefingView(point(text), options).sections[0]?.lines[0]?.text;
  expect([lineOf('élan grows'), lineOf('iPhone sales'), lineOf('9 of 10')]).toEqual([
    'Élan grows',
    'iPhone sales',
    '9 of 10',
  ]);
});

test('a line changed by hand to words that are not the source’s is the drafter’s own', () => {
  const changed = makeView(text, [
    { body: { kind: 'keyPoint', text: 'share secrets' }, on: ['share information'], more: { changedByHand: true } },
    { body: { kind: 'keyPoint', text: 'share information' }, on: ['share information'], more: { changedByHand: true } },
  ]);
  const [section] = briefingView(changed, options).sections;
  expect(section?.lines.map(({ drafter }) => drafter)).toEqual([true, false]);
});

test('the page has each line once, printable notes last, and nothing that is hidden', () => {
  const note = (id: string, articleId: string, words: string): PrintableAnnotation => ({
    id,
    articleId,
    revisionId: 'revision',
    visibility: 'printable',
    target: { kind: 'paragraph', number: 2 },
    text: words,
    tags: [],
    links: [],
    createdAt: 0,
    modifiedAt: 0,
  });
  const page = printableBriefing(
    view,
    [note('n1', 'article', 'Ask who leads.'), note('n2', 'other', 'x'), note('n3', 'article', ' ')],
    options,
  );
  const ids = page.items.map(({ id }) => id);
  expect(ids).toEqual(['f1', 'f2', 'f4', 'f5', 'f2:due', 'n1']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page.items.at(-1)).toMatchObject({ section: 'notes', kind: 'note', paragraphs: [2] });
  expect(page.bottomLine?.drafter).toBe(true);
  expect(page.dateline).toBe('Mexico City · 9 June 2021');
  expect(printableBriefing(view, [], options)).toEqual(printableBriefing(view, [], options));
});

test('a quotation that the article breaks keeps marks around each of its parts', () => {
  const raw = '“This is between equals,” the minister said. “We will publish it.”';
  const body = { kind: 'quote', text: 'This is between equals, We will publish it.', speaker: 'the minister' } as const;
  const view = makeView(raw, [{ body, on: ['This is between equals,', 'We will publish it.'] }]);
  const line = briefingView(view, { day: '2021-06-10', language: 'en' }).sections[0]?.lines[0];
  expect(line).toMatchObject({ text: 'This is between equals,” … “We will publish it.', verbatim: true });
});

test('what is due by the end of a year comes after what is due on a day of it', () => {
  const due = (iso: string, text: string): FactOnWords => ({
    body: {
      kind: 'commitment',
      text,
      parties: [],
      status: 'agreed',
      due: { iso, wording: iso, certainty: 'stated' },
    },
    on: [text],
  });
  const dated = makeView(
    'Open the port. Share information.',
    [due('2025', 'Open the port'), due('2025-05-02', 'Share information')],
    {
      date: '2025-01-05',
    },
  );
  const dates = briefingView(dated, options).sections.find(({ section }) => section === 'dates');
  expect(dates?.lines.map(({ text }) => text)).toEqual(['Share information', 'Open the port']);
});
