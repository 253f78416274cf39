import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectorsFor } from '../../electron/article/selectors.ts';
import type { AnnotationFormat } from '../../electron/contract/exported-annotations.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { attachNote } from '../../electron/desk/attach-note.ts';
import { carriedReport } from '../../electron/desk/carried-report.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { exportFile, exportOf } from '../../electron/desk/export-briefing.ts';
import { importAnnotations } from '../../electron/desk/import-annotations.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { tagNote } from '../../electron/desk/tag-note.ts';
import { undo } from '../../electron/desk/undo.ts';
import { updateFromText } from '../../electron/desk/update-article.ts';
import { insertAnnotation } from '../../electron/storage/annotations.ts';
import { currentRevision } from '../../electron/storage/revisions.ts';
import { cheap } from '../privacy/notes.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle, seedText } from './make-desk.ts';

let bench: Bench;
let other: Bench;
let desk: Desk;
let articleId: string;

beforeEach(async () => {
  bench = makeBench();
  other = makeBench();
  desk = await bench.open({ passphraseCost: cheap });
  articleId = onlyArticle((await importFiles(desk, [bench.file('a.md', seedText)])).imported).articleId;
});
afterEach(() => {
  bench.end();
  other.end();
});

const fixture = (name = 'web-annotator.jsonld') => {
  const path = join(bench.folder, name);
  copyFileSync(join(import.meta.dirname, '../fixtures/annotations', name), path);
  return path;
};
const take = (path: string, visibility: 'private' | 'printable' = 'printable', into = desk, article = articleId) =>
  importAnnotations(into, { path, articleId: article, visibility });
const written = async (format: AnnotationFormat, from = desk, article = articleId) => {
  const file = await exportFile(exportOf(from, article), format, Date.UTC(2021, 5, 12));
  return {
    ...file,
    path: bench.file(`out-${format}.json`, file.bytes),
    text: Buffer.from(file.bytes).toString('utf8'),
  };
};
const mark = (quote: string, text = '', colour: Annotation['colour'] = 'green') => {
  const revision = currentRevision(desk.db, articleId);
  const start = revision.text.indexOf(quote);
  const target = {
    kind: 'passage',
    selectors: selectorsFor(revision.text, { start, end: start + quote.length }),
  } as const;
  const note = createNote(desk, { articleId, revisionId: revision.id, target, colour, text });
  return setNoteVisibility(desk, { noteId: note.id, visibility: 'printable' });
};

test('a file of another program comes in with a verdict for each, in one step, and once', async () => {
  const report = await take(fixture());
  expect(report).toMatchObject({ total: 5, alreadyHere: 0, refused: [], cleaned: 1 });
  expect(report.verdicts).toEqual({ exact: 2, moved: 1, changed: 1, orphan: 1 });
  expect(report.taken.map(({ verdict }) => verdict)).toEqual(['moved', 'changed', 'orphan', 'exact', 'exact']);
  const notes = listNotes(desk);
  const saying = (words: string) => notes.find(({ text }) => text.includes(words));
  expect(saying('Check')).toMatchObject({
    text: 'Check **who** signed.',
    tags: ['ports'],
    createdAt: Date.UTC(2021, 5, 11, 8, 15, 30, 123),
  });
  expect(saying('Quoted')?.text).toBe('Quoted wrong ?');
  expect(saying('paper')?.text).toBe('A sentence that the \\*paper\\* took out.');
  expect(notes.find(({ text }) => text === '')).toMatchObject({ colour: 'amber', target: { kind: 'passage' } });
  expect(saying('whole')).toMatchObject({ target: { kind: 'article' } });

  const again = await take(fixture());
  expect(again).toMatchObject({ taken: [], alreadyHere: 5, differing: 0 });
  undo(desk);
  expect(listNotes(desk)).toEqual([]);
  expect((await take(fixture(), 'private')).taken).toHaveLength(5);
  expect(listNotes(desk).every(({ visibility }) => visibility === 'private')).toBe(true);
  expect(await take(fixture())).toMatchObject({ taken: [], alreadyHere: 5 });
});

test('a set of a reading system comes in with its colours, its tag and its words as words', async () => {
  const report = await take(fixture('reading-system.annotation'));
  expect(report).toMatchObject({ title: 'Ports and dialogue', total: 2, refused: [], leftOut: 2 });
  expect(report.verdicts).toEqual({ exact: 2, moved: 0, changed: 0, orphan: 0 });
  const [first, second] = listNotes(desk);
  expect(first).toMatchObject({ id: '0b9f9b8e-53f4-4c0f-8a1c-0d7f0a5b7e01', colour: 'blue', tags: ['teacher'] });
  expect(first?.text).toBe("j'adore \\* !");
  expect(first?.target).toMatchObject({ selectors: { quote: { exact: 'share information against traffickers' } } });
  expect(second).toMatchObject({ colour: 'rose', text: '', createdAt: Date.UTC(2023, 9, 14, 15, 14) });
});

test('what changed or has no place waits for its user, and stands nowhere on the page until then', async () => {
  await take(fixture());
  const report = carriedReport(desk, { articleId });
  expect(report.marks).toEqual({ exact: 3, moved: 0, changed: 1, orphan: 1 });
  expect(report.notes.map(({ verdict }) => verdict).sort()).toEqual(['changed', 'orphan']);
  const changed = report.notes.find(({ verdict }) => verdict === 'changed');
  const { text, id: revisionId } = currentRevision(desk.db, articleId);
  expect(text.slice(changed?.passage?.now?.start, changed?.passage?.now?.end)).toContain('Kamala Harris');
  const page = printableBriefing(desk, { articleId }).items.filter(({ kind }) => kind === 'note');
  expect(page.find((item) => item.text.startsWith('Quoted'))?.paragraphs).toEqual([]);
  expect(page.find((item) => item.text.startsWith('Check'))?.paragraphs).toEqual([1]);

  attachNote(desk, { noteId: changed?.noteId ?? '', revisionId, span: changed?.passage?.now ?? { start: 0, end: 1 } });
  expect(carriedReport(desk, { articleId }).marks).toEqual({ exact: 4, moved: 0, changed: 0, orphan: 1 });
});

test.each(['w3c', 'readium'] as const)(
  '%s: what is exported comes back as it was in another library',
  async (format) => {
    const own = mark('share information against traffickers', 'Ask *them*\n\n- one\n- two');
    tagNote(desk, { noteId: own.id, tags: ['ports'] });
    mark('vice president');
    const revision = currentRevision(desk.db, articleId);
    for (const target of [{ kind: 'article' }, { kind: 'paragraph', number: 2 }] as const) {
      const { id } = createNote(desk, { articleId, revisionId: revision.id, target, text: `About the ${target.kind}` });
      setNoteVisibility(desk, { noteId: id, visibility: 'printable' });
    }
    createNote(desk, { articleId, revisionId: revision.id, target: { kind: 'article' }, text: 'secretcanary' });
    const { path, text, leftOut } = await written(format);
    expect(text).not.toContain('secretcanary');
    expect(leftOut).toBe(format === 'w3c' ? 0 : 1);

    const there = await other.open();
    const { articleId: article } = onlyArticle((await importFiles(there, [other.file('a.md', seedText)])).imported);
    const report = await take(path, 'printable', there, article);
    expect(report).toMatchObject({ refused: [], verdicts: { exact: 4, moved: 0, changed: 0, orphan: 0 } });
    const plain = ({ id, text: words, tags, colour, target, createdAt, modifiedAt }: Annotation) => {
      const isPassage = format === 'readium' && target.kind === 'paragraph';
      return { id, words, tags, colour, target: isPassage ? { kind: 'passage' } : target, createdAt, modifiedAt };
    };
    const ours = listNotes(desk).filter(({ visibility }) => visibility === 'printable');
    expect(listNotes(there)).toMatchObject(ours.map(plain).map(({ words, ...rest }) => ({ ...rest, text: words })));
  },
);

test('positions are code points; marks in any script come back to their very words', async () => {
  const character = fc.constantFrom('a', 'é', ' ', '🇲🇽', '👩‍🚀', '𝔘', 'ש', 'ل', '中', '“', '\u{20BB7}', '.');
  const article = await other.open();
  await fc.assert(
    fc.asyncProperty(
      fc.array(character, { minLength: 30, maxLength: 80 }),
      fc.nat(25),
      fc.integer({ min: 1, max: 8 }),
      async (characters, from, length) => {
        const body = `Begin ${characters.join('').trim()} end.`;
        const { imported, refused } = await importFiles(article, [other.file('p.txt', body)]);
        expect(refused).toEqual([]);
        const id = onlyArticle(imported).articleId;
        const { id: revisionId, text } = currentRevision(article.db, id);
        const points = Array.from(text);
        const start = points.slice(0, from).join('').length;
        const quote = points.slice(from, from + length).join('');
        if (quote.trim() === '') return;
        const selectors = selectorsFor(text, { start, end: start + quote.length });
        const base = { articleId: id, revisionId, text: '', tags: [], links: [], createdAt: 1, modifiedAt: 1 } as const;
        const noteId = article.ids();
        insertAnnotation(article.db, {
          ...base,
          id: noteId,
          visibility: 'printable',
          colour: 'blue',
          target: { kind: 'passage', selectors },
        });
        for (const format of ['w3c', 'readium'] as const) {
          const { path, text: json } = await written(format, article, id);
          expect(json).toContain(`"start": ${from},`);
          article.db.prepare('DELETE FROM annotation').run();
          const { verdicts } = await take(path, 'printable', article, id);
          expect(verdicts.exact).toBe(1);
          expect(listNotes(article)).toMatchObject([
            { id: noteId, colour: 'blue', target: { kind: 'passage', selectors } },
          ]);
        }
        article.db.prepare('DELETE FROM annotation').run();
      },
    ),
    { numRuns: 25 },
  );
});

test('a mark on an earlier version comes back to that version, and its verdict with it', async () => {
  const own = mark('share information against traffickers', 'Before');
  const { text } = currentRevision(desk.db, articleId);
  await updateFromText(desk, { articleId, text: text.replace('share information against', 'exchange data on') });
  const { path } = await written('w3c');
  desk.db.prepare('DELETE FROM annotation').run();
  const report = await take(path);
  expect(report.taken).toMatchObject([{ noteId: own.id }]);
  expect(report.verdicts.exact).toBe(0);
  expect(listNotes(desk)).toMatchObject([{ revisionId: own.revisionId, target: own.target }]);
});

test('twins that nothing tells apart are not guessed', async () => {
  const body = 'The minister agreed to it.\n\nNobody spoke.\n\nThe minister agreed to it.';
  const { articleId: id } = onlyArticle((await importFiles(desk, [bench.file('twins.txt', body)])).imported);
  const twin = (name: string, more: object) => ({
    id: name,
    type: 'Annotation',
    target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'The minister agreed to it.', ...more } },
  });
  const path = bench.file('twins.json', JSON.stringify([twin('a', {}), twin('b', { prefix: 'spoke.\n\n' })]));
  const report = await take(path, 'printable', desk, id);
  expect(report.taken.map(({ verdict }) => verdict)).toEqual(['orphan', 'exact']);
  expect(carriedReport(desk, { articleId: id }).marks).toMatchObject({ exact: 1, orphan: 1 });
  await updateFromText(desk, { articleId: id, text: `${body}\n\nA further line.` });
  expect(carriedReport(desk, { articleId: id }).marks).toMatchObject({ exact: 1, orphan: 1 });
});

test('a bare place that the text does not have is refused with its number; a note with such a place is kept as lost', async () => {
  const at = (id: string, start: number, end: number, more = {}) => ({
    id,
    type: 'Annotation',
    target: { source: 'x', selector: { type: 'TextPositionSelector', start, end } },
    ...more,
  });
  const path = bench.file(
    'places.json',
    JSON.stringify([
      at('a', 9_000_000, 9_000_010),
      at('b', 9_000_000, 9_000_010, { bodyValue: 'Mine' }),
      at('c', 0, 8_000_000),
    ]),
  );
  const report = await take(path);
  expect(report.refused).toEqual([
    { place: 1, reason: 'noPlace' },
    { place: 3, reason: 'noPlace' },
  ]);
  expect(report.taken.map(({ verdict }) => verdict)).toEqual(['orphan']);
  expect(report.taken.length + report.refused.length + report.alreadyHere).toBe(report.total);
  expect(listNotes(desk)).toMatchObject([{ text: 'Mine' }]);
});

test('whatever a file says, every annotation of it is taken, here already or refused, and each can be read again', async () => {
  const exact = fc.oneof(
    fc.constantFrom('Mexico', 'the', ' ', '\u0007', '🇲🇽', '.'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const selector = fc.oneof(
    fc.record(
      { type: fc.constant('TextQuoteSelector'), exact, prefix: exact, suffix: exact },
      { requiredKeys: ['type'] },
    ),
    fc.record({ type: fc.constant('TextPositionSelector'), start: fc.integer(), end: fc.nat(400) }),
  );
  const item = fc.record(
    {
      id: fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.uuid().map((id) => `urn:uuid:${id}`),
      ),
      type: fc.constant('Annotation'),
      bodyValue: fc.string({ unit: 'binary', maxLength: 40 }),
      target: fc.record({
        selector: fc.array(selector, { maxLength: 3 }),
        'readout:about': fc.constantFrom('paragraph', 'fact', 'article', 'else'),
        'readout:line': fc.string({ maxLength: 3 }),
        state: fc.constantFrom(null, { 'readout:text': `sha256:${'0'.repeat(64)}` }),
      }),
    },
    { requiredKeys: ['type'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 12 }), fc.boolean(), async (items, isPrivate) => {
      const before = listNotes(desk).length;
      const report = await take(bench.file('wild.json', JSON.stringify(items)), isPrivate ? 'private' : 'printable');
      expect(report.taken.length + report.alreadyHere + report.refused.length).toBe(items.length);
      expect(Object.values(report.verdicts).reduce((sum, count) => sum + count, 0)).toBe(report.taken.length);
      expect(listNotes(desk)).toHaveLength(before + report.taken.length);
      const { marks } = carriedReport(desk, { articleId });
      expect(Object.values(marks).reduce((sum, count) => sum + count, 0)).toBe(listNotes(desk).length);
    }),
    { numRuns: 20 },
  );
  for (const format of ['w3c', 'readium', 'notes-md'] as const) expect((await written(format)).text).not.toBe('');
});

test('a cancelled import changes nothing', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const going = importAnnotations(desk, { path: fixture(), articleId, visibility: 'printable' }, { signal });
  controller.abort();
  await expect(going).rejects.toThrow();
  expect(listNotes(desk)).toEqual([]);
});

test('a long import tells how far it is, and can be ended in the midst of it', async () => {
  const many = Array.from({ length: 450 }, (_, at) => ({
    id: `urn:example:${at}`,
    type: 'Annotation',
    body: { type: 'TextualBody', value: `Note ${at}` },
    target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'vice president' } },
  }));
  const path = bench.file('many.jsonld', JSON.stringify(many));
  const to = { path, articleId, visibility: 'private' } as const;
  const stop = new AbortController();
  const ended = importAnnotations(desk, to, { signal: stop.signal, progress: (share) => share > 0.3 && stop.abort() });
  await expect(ended).rejects.toThrow();
  expect(listNotes(desk)).toEqual([]);
  const shares: number[] = [];
  const report = await importAnnotations(desk, to, { progress: (share) => shares.push(share) });
  expect(report.taken).toHaveLength(450);
  expect(shares).toEqual([100 / 450, 200 / 450, 300 / 450, 400 / 450, 1]);
  expect((await take(fixture())).taken).not.toHaveLength(0);
});

test('while private notes are locked, none can be imported as private', async () => {
  await desk.lock.setPassphrase('a goat on the roof');
  desk.notes.lock();
  await expect(take(fixture(), 'private')).rejects.toMatchObject({ code: 'locked' });
  expect((await take(fixture())).taken).toHaveLength(5);
});

test('links to private notes leave no trace, and the file to read says what is marked', async () => {
  const hidden = mark('Mexico', 'Nobody knows');
  const open = mark('the United States', 'x');
  const text = `See [Nobody knows](readout:note/${hidden.id}) and # more`;
  desk.db
    .prepare('UPDATE annotation SET text = ?, links = ? WHERE id = ?')
    .run(text, JSON.stringify([hidden.id]), open.id);
  setNoteVisibility(desk, { noteId: hidden.id, visibility: 'private' });
  for (const format of ['w3c', 'readium', 'notes-md'] as const) {
    const out = await written(format);
    expect(out.text).not.toContain(hidden.id);
    expect(out.text).not.toContain('Nobody knows');
    expect(out.annotations).toBe(1);
  }
  const { text: markdown } = await written('notes-md');
  expect(markdown).toContain('# Notes on Ports and dialogue');
  expect(markdown).toContain('## ¶1\n\n> the United States\n\nSee');
});
