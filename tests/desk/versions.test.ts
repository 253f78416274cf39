import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { selectorsFor } from '../../electron/article/selectors.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { attachFact } from '../../electron/desk/attach-fact.ts';
import { attachNote } from '../../electron/desk/attach-note.ts';
import { carriedReport } from '../../electron/desk/carried-report.ts';
import { confirmMoved } from '../../electron/desk/confirm-moved.ts';
import { correctArticle } from '../../electron/desk/correct-article.ts';
import { correction, keepCorrection } from '../../electron/desk/correction.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { judgeFact } from '../../electron/desk/judge-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { listVersions } from '../../electron/desk/list-versions.ts';
import { hideNotes, lockNotes, unlockNotes } from '../../electron/desk/lock-notes.ts';
import { setPassphrase } from '../../electron/desk/notes-passphrase.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { readVersion } from '../../electron/desk/read-version.ts';
import { redo } from '../../electron/desk/redo.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { showVersion } from '../../electron/desk/show-version.ts';
import { takeAsVersion } from '../../electron/desk/take-as-version.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { updateFromText } from '../../electron/desk/update-article.ts';
import { checkIntegrity } from '../../electron/storage/integrity.ts';
import { cheap } from '../privacy/notes.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const head =
  '---\ntitle: Ports and dialogue\ntitle-is-ours: true\ndateline: Mexico City, 9 June 2021\nlanguage: en\nsource: https://news.test/ports?utm_source=mail\n---\n\n';
const paragraphs = [
  'Mexico and the United States agreed on Tuesday to share information against traffickers by July 1.',
  'Kamala Harris, vice president of the United States, said: “We will work together.”',
  'The ports were quiet. Nobody came to the gate. The crane stood still all day.',
  'Trade grew by $45 million in May. The ports were quiet.',
];
const file = (...all: readonly string[]) => head + all.join('\n\n');

let bench: Bench;
let desk: Desk;
let articleId: string;
const view = () => openArticle(desk, { articleId });
const text = () => view().revision.text;
const report = () => carriedReport(desk, { articleId });
const update = (...all: readonly string[]) => updateFromText(desk, { articleId, text: file(...all) });

/** Marks the words, at their first place or at a later one. */
function mark(words: string, place = 0, note = ''): string {
  const { revision } = view();
  let start = -1;
  for (let at = 0; at <= place; at += 1) start = revision.text.indexOf(words, start + 1);
  const span = { start, end: start + words.length };
  const target = { kind: 'passage', selectors: selectorsFor(revision.text, span) } as const;
  return createNote(desk, { articleId, revisionId: revision.id, target, colour: 'amber', text: note }).id;
}

function correct(change: (text: string) => string, fields = {}) {
  const { id, title, place = '', date = '', language, text: before } = view().revision;
  const all = { title, place, date, language, text: change(before), ...fields };
  return correctArticle(desk, { articleId, revisionId: id, fields: all });
}

beforeEach(async () => {
  bench = makeBench({ 'seed.md': file(...paragraphs) });
  desk = await bench.open({ passphraseCost: cheap });
  articleId = onlyArticle(listArticles(desk)).id;
});
afterEach(() => bench.end());

describe('a corrected article', () => {
  test('is a version like any other: title, place, date, language and text; undo and redo go from one to the other', async () => {
    const before = view();
    const made = await correct((words) => words.replace('stood still all day', 'stood still'), {
      title: ' Ports,  once more ',
      date: '2021-06-10',
      place: '',
    });
    expect(made).toMatchObject({ ordinal: 2, title: 'Ports, once more' });
    expect(view().revision).toMatchObject({ ordinal: 2, origin: 'hand', date: '2021-06-10', place: undefined });
    expect(view().revision.source).toBe(before.revision.source);
    expect(view().outdated).toBeUndefined();
    const after = view();
    undo(desk);
    expect(view()).toEqual(before);
    redo(desk);
    expect(view()).toEqual(after);
    expect(listVersions(desk, { articleId }).map(({ ordinal, current }) => [ordinal, current])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(checkIntegrity(desk.db).problems).toEqual([]);
  });

  test('stays as it is where nothing was changed, has no title, is empty, or shows another version by now', async () => {
    expect(await correct((words) => words)).toBeNull();
    await expect(correct((words) => words, { title: ' ' })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(correct((words) => words, { date: '2021-02-30' })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(correct(() => ' \n\n ')).rejects.toMatchObject({ code: 'empty-article' });
    const { id, title, language } = view().revision;
    const fields = { title, place: '', date: '', language, text: 'Other words.' };
    await update(...paragraphs.slice(1));
    await expect(correctArticle(desk, { articleId, revisionId: id, fields })).rejects.toMatchObject({
      code: 'other-version',
    });
    expect(listVersions(desk, { articleId })).toHaveLength(2);
  });

  test('gives a line that no hand has touched the words that stand there now', async () => {
    const dueOf = () => view().facts.flatMap(({ body }) => (body.kind === 'commitment' ? (body.due?.iso ?? []) : []));
    expect(dueOf()).toEqual(['2021-07-01']);
    await correct((words) => words.replace('July 1', 'July 3'));
    expect(dueOf()).toEqual(['2021-07-03']);
    expect(view().facts.filter(({ unverified }) => unverified)).toEqual([]);
  });

  test('that is being typed outlives the program, and is forgotten once it is made', async () => {
    const { id, title, language } = view().revision;
    const fields = { title, place: 'Lima', date: 'someday', language, text: 'Half a' };
    keepCorrection(desk, { articleId, revisionId: id, fields });
    desk.close();
    desk = await bench.open();
    expect(correction(desk, { articleId })).toMatchObject({ revisionId: id, fields });
    expect(undoState(desk).undo).toBeUndefined();
    await correct((words) => `${words} It rained.`);
    expect(correction(desk, { articleId })).toBeNull();
  });
});

describe('a new file of an article', () => {
  test('keeps what a hand has corrected where it says the same as the file before, and takes what it says anew', async () => {
    await correct((words) => words, { title: 'By hand', place: 'Puebla' });
    const [first = '', ...rest] = paragraphs;
    const newer = file(first.replace('Tuesday', 'Monday'), ...rest).replace('9 June', '10 June');
    await updateFromText(desk, { articleId, text: newer });
    expect(view().revision).toMatchObject({ ordinal: 3, title: 'By hand', place: 'Puebla', date: '2021-06-10' });
  });

  test('that says nothing new makes no version', async () => {
    expect(await update(...paragraphs)).toBeNull();
    expect(listVersions(desk, { articleId })).toHaveLength(1);
  });

  test('is offered as a version when it is imported, from the same address, nearly the same words under one title, or the same words under another', async () => {
    const [first = '', ...rest] = paragraphs;
    const plain = (title: string, body: readonly string[]) =>
      `---\ntitle: ${title}\nsource: A paper\n---\n\n${body.join('\n\n')}`;
    const files = [
      bench.file('a.md', file('All of it is other.', 'No word is left.').replace('?utm_source=mail', '#top')),
      bench.file('b.md', plain('Ports and dialogue', [first.replace('Tuesday', 'Monday'), ...rest])),
      bench.file('c.md', plain('Ports and dialogue', ['Quite another story of a dog.', 'It ran over the hills.'])),
      bench.file('d.md', plain('Elsewhere', rest).replace('A paper', 'Another')),
    ];
    const { imported } = await importFiles(desk, files);
    expect(imported.map(({ versionOf }) => versionOf?.articleId)).toEqual([
      articleId,
      articleId,
      undefined,
      expect.anything(),
    ]);
    // Nothing has been written over: each stands by itself until somebody says otherwise.
    expect(listArticles(desk)).toHaveLength(5);
    expect(listVersions(desk, { articleId })).toHaveLength(1);

    const own = imported[1]?.articleId ?? '';
    const made = await takeAsVersion(desk, { articleId: own, ofArticleId: articleId });
    expect(made).toMatchObject({ articleId, ordinal: 2 });
    expect(text()).toContain('on Monday');
    expect(listArticles(desk).map(({ id }) => id)).not.toContain(own);
    undo(desk);
    expect(text()).toContain('on Tuesday');
    expect(listArticles(desk).map(({ id }) => id)).toContain(own);
  });
});

describe('marks on the way into a new version', () => {
  test('are exact, moved, changed or lost; a twin is told apart by its context and a deleted passage is never glued elsewhere', async () => {
    const exact = mark('We will work together.');
    const changed = mark('Nobody came to the gate.', 0, 'Why?');
    const twin = mark('The ports were quiet.', 1);
    const lost = mark('The crane stood still all day.');
    const moved = mark('Trade grew by $45 million in May.');
    const whole = createNote(desk, {
      articleId,
      revisionId: view().revision.id,
      target: { kind: 'article' },
      text: 'All',
    }).id;
    const [one = '', two = '', , four = ''] = paragraphs;
    await update(one, four, two, 'The ports were quiet. Nobody at all came to the old gate.');
    const { marks, notes } = report();
    expect(marks).toEqual({ exact: 2, moved: 2, changed: 1, orphan: 1 });
    const of = (id: string) => notes.find(({ noteId }) => noteId === id) ?? expect.unreachable();
    const words = (id: string) => text().slice(of(id).passage?.now?.start, of(id).passage?.now?.end);
    expect([of(exact).verdict, words(exact)]).toEqual(['exact', 'We will work together.']);
    expect([of(moved).verdict, words(moved)]).toEqual(['moved', 'Trade grew by $45 million in May.']);
    expect([of(twin).verdict, of(twin).passage?.now?.start]).toEqual([
      'moved',
      text().indexOf('The ports were quiet.'),
    ]);
    expect([of(changed).verdict, words(changed)]).toEqual(['changed', 'Nobody at all came to the old gate.']);
    expect(of(changed).passage?.quote).toBe('Nobody came to the gate.');
    expect(of(lost)).toMatchObject({ verdict: 'orphan', passage: { quote: 'The crane stood still all day.' } });
    expect(of(lost).passage?.now).toBeUndefined();
    expect(of(whole).verdict).toBe('exact');
  });

  test('are confirmed or attached by hand, private and printable ones alike; the list survives a restart, and each step is undone', async () => {
    const changed = mark('Nobody came to the gate.', 0, 'Why?');
    const lost = mark('The crane stood still all day.', 0, 'Seen it');
    setNoteVisibility(desk, { noteId: lost, visibility: 'printable' });
    const before = listNotes(desk);
    const [one = '', two = '', , four = ''] = paragraphs;
    await update(one, two, 'The ports were quiet. Nobody at all came to the old gate.', four);
    desk.close();
    desk = await bench.open();
    expect(report().marks).toEqual({ exact: 0, moved: 0, changed: 1, orphan: 1 });
    expect(listNotes(desk)).toEqual(before);

    const revisionId = view().revision.id;
    const proposed = report().notes.find(({ noteId }) => noteId === changed)?.passage?.now ?? expect.unreachable();
    const confirmed = attachNote(desk, { noteId: changed, revisionId, span: proposed });
    expect(confirmed).toMatchObject({ visibility: 'private', text: 'Why?', revisionId });
    const start = text().indexOf('Trade grew');
    const attached = attachNote(desk, { noteId: lost, revisionId, span: { start, end: start + 10 } });
    expect(attached).toMatchObject({
      visibility: 'printable',
      target: { selectors: { quote: { exact: 'Trade grew' } } },
    });
    expect(report().marks).toEqual({ exact: 2, moved: 0, changed: 0, orphan: 0 });
    expect(report().notes).toEqual([]);
    // The version before still has them where they stood then.
    const [first] = listVersions(desk, { articleId });
    const then = readVersion(desk, { revisionId: first?.revisionId ?? '' });
    expect(then.report.notes.map(({ passage }) => passage?.quote)).toEqual([
      'Nobody came to the gate.',
      'The crane stood still all day.',
    ]);
    undo(desk);
    undo(desk);
    expect(report().marks).toEqual({ exact: 0, moved: 0, changed: 1, orphan: 1 });
    expect(listNotes(desk)).toEqual(before);
  });

  test('that moved are confirmed together; marks of another version are refused a place in one that is not shown', async () => {
    const moved = mark('Trade grew by $45 million in May.');
    const [one = '', two = '', three = '', four = ''] = paragraphs;
    const old = view().revision.id;
    await update(four, one, two, three);
    expect(report().marks.moved).toBe(1);
    expect(report().lines.moved).toBeGreaterThanOrEqual(0);
    expect(() => attachNote(desk, { noteId: moved, revisionId: old, span: { start: 0, end: 4 } })).toThrow(
      expect.objectContaining({ code: 'other-version' }),
    );
    confirmMoved(desk, { articleId });
    expect(report()).toMatchObject({ marks: { exact: 1, moved: 0 }, lines: { moved: 0 }, notes: [], notInPlace: [] });
    undo(desk);
    expect(report().marks.moved).toBe(1);
  });

  test('of a version that is read are those that it had, where they stood; later ones are not among them', async () => {
    mark('We will work together.');
    const [one = '', two = '', three = ''] = paragraphs;
    await update('It rained.', one, two, three);
    mark('It rained.');
    const [first, second] = listVersions(desk, { articleId });
    const old = readVersion(desk, { revisionId: first?.revisionId ?? '' });
    expect(old.revision.text).toBe(paragraphs.join('\n\n'));
    expect(old.report.notes.map(({ passage }) => passage?.quote)).toEqual(['We will work together.']);
    expect(readVersion(desk, { revisionId: second?.revisionId ?? '' }).revision.id).toBe(view().revision.id);
    await showVersion(desk, { articleId, revisionId: first?.revisionId ?? '' });
    expect(text()).toBe(paragraphs.join('\n\n'));
    expect(report().marks).toEqual({ exact: 1, moved: 0, changed: 0, orphan: 1 });
    undo(desk);
    expect(text()).toContain('It rained.');
    expect(report().marks).toEqual({ exact: 2, moved: 0, changed: 0, orphan: 0 });
  });
});

describe('locked private notes on the way into a new version', () => {
  const passphrase = 'a goat on the roof';

  test('are not to be seen while they are locked, not even their count, and stand with their verdicts once they are unlocked', async () => {
    const changed = mark('Nobody came to the gate.', 0, 'Why?');
    const lost = mark('The crane stood still all day.', 0, 'Printed');
    setNoteVisibility(desk, { noteId: lost, visibility: 'printable' });
    const fact = view().facts.find(({ body }) => body.kind === 'figure') ?? expect.unreachable();
    const onFact = createNote(desk, {
      articleId,
      revisionId: view().revision.id,
      target: { kind: 'fact', factId: fact.id },
      text: 'Mine',
    }).id;
    await setPassphrase(desk, { present: null, next: passphrase });
    lockNotes(desk);
    const [one = '', two = '', , four = ''] = paragraphs;
    const figureGone = four.replace('$45 million', 'a little');
    await update(one, two, 'The ports were quiet. Nobody at all came to the old gate.', figureGone);
    expect(report().marks).toEqual({ exact: 0, moved: 0, changed: 0, orphan: 1 });
    expect(report().notes.map(({ noteId }) => noteId)).toEqual([lost]);
    // A line on which a sealed note may hang is not taken away; drafting again is on offer.
    expect(view().facts.some(({ id }) => id === fact.id)).toBe(true);
    await unlockNotes(desk, { passphrase });
    expect(report().marks).toEqual({ exact: 1, moved: 0, changed: 1, orphan: 1 });
    const verdicts = new Map(report().notes.map(({ noteId, verdict }) => [noteId, verdict]));
    expect(verdicts.get(changed)).toBe('changed');
    expect(verdicts.get(onFact)).toBe('exact');
    hideNotes(desk, { hidden: true });
    expect(report().notes.map(({ noteId }) => noteId)).toEqual([lost]);
  });
});

test('a printable note is printed with the paragraph that it stands in now, and with none where that is not sure', async () => {
  const moved = mark('Trade grew by $45 million in May.', 0, 'Grows');
  const changed = mark('Nobody came to the gate.', 0, 'Why');
  for (const noteId of [moved, changed]) setNoteVisibility(desk, { noteId, visibility: 'printable' });
  const marks = () => {
    const { items } = printableBriefing(desk, { articleId });
    return items.filter(({ kind }) => kind === 'note').map(({ text: words, paragraphs: numbers }) => [words, numbers]);
  };
  expect(marks()).toEqual([
    ['Why', [3]],
    ['Grows', [4]],
  ]);
  const [one = '', two = '', , four = ''] = paragraphs;
  await update(one, four, two, 'The ports were quiet. Nobody at all came to the old gate.');
  expect(marks()).toEqual([
    ['Why', []],
    ['Grows', [2]],
  ]);
});

describe('lines on the way into a new version', () => {
  const [one = '', two = '', three = '', four = ''] = paragraphs;

  test('that a hand has touched go along where their words stand, wait where they changed, and are attached by hand', async () => {
    const commitment = view().facts.find(({ body }) => body.kind === 'commitment') ?? expect.unreachable();
    const quote = view().facts.find(({ body }) => body.kind === 'quote') ?? expect.unreachable();
    for (const { id } of [commitment, quote]) judgeFact(desk, { factId: id, verdict: 'confirmed' });
    const start = text().indexOf('The crane stood');
    const own = addFact(desk, {
      articleId,
      body: { kind: 'keyPoint', text: 'No crane worked' },
      spans: [{ start, end: start + 30 }],
    });
    const before = view().facts;
    await update(
      'A new beginning.',
      one,
      two.replace('work together', 'not work together'),
      'The ports were quiet. Nobody came to the gate.',
      four,
    );
    const fact = (id: string) => view().facts.find((line) => line.id === id) ?? expect.unreachable();
    const said = (id: string) => fact(id).evidence.spans.map((span) => text().slice(span.start, span.end));
    expect(fact(commitment.id).unverified).toBeUndefined();
    expect(said(commitment.id)).toEqual(
      commitment.evidence.spans.map(({ start: from, end }) => paragraphs.join('\n\n').slice(from, end)),
    );
    expect(fact(commitment.id).paragraphs).toEqual([2]);
    expect(fact(quote.id)).toMatchObject({ unverified: true, body: quote.body });
    expect(fact(own.id).unverified).toBe(true);
    const { lines, notInPlace } = report();
    expect(lines).toMatchObject({ changed: 1, orphan: 1 });
    expect(notInPlace.map(({ factId, verdict }) => [factId, verdict])).toContainEqual([quote.id, 'changed']);
    expect(notInPlace.map(({ factId, verdict }) => [factId, verdict])).toContainEqual([own.id, 'orphan']);
    expect(printableBriefing(desk, { articleId }).items.find(({ id }) => id === own.id)).toMatchObject({
      unverified: true,
      paragraphs: [],
    });

    const revisionId = view().revision.id;
    const spans = (notInPlace.find(({ factId }) => factId === quote.id)?.passages ?? []).flatMap(
      ({ now }) => now ?? [],
    );
    attachFact(desk, { factId: quote.id, revisionId, spans });
    expect(said(quote.id)[0]).toContain('We will not work together');
    const gate = text().indexOf('Nobody came');
    expect(attachFact(desk, { factId: own.id, revisionId, spans: [{ start: gate, end: gate + 24 }] })).toMatchObject({
      verdict: 'confirmed',
      paragraphs: [4],
    });
    expect(report().lines).toMatchObject({ changed: 0, orphan: 0 });
    expect(checkIntegrity(desk.db).problems).toEqual([]);
    for (let step = 0; step < 3; step += 1) undo(desk);
    expect(view().facts).toEqual(before);
  });

  test('that moved say so until they are confirmed, also where a deleted twin stands elsewhere', async () => {
    const start = text().lastIndexOf('The ports were quiet.');
    const span = { start, end: start + 21 };
    const own = addFact(desk, { articleId, body: { kind: 'keyPoint', text: 'Quiet' }, spans: [span] });
    await update(one, two, three, 'Trade grew by $45 million in May.');
    // Its own sentence is gone; the one before it is another.
    expect(view().facts.find(({ id }) => id === own.id)?.unverified).toBe(true);
    expect(report().notInPlace).toMatchObject([{ factId: own.id, verdict: 'orphan' }]);
    undo(desk);
    await update(four, one, two, three);
    expect(report().notInPlace.find(({ factId }) => factId === own.id)).toMatchObject({
      verdict: 'moved',
      passages: [{ quote: 'The ports were quiet.', was: span }],
    });
  });
});
