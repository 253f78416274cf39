import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DossierFormat } from '../../electron/contract/exports.ts';
import {
  addToDossier,
  deleteDossier,
  moveInDossier,
  removeFromDossier,
  renameDossier,
} from '../../electron/desk/change-dossier.ts';
import { choosePageLine } from '../../electron/desk/choose-page-line.ts';
import { createDossier } from '../../electron/desk/create-dossier.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { dossier } from '../../electron/desk/dossier.ts';
import { dossierFull, dossierPage } from '../../electron/desk/dossier-page.ts';
import { dossierFile } from '../../electron/desk/export-dossier.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listDossiers } from '../../electron/desk/list-dossiers.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { redo } from '../../electron/desk/redo.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { undo } from '../../electron/desk/undo.ts';
import { articleView } from '../../electron/storage/article-view.ts';
import { getDossier } from '../../electron/storage/dossiers.ts';
import { pageSetupOf } from '../../electron/storage/page-setup.ts';
import { zipParts } from '../exporting/zip-parts.ts';
import { type Bench, makeBench } from './make-desk.ts';

const text = (title: string, due: string, day: string) => `---
title: ${title}
dateline: Lisbon, ${day}
---

Portugal and Spain agreed to reopen the ferry line between Huelva and Portimão by ${due}, officials said.

Ana Sá da Costa, minister of the sea of Portugal, spoke to the press.
`;

let bench: Bench;
let desk: Desk;
let ids: readonly string[];
beforeEach(async () => {
  bench = makeBench({});
  desk = await bench.open();
  const report = await importFiles(desk, [
    bench.file('a.md', text('The ferry line', 'June 2, 2026', '14 March 2025')),
    bench.file('b.md', text('Ferry in summer', 'July 15, 2026', '16 March 2025')),
    bench.file('c.md', text('The line again', 'July 15, 2026', '18 March 2025')),
  ]);
  ids = report.imported.map(({ articleId }) => articleId);
});
afterEach(() => bench.end());

test('each change of a dossier is a step that undo takes back and redo makes again', () => {
  const states: unknown[] = [];
  const look = () => {
    const all = listDossiers(desk);
    return JSON.stringify(all.map((listing) => [listing, getDossier(desk.db, listing.id).articleIds]));
  };
  const { id } = createDossier(desk, { title: '', articleIds: ids.slice(0, 1) });
  states.push(look());
  expect(listDossiers(desk)).toMatchObject([{ title: 'The ferry line', articles: 1, from: '2025-03-14' }]);
  for (const change of [
    () => addToDossier(desk, { dossierId: id, articleIds: ids.slice(1) }),
    () => moveInDossier(desk, { dossierId: id, articleId: ids[2] ?? '', beforeId: ids[0] ?? '' }),
    () => renameDossier(desk, { dossierId: id, title: 'Ferry' }),
    () => removeFromDossier(desk, { dossierId: id, articleId: ids[1] ?? '' }),
    () => savePageHead(desk, { articleId: id, marking: 'TLP:RED' }),
    () => deleteDossier(desk, { dossierId: id }),
  ]) {
    change();
    states.push(look());
  }
  for (const state of states.slice(0, -1).toReversed()) {
    undo(desk);
    expect(look()).toBe(state);
  }
  undo(desk);
  expect(look()).toBe('[]');
  for (const state of states) {
    redo(desk);
    expect(look()).toBe(state);
  }
  undo(desk);
  expect(pageSetupOf(desk.db, id).marking).toBe('TLP:RED');
});

test('a dossier reads its articles as one, in its order, with every mark leading to a fact of its article', async () => {
  const { id } = createDossier(desk, { title: 'Ferry', articleIds: ids });
  const reading = await dossier(desk, { dossierId: id });
  expect(reading.articles.map(({ letter, title }) => [letter, title])).toEqual([
    ['A', 'The ferry line'],
    ['B', 'Ferry in summer'],
    ['C', 'The line again'],
  ]);
  expect(reading.people.map(({ name, cites }) => [name, cites.length])).toEqual([['Ana Sá da Costa', 3]]);
  expect(reading.matters).toMatchObject([
    { finding: 'dates', reports: [{ letter: 'A' }, { letter: 'B' }, { letter: 'C' }] },
  ]);
  expect(
    reading.timeline.filter(({ kind }) => kind === 'commitment').map(({ days, cites }) => [days?.from, cites.length]),
  ).toEqual([
    ['2026-06-02', 1],
    ['2026-07-15', 2],
  ]);
});

test('its page tells what several articles tell once, with letter and paragraph, under the strictest marking of all', async () => {
  const { id } = createDossier(desk, { title: 'Ferry', articleIds: ids });
  const [first = '', second = ''] = ids;
  savePageHead(desk, { articleId: first, marking: 'TLP:GREEN', embargo: '2021-06-20' });
  savePageHead(desk, { articleId: second, marking: 'TLP:AMBER; For the delegation' });
  savePageHead(desk, { articleId: id, preparedFor: 'The minister', embargo: '2021-06-12' });
  const page = await dossierPage(desk, id);
  expect(page).toMatchObject({
    title: 'Ferry',
    marking: 'TLP:AMBER; For the delegation',
    embargo: '2021-06-20',
    preparedFor: 'The minister',
    sources: [{ letter: 'A', title: 'The ferry line' }, { letter: 'B' }, { letter: 'C' }],
  });
  const agreed = page.items.filter(({ section }) => section === 'agreed');
  expect(agreed).toMatchObject([
    {
      when: 'A: 2 Jun 2026 / B, C: 15 Jul 2026',
      cites: [
        { letter: 'A', paragraphs: [1] },
        { letter: 'B', paragraphs: [1] },
        { letter: 'C', paragraphs: [1] },
      ],
    },
  ]);
  expect(page.items.filter(({ section }) => section === 'people')).toHaveLength(1);
  expect(new Set(page.items.map(({ id: line }) => line)).size).toBe(page.items.length);
  const pin = { articleId: id, lineId: agreed[0]?.id ?? '', pinned: true, short: null, shortText: null };
  choosePageLine(desk, pin, page.items);
  expect((await dossierPage(desk, id)).items.filter(({ pinned }) => pinned)).toHaveLength(1);
  undo(desk);
  expect((await dossierPage(desk, id)).items.filter(({ pinned }) => pinned)).toHaveLength(0);
});

test('its full briefing begins with where the articles differ, and every line leads to a passage of its article', async () => {
  const { id } = createDossier(desk, { title: 'Ferry', articleIds: ids });
  const full = await dossierFull(desk, id);
  expect(full.sections[0]).toMatchObject({
    section: 'differences',
    items: [{ when: 'A: 2 Jun 2026 / B: 15 Jul 2026 / C: 15 Jul 2026', cites: [{}, {}, {}] }],
  });
  const items = full.sections.flatMap(({ items: own }) => own);
  expect(items.filter(({ kind }) => kind === 'commitment')).toHaveLength(1);
  expect(items.filter(({ section }) => section === 'people')).toHaveLength(1);
  const cited = new Set(full.cited.map(({ letter, number }) => `${letter} ${number}`));
  const places = items.flatMap(({ cites = [] }) =>
    cites.flatMap(({ letter, paragraphs }) => paragraphs.map((paragraph) => `${letter} ${paragraph}`)),
  );
  expect(places.length).toBeGreaterThan(items.length);
  expect(places.filter((place) => !cited.has(place))).toEqual([]);
  for (const { letter, number, passages } of full.cited) {
    const { revision } = articleView(desk.db, ids['ABC'.indexOf(letter ?? '')] ?? '');
    const block = revision.blocks[number - 1];
    for (const passage of passages)
      expect(revision.text.slice(block?.start, block?.end), `${letter} ${number}`).toContain(passage);
  }
});

test('its files tell of every line in which article and paragraph it stands, under the marking of all', async () => {
  const { id } = createDossier(desk, { title: 'Ferry', articleIds: ids });
  savePageHead(desk, { articleId: ids[1] ?? '', marking: 'TLP:AMBER' });
  const textOf = async (format: DossierFormat) =>
    new TextDecoder().decode((await dossierFile(desk, id, format, {})).bytes);
  const markdown = await textOf('md');
  expect(markdown).toMatch(
    /reopen the ferry line[^\n]*A: 2 Jun 2026 \/ B: 15 Jul 2026[^\n]*✎ A\u00a0¶1 B\u00a0¶1 C\u00a0¶1/i,
  );
  expect(markdown).toMatch(/- \*\*B\*\* Ferry in summer[^\n]*\n {2}- B\u00a0¶1 Portugal and Spain agreed/);
  const { document: page } = parseHTML(await textOf('html'));
  const marks = [...page.querySelectorAll('a.mark')];
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks) {
    const passage = page.querySelector(mark.getAttribute('href') ?? '')?.textContent ?? '';
    expect(passage).toContain(mark.textContent);
  }
  const data = JSON.parse(await textOf('json'));
  expect(data).toMatchObject({ format: 'readout-dossier', marking: 'TLP:AMBER', articles: [{ letter: 'A' }, {}, {}] });
  for (const { text: whole, facts } of data.articles)
    for (const { spans } of facts) for (const { start, end } of spans) expect(whole.slice(start, end)).not.toBe('');
  expect(data.matters[0].reports).toMatchObject([{ letter: 'A', paragraphs: [1] }, { letter: 'B' }, { letter: 'C' }]);
  const calendar = await textOf('ics');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(calendar).toContain('TLP:AMBER');
  const word = zipParts((await dossierFile(desk, id, 'docx', {})).bytes);
  expect([...word.values()].join('')).toContain('B\u00a0¶1');
  savePageHead(desk, { articleId: ids[2] ?? '', embargo: '2099-01-01' });
  await expect(dossierFile(desk, id, 'md', {})).rejects.toMatchObject({ code: 'embargoed' });
});

test('an article of a dossier is moved before another one or to its end, and the letters follow', async () => {
  const [a = '', b = '', c = ''] = ids;
  const { id } = createDossier(desk, { title: 'Ferry', articleIds: ids });
  expect(moveInDossier(desk, { dossierId: id, articleId: c, beforeId: a }).articleIds).toEqual([c, a, b]);
  expect(moveInDossier(desk, { dossierId: id, articleId: c, beforeId: null }).articleIds).toEqual([a, b, c]);
  expect(moveInDossier(desk, { dossierId: id, articleId: a, beforeId: c }).articleIds).toEqual([b, a, c]);
  const { articles } = await dossier(desk, { dossierId: id });
  expect(articles.map(({ letter, articleId }) => [letter, articleId])).toEqual([
    ['A', b],
    ['B', a],
    ['C', c],
  ]);
  expect(() => moveInDossier(desk, { dossierId: id, articleId: a, beforeId: 'nobody' })).toThrow('not-found');
  undo(desk);
  expect(getDossier(desk.db, id).articleIds).toEqual([a, b, c]);
});

test('an article in the bin is not in its dossiers, and is again when it comes back', async () => {
  const { id } = createDossier(desk, { title: 'Ferry', articleIds: ids });
  deleteArticle(desk, { articleId: ids[0] ?? '' });
  expect((await dossier(desk, { dossierId: id })).articles.map(({ title }) => title)).toEqual([
    'Ferry in summer',
    'The line again',
  ]);
  undo(desk);
  expect((await dossier(desk, { dossierId: id })).articles).toHaveLength(3);
  expect(() => createDossier(desk, { title: '', articleIds: ['nobody'] })).toThrow('not-found');
  expect(() => addToDossier(desk, { dossierId: 'none', articleIds: ids })).toThrow('not-found');
});
