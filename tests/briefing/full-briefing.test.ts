import { expect, test } from 'vitest';
import { fullBriefing } from '../../electron/briefing/full-briefing.ts';
import type { PrintableAnnotation } from '../../electron/contract/annotations.ts';
import type { SectionChoice } from '../../electron/contract/page-setup.ts';
import { makeView } from './make-view.ts';

const text = `The ministers met in Lisbon.

Spain will open the port. Rail will follow. Portugal will pay for it.

The port holds 40 ships.

Nobody spoke of water.`;

const view = makeView(text, [
  { body: { kind: 'summary', text: 'Spain opens the port.' }, on: ['Spain will open the port'] },
  { body: { kind: 'person', name: 'Ana Ruiz', aliases: [] }, on: ['The ministers met'] },
  { body: { kind: 'commitment', text: 'open the port', parties: ['Spain'], status: 'agreed' }, on: ['open the port'] },
  { body: { kind: 'keyPoint', text: 'Portugal pays' }, on: ['Portugal will pay'] },
  { body: { kind: 'figure', value: '40', unit: 'ships', of: 'the port' }, on: ['40 ships'] },
  { body: { kind: 'place', name: 'Lisbon' }, on: ['Lisbon'] },
  { body: { kind: 'question', text: 'Who pays?' }, more: { hidden: true } },
  { body: { kind: 'keyPoint', text: 'Gone' }, on: ['Rail'], more: { unverified: true } },
]);

const options = { day: '2025-03-15', language: 'en' } as const;

function note(target: PrintableAnnotation['target'], id = 'note'): PrintableAnnotation {
  const times = { createdAt: 0, modifiedAt: 0 };
  const content = { articleId: 'article', revisionId: 'revision', target, text: 'Ask.', tags: [], links: [] };
  return { id, visibility: 'printable', ...content, ...times };
}

test('every visible line stands in it once, those that the page has no room for too, and the hidden are counted', () => {
  const full = fullBriefing(view, [], options);
  expect(full.sections.map(({ section, items }) => [section, items.map(({ text: words }) => words)])).toEqual([
    ['agreed', ['Open the port']],
    ['people', ['Ana Ruiz']],
    ['keyPoints', ['Portugal pays', 'Gone']],
    ['figures', ['40 ships']],
    ['names', ['Lisbon']],
  ]);
  expect(full.bottomLine?.text).toBe('Spain opens the port.');
  expect(full.hidden).toBe(1);
});

test('sections stand in the person’s order, the ones that the page hides after the others, all in full', () => {
  const choice = (section: SectionChoice['section'], shown: boolean) => ({
    section,
    shown,
    pinned: true,
    short: true,
  });
  const setup = {
    sections: [choice('keyPoints', true), choice('agreed', false), choice('people', true)],
    lines: [{ lineId: 'f3', shortText: 'Pays', short: true }],
    marking: 'TLP:GREEN',
  };
  const full = fullBriefing(view, [], { ...options, setup });
  expect(full.sections.map(({ section }) => section)).toEqual(['keyPoints', 'people', 'agreed', 'figures', 'names']);
  expect(full.sections[0]?.items[0]?.text).toBe('Portugal pays');
  expect(JSON.stringify(full)).not.toMatch(/"(pinned|short|shortText)"|"Pays"/);
  expect(full.marking).toBe('TLP:GREEN');
});

test('each paragraph that a line names is cited with the sentences that lines rest on, and no other', () => {
  const { cited } = fullBriefing(view, [], options);
  expect(cited).toEqual([
    { number: 1, passages: ['The ministers met in Lisbon.'] },
    { number: 2, passages: ['Spain will open the port.', 'Portugal will pay for it.'] },
    { number: 3, passages: ['The port holds 40 ships.'] },
  ]);
});

test('a printable note is cited with what it is about: its passage, or the whole paragraph', () => {
  const start = text.indexOf('Rail');
  const position = { type: 'TextPositionSelector', start, end: start + 4 } as const;
  const quote = { type: 'TextQuoteSelector', exact: 'Rail', prefix: '', suffix: '' } as const;
  const notes = [
    note({ kind: 'passage', selectors: { position, quote } }),
    note({ kind: 'paragraph', number: 4 }, 'other'),
  ];
  const { cited, sections } = fullBriefing(view, notes, options);
  expect(cited[1]?.passages).toEqual(['Spain will open the port. Rail will follow. Portugal will pay for it.']);
  expect(cited[3]).toEqual({ number: 4, passages: ['Nobody spoke of water.'] });
  expect(sections.find(({ section }) => section === 'notes')?.items.length).toBe(2);
});
