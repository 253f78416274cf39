import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportFormats } from '../../electron/contract/exports.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { arrangePage } from '../../electron/desk/arrange-page.ts';
import { choosePageLine } from '../../electron/desk/choose-page-line.ts';
import { clipboardBriefing } from '../../electron/desk/copy-briefing.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deletePageTemplate } from '../../electron/desk/delete-page-template.ts';
import { holdEmbargo } from '../../electron/desk/embargo.ts';
import { exportFile, exportOf } from '../../electron/desk/export-briefing.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { pageChoices } from '../../electron/desk/page-choices.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { redo } from '../../electron/desk/redo.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { savePageTemplate } from '../../electron/desk/save-page-template.ts';
import { saveSettings } from '../../electron/desk/save-settings.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { codeOf, filesWith } from '../storage/library.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

/** Nothing chosen for a line. */
const asUsual = { pinned: null, short: null, shortText: null };

let bench: Bench;
let desk: Desk;
let articleId: string;
const page = () => printableBriefing(desk, { articleId });
const choices = () => pageChoices(desk, { articleId });
const firstItem = () => {
  const [item] = page().items;
  if (item === undefined) throw new Error('the page has no line');
  return item;
};

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
});
afterEach(() => bench.end());

test('a new article begins with the names of the settings; older ones keep theirs, and each can have its own', async () => {
  saveSettings(desk, { preparedFor: 'The delegation', preparedBy: 'Ana Ruiz' });
  const { imported } = await importFiles(desk, [bench.file('talks.txt', 'Talks were held.')]);
  const newId = imported[0]?.articleId ?? '';
  expect(printableBriefing(desk, { articleId: newId })).toMatchObject({
    preparedFor: 'The delegation',
    preparedBy: 'Ana Ruiz',
  });
  expect(page().preparedFor).toBeUndefined();
  savePageHead(desk, { articleId: newId, preparedFor: '' });
  saveSettings(desk, { preparedBy: '' });
  expect(printableBriefing(desk, { articleId: newId })).toMatchObject({
    preparedFor: undefined,
    preparedBy: 'Ana Ruiz',
  });
});

test('the head is kept field by field, stays between starts, and an empty field is taken away', async () => {
  savePageHead(desk, { articleId, marking: 'Not for release', preparedFor: 'The delegation' });
  savePageHead(desk, { articleId, preparedBy: 'Ana Ruiz', embargo: '2021-06-20' });
  desk.close();
  desk = await bench.open();
  expect(page()).toMatchObject({
    marking: 'Not for release',
    preparedFor: 'The delegation',
    preparedBy: 'Ana Ruiz',
    preparedOn: '2021-06-10',
    embargo: '2021-06-20',
  });
  savePageHead(desk, { articleId, preparedFor: '', preparedOn: '2021-06-01' });
  expect(page()).toMatchObject({ preparedFor: undefined, preparedBy: 'Ana Ruiz', preparedOn: '2021-06-01' });
  expect(bench.changes.at(-1)).toEqual([articleId]);
});

test('a label of the Traffic Light Protocol gets its exact spelling, and what only looks like one is refused', () => {
  for (const [typed, kept] of [
    ['tlp: amber + strict', 'TLP:AMBER+STRICT'],
    ['TLP:red', 'TLP:RED'],
    ['Not  for\nrelease', 'Not for release'],
  ]) {
    expect(savePageHead(desk, { articleId, marking: typed }).marking).toBe(kept);
  }
  for (const wrong of ['TLP:WHITE', 'TLP:AMBER-STRICT', 'tlp', 'TLP:RED or so']) {
    expect(codeOf(() => savePageHead(desk, { articleId, marking: wrong }))).toBe('no-such-label');
  }
  expect(page().marking).toBe('Not for release');
});

test('every choice is a step of its own that undo takes back; what is typed on end is one', () => {
  const { id } = firstItem();
  arrangePage(desk, { articleId, sections: [{ section: 'people', shown: false, pinned: false, short: false }] });
  choosePageLine(desk, { articleId, lineId: id, ...asUsual, pinned: true });
  savePageTemplate(desk, { name: 'Mine', sections: [] });
  expect(undoState(desk).undo).toBe('saving of a template');
  undo(desk);
  expect(choices().own).toEqual([]);
  expect(page().items.find((item) => item.id === id)?.pinned).toBe(true);
  undo(desk);
  expect(firstItem().pinned).toBeUndefined();
  undo(desk);
  expect(page().sections).toBeUndefined();
  redo(desk);
  expect(page().sections).not.toContain('people');
  expect(page().sections).toContain('agreed');
});

test('a line has its own pin and short form, or those of its section', () => {
  const { id, section } = firstItem();
  arrangePage(desk, { articleId, sections: [{ section, shown: true, pinned: true, short: true }] });
  expect(firstItem()).toMatchObject({ pinned: true, short: true });
  choosePageLine(desk, { articleId, lineId: id, ...asUsual, pinned: false, shortText: 'In short' });
  expect(firstItem()).toMatchObject({ id, short: true, shortText: 'In short' });
  expect(firstItem().pinned).toBeUndefined();
  choosePageLine(desk, { articleId, lineId: id, ...asUsual });
  expect(firstItem().pinned).toBe(true);
  expect(choices().setup.lines).toEqual([]);
  expect(codeOf(() => choosePageLine(desk, { articleId, lineId: 'nobody', ...asUsual }))).toBe('not-found');
});

test('a quotation and a note can be pinned and cut, never worded anew', () => {
  const quote = page().items.find(({ kind }) => kind === 'quote');
  if (!quote) throw new Error('no quotation');
  expect(codeOf(() => choosePageLine(desk, { articleId, lineId: quote.id, ...asUsual, shortText: 'Together' }))).toBe(
    'bad-input',
  );
  expect(
    choosePageLine(desk, { articleId, lineId: quote.id, ...asUsual, pinned: true, short: true }).lines,
  ).toHaveLength(1);
});

test('templates have one name each, in whatever capitals, and the three that come along keep theirs', () => {
  expect(choices().builtIn.map(({ name }) => name)).toEqual(['Talks', 'Interview', 'Decision']);
  savePageTemplate(desk, {
    name: 'Visit',
    sections: [{ section: 'people', shown: true, pinned: false, short: false }],
  });
  savePageTemplate(desk, { name: 'VISIT', sections: [] });
  expect(choices().own).toEqual([{ name: 'VISIT', sections: [] }]);
  expect(codeOf(() => savePageTemplate(desk, { name: 'talks', sections: [] }))).toBe('template-built-in');
  deletePageTemplate(desk, { name: 'VISIT' });
  expect(choices().own).toEqual([]);
  expect(codeOf(() => deletePageTemplate(desk, { name: 'VISIT' }))).toBe('no-such-template');
});

test('an embargo holds the briefing until its day, unless it was seen', () => {
  const day = (iso: string) => Date.parse(`${iso}T12:00:00`);
  savePageHead(desk, { articleId, embargo: '2021-06-20' });
  expect(codeOf(() => holdEmbargo(page(), day('2021-06-19'), undefined))).toBe('embargoed');
  expect(codeOf(() => holdEmbargo(page(), day('2021-06-19'), true))).toBeUndefined();
  expect(codeOf(() => holdEmbargo(page(), day('2021-06-20'), undefined))).toBeUndefined();
});

test('no export, no copy and no page holds a word of a private note, also of one that was printable and pinned', async () => {
  const canary = 'zanzibarine';
  const { revision } = openArticle(desk, { articleId });
  const note = createNote(desk, {
    articleId,
    revisionId: revision.id,
    target: { kind: 'paragraph', number: 1 },
    text: `Ask about the ${canary} affair`,
  });
  addFact(desk, { articleId, body: { kind: 'question', text: 'Who pays?' }, spans: [] });
  setNoteVisibility(desk, { noteId: note.id, visibility: 'printable' });
  expect(JSON.stringify(page())).toContain(canary);
  expect(clipboardBriefing(desk, articleId).text).toContain(canary);
  choosePageLine(desk, { articleId, lineId: note.id, ...asUsual, pinned: true });
  setNoteVisibility(desk, { noteId: note.id, visibility: 'private' });

  const { html, text } = clipboardBriefing(desk, articleId);
  expect(text).toContain('Who pays?');
  for (const out of [html, text, JSON.stringify(page()), JSON.stringify(choices())]) expect(out).not.toContain(canary);
  for (const format of exportFormats) {
    const { bytes } = await exportFile(exportOf(desk, articleId), format, desk.clock());
    expect(Buffer.from(bytes).includes(canary), format).toBe(false);
  }
  expect(filesWith(bench.library, canary)).toEqual([]);
});

test('what the page carries at its head, the copy carries too', () => {
  savePageHead(desk, { articleId, marking: 'TLP:GREEN', preparedFor: 'The delegation', embargo: '2021-06-20' });
  const { html, text } = clipboardBriefing(desk, articleId);
  for (const out of [html, text]) {
    expect(out.split('TLP:GREEN')).toHaveLength(3);
    expect(out).toContain('For: The delegation');
    expect(out).toContain('Embargoed until 20 June 2021');
  }
});
