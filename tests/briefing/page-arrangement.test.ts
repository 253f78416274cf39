import { expect, test } from 'vitest';
import { handlingMarking, tlpMarkingOf } from '../../electron/briefing/handling-marking.ts';
import {
  allSectionChoices,
  shownSections,
  templateSections,
  withChoices,
} from '../../electron/briefing/page-arrangement.ts';
import { builtInTemplates, findTemplate } from '../../electron/briefing/page-templates.ts';
import { type PageSection, pageSections } from '../../electron/contract/page.ts';
import { tlpLabels } from '../../electron/contract/page-setup.ts';
import { linesOf } from '../page/briefings.ts';

const section = (name: PageSection, given = {}) => ({
  section: name,
  shown: true,
  pinned: false,
  short: false,
  ...given,
});

test('an arrangement holds every section once, whatever it names', () => {
  const all = allSectionChoices([section('notes'), section('people', { shown: false })]);
  expect(all.map((choice) => choice.section).sort()).toEqual([...pageSections].sort());
  expect(all[0]?.section).toBe('notes');
  expect(shownSections({ sections: all })).not.toContain('people');
  expect(shownSections({})).toBeUndefined();
});

test('every template that comes along arranges every section, and is found by its name in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    for (const template of builtInTemplates(language)) {
      expect(template.sections.map((choice) => choice.section).sort()).toEqual([...pageSections].sort());
      expect(findTemplate(template.name.toUpperCase(), [], language)).toEqual(template);
    }
    expect(findTemplate('talks', [], language)).toBeDefined();
  }
});

test('a hidden section’s pin holds none of its lines, a line’s own pin does', () => {
  const items = linesOf('people', 2, 1);
  const [one, other] = withChoices(items, {
    sections: [section('people', { shown: false, pinned: true })],
    lines: [{ lineId: items[1]?.id ?? '', pinned: true }],
  });
  expect([one?.pinned, other?.pinned]).toEqual([undefined, true]);
});

test('a template takes over what holds for all lines of a section, and nothing that holds for one', () => {
  const [first, second, ...rest] = [...linesOf('agreed', 2, 1), ...linesOf('people', 2, 1)];
  if (!first || !second) throw new Error('no lines');
  const items = [
    { ...first, pinned: true },
    { ...second, pinned: true },
    ...rest.map((item, at) => ({ ...item, short: at === 0 })),
  ];
  const kept = templateSections(undefined, items);
  expect(kept.find((choice) => choice.section === 'agreed')?.pinned).toBe(true);
  expect(kept.find((choice) => choice.section === 'people')?.short).toBe(false);
});

test('labels of the Traffic Light Protocol have one spelling', () => {
  for (const label of tlpLabels) {
    expect(handlingMarking(` ${label.toLowerCase()} `)).toBe(label);
    expect(tlpMarkingOf(label)).toEqual({ label, restriction: '' });
  }
  for (const wrong of [
    'TLP:PURPLE',
    'TLP:REDACTED',
    'TLP:AMBER STRICT',
    'TLP:AMBER-STRICT',
    'TLP:AMBER (strict)',
    'TLP:RED or so',
    'TLP',
  ])
    expect(handlingMarking(wrong), wrong).toBeUndefined();
  expect(handlingMarking('tlp: amber + strict ; Finance   only')).toBe('TLP:AMBER+STRICT; Finance only');
  expect(handlingMarking('TLP:amber, strictly for Finance')).toBe('TLP:AMBER; strictly for Finance');
  expect(handlingMarking('TLP:GREEN –')).toBeUndefined();
  expect(tlpMarkingOf('TLP:AMBER; Finance only')).toEqual({ label: 'TLP:AMBER', restriction: 'Finance only' });
  expect(tlpMarkingOf('For the TLP:RED list')).toBeUndefined();
  expect(handlingMarking('Not for release (TLP)')).toBe('Not for release (TLP)');
});
