import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandOutcome, CommandPorts, RenderPdf } from '../../electron/command-line/command-ports.ts';
import { parse } from '../../electron/command-line/parse.ts';
import { runCommand } from '../../electron/command-line/run-command.ts';
import { ReadoutError } from '../../electron/contract/results.ts';
import { createDossier } from '../../electron/desk/create-dossier.ts';
import { judgeFact } from '../../electron/desk/judge-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { openForCommand } from '../../electron/desk/open-desk.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { savePageTemplate } from '../../electron/desk/save-page-template.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { seedText, workerFile } from '../desk/make-desk.ts';

let folder: string;
let out = '';
let err = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-command-'));
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'seed.md'), seedText);
  writeFileSync(join(folder, 'a.txt'), 'Talks in Lima.\n\nPeru and Chile agreed on Monday to share data on ports.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function start(
  args: string[],
  more: Partial<CommandPorts> = {},
  library = ['--library', 'lib'],
): Promise<CommandOutcome> {
  out = '';
  err = '';
  const invocation = parse([...args, ...library], folder);
  if (invocation.kind === 'desk') throw new Error('no command');
  return runCommand(invocation, {
    env: { DISPLAY: 'elsewhere:0' },
    platform: 'linux',
    defaultLibrary: join(folder, 'unused'),
    seedsFolder: join(folder, 'seeds'),
    workerFile,
    version: '1.2.3',
    clock: () => Date.UTC(2021, 5, 10),
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    ...more,
  });
}

async function run(...args: string[]): Promise<number> {
  const outcome = await start(args);
  if (outcome.kind === 'page') throw new Error('wants a page');
  expect(err.trimEnd().split('\n').at(-1)).toMatch(/^readout: \S.*[.!?]$/);
  return outcome.status;
}

test('draft gives the article and its facts, and stores nothing', async () => {
  expect(await run('draft', 'a.txt', '--json', '--date', '2021-06-09')).toBe(0);
  const { offsetUnit, article, facts } = JSON.parse(out);
  expect(offsetUnit).toBe('utf16');
  expect(Object.keys(article).sort()).toEqual(['date', 'language', 'place', 'text', 'title', 'titleIsOurs']);
  expect(article).toMatchObject({
    date: '2021-06-09',
    language: 'en',
    text: 'Talks in Lima.\n\nPeru and Chile agreed on Monday to share data on ports.',
  });
  for (const fact of facts) {
    expect(fact).toMatchObject({
      kind: expect.any(String),
      confidence: expect.any(Number),
      reason: expect.any(String),
      drafter: expect.any(Boolean),
    });
    expect(fact.spans.length > 0 || fact.drafter).toBe(true);
    for (const { start, end } of fact.spans) expect(article.text.slice(start, end)).not.toBe('');
  }
  expect(() => readFileSync(libraryPaths(join(folder, 'lib')).database)).toThrow();
});

test('draft knows what a library has been taught only where that library is named', async () => {
  const words = 'Minister Carla Nemo met the press in Lima. “It is done,” Carla Nemo said.';
  writeFileSync(join(folder, 'taught.txt'), words);
  writeFileSync(join(folder, 'next.txt'), 'In Lima Carla Nemo wept. “It fell,” Carla Nemo said.');
  expect(await run('import', 'taught.txt')).toBe(0);
  const library = await openForCommand(join(folder, 'lib'), {
    locale: 'en',
    seedsFolder: join(folder, 'seeds'),
    workerFile,
  });
  const article = listArticles(library).find(({ title }) => title.includes('Carla'));
  const person = openArticle(library, { articleId: article?.id ?? '' }).facts.find(
    ({ body }) => body.kind === 'person',
  );
  judgeFact(library, { factId: person?.id ?? '', verdict: 'confirmed' });
  library.close();
  const people = () => JSON.parse(out).facts.filter(({ kind }: { kind: string }) => kind === 'person');
  await run('draft', 'next.txt', '--json');
  expect(people()).toMatchObject([{ name: 'Carla Nemo', known: { role: 'Minister', article: expect.any(String) } }]);
  await start(['draft', 'next.txt', '--json'], { defaultLibrary: join(folder, 'lib') }, []);
  expect(people()).toMatchObject([{ name: 'Carla Nemo' }]);
  expect(people()[0]).not.toHaveProperty('known');
});

test('draft shows words without --json, and says where it does not draft', async () => {
  expect(await run('draft', 'a.txt')).toBe(0);
  expect(out.split('\n')[0]).not.toBe('');
  writeFileSync(
    join(folder, 'de.txt'),
    'Die Minister haben sich am Montag in Berlin getroffen und über die Häfen gesprochen. Sie wollen sich wieder treffen.',
  );
  expect(await run('draft', 'de.txt', '--json')).toBe(0);
  expect(JSON.parse(out).facts).toEqual([]);
  expect(err).toContain('does not draft');
});

test('a new library holds the seeds, and import goes on past a refused file', async () => {
  writeFileSync(join(folder, 'b.txt'), 'Other talks.');
  writeFileSync(join(folder, 'empty.txt'), '');
  expect(await run('import', 'a.txt', 'empty.txt', 'gone.txt', 'b.txt', '--json')).toBe(1);
  const report = JSON.parse(out);
  expect(report.imported.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'b.txt']);
  expect(report.refused.map(({ file }: { file: string }) => file)).toEqual(['empty.txt', 'gone.txt']);
  expect(err).toContain('empty.txt has no text.\n');
  expect(await run('list', '--json')).toBe(0);
  const listed = JSON.parse(out);
  expect(listed).toHaveLength(3);
  expect(await run('import', 'a.txt', 'a.txt')).toBe(0);
  expect(err.trimEnd()).toMatch(/readout: 1 article is in the library\.$/);
  expect(await run('import', 'gone.txt')).toBe(1);
  expect(err.trimEnd()).toMatch(/readout: No article came in; 1 file was refused\.$/);
  expect(await run('list')).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(3);

  const { articleId } = report.imported[0];
  expect(await run('show', articleId.slice(0, 8), '--json')).toBe(0);
  expect(JSON.parse(out).article).toMatchObject({ id: articleId, text: expect.stringContaining('Talks in Lima.') });
  expect(await run('show', articleId)).toBe(0);
  expect(await run('show', 'zzzz')).toBe(1);
  expect(err).toContain('zzzz');
  expect(await run('check', '--json')).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ok: true, problems: [] });
});

test('wrong usage is 2, a library that cannot be used is 3', async () => {
  expect(await run('fly')).toBe(2);
  expect(out).toBe('');
  expect(await run('check')).toBe(3);
  expect(await run('show', 'a')).toBe(3);
  writeFileSync(join(folder, 'lib'), 'a file');
  expect(await run('list')).toBe(3);
  expect(err).toMatch(/lib is not a folder/);
  rmSync(join(folder, 'lib'));
  mkdirSync(join(folder, 'lib'));
  writeFileSync(join(folder, 'lib', 'readout.sqlite'), 'no database, only words that go on for a while');
  for (const args of [['list'], ['import', 'a.txt'], ['check'], ['show', 'a']]) expect(await run(...args)).toBe(3);
  expect(readFileSync(join(folder, 'lib', 'readout.sqlite'), 'utf8')).toMatch(/^no database/);
});

test('help and version are results', async () => {
  expect(await run('--help')).toBe(0);
  for (const name of ['draft', 'import', 'list', 'show', 'print', 'check', '--library']) expect(out).toContain(name);
  expect(await run('--version')).toBe(0);
  expect(out).toBe('1.2.3\n');
});

test('answers in the language asked for', async () => {
  expect(await run('fly', '--lang=es')).toBe(2);
  expect(err).toContain('No existe la orden');
});

const onePage: RenderPdf = async ({ briefing, paper, document }) => ({
  pdf: Buffer.from(`${briefing.title}: ${document} on ${paper}`),
  report: { printed: 2, omitted: 1, pages: 1, typeSize: 10, pinsWithoutRoom: [], unprintable: [] },
});

test('print leaves the page to the program, then writes it whole', async () => {
  await run('list', '--json');
  const [article] = JSON.parse(out);
  for (const subject of ['a.txt', article.id.slice(0, 6)]) {
    const outcome = await start(['print', subject, '--pdf', 'out.pdf', '--json']);
    if (outcome.kind !== 'page') throw new Error(err);
    expect(out).toBe('');
    expect(await outcome.page.run(onePage)).toBe(0);
    expect(JSON.parse(out)).toEqual({
      path: join(folder, 'out.pdf'),
      paper: 'a4',
      document: 'page',
      printed: 2,
      omitted: 1,
      pages: 1,
      typeSize: 10,
      pinsWithoutRoom: [],
      unprintable: [],
    });
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe(`${outcome.page.order.briefing.title}: page on a4`);
  }
  expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toContain('Ports and dialogue');
});

test('print --full leaves the whole briefing to the program, with what a hand has hidden counted', async () => {
  await run('list', '--json');
  const [article] = JSON.parse(out);
  for (const subject of ['a.txt', article.id]) {
    const outcome = await start(['print', subject, '--pdf', 'full.pdf', '--full', '--paper', 'letter', '--json']);
    if (outcome.kind !== 'page' || outcome.page.order.document !== 'full') throw new Error(err);
    const { briefing } = outcome.page.order;
    const named = new Set(briefing.sections.flatMap(({ items }) => items.flatMap(({ paragraphs }) => paragraphs)));
    expect(briefing.sections.length).toBeGreaterThan(0);
    expect(briefing.cited.map(({ number }) => number)).toEqual(expect.arrayContaining([...named]));
    expect(await outcome.page.run(onePage)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ document: 'full', paper: 'letter', pages: 1 });
    expect(err).toContain('The full briefing is in full.pdf: 1 page');
  }
  expect(await run('print', 'a.txt', '--pdf', 'o.pdf', '--full=yes')).toBe(2);
});

test('print names the characters that no font can draw', async () => {
  const outcome = await start(['print', 'a.txt', '--pdf', 'out.pdf']);
  if (outcome.kind !== 'page') throw new Error(err);
  const report = { printed: 2, omitted: 1, pages: 1, typeSize: 10, pinsWithoutRoom: [], unprintable: ['\u{17000}'] };
  expect(await outcome.page.run(async () => ({ pdf: Buffer.from('pdf'), report }))).toBe(0);
  expect(err).toContain('U+17000');
  expect(err.indexOf('U+17000')).toBeLessThan(err.indexOf('One page is in'));
});

test('print leaves an old file as it was where pinned lines do not fit, and names them', async () => {
  writeFileSync(join(folder, 'out.pdf'), 'old');
  const outcome = await start(['print', 'a.txt', '--pdf', 'out.pdf']);
  if (outcome.kind !== 'page') throw new Error(err);
  const refuse = () => Promise.reject(new ReadoutError('pins-do-not-fit', 'Open ports; Share water'));
  expect(await outcome.page.run(refuse)).toBe(1);
  expect(err).toContain('Open ports; Share water');
  expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('old');
});

test('print says what is wrong, and leaves an old file as it was', async () => {
  const old = join(folder, 'out.pdf');
  writeFileSync(old, 'old');
  expect(await run('print', 'gone.txt', '--pdf', 'out.pdf')).toBe(1);
  const failing = await start(['print', 'a.txt', '--pdf', 'out.pdf']);
  if (failing.kind !== 'page') throw new Error(err);
  expect(await failing.page.run(() => Promise.reject(new Error('secret words')))).toBe(1);
  expect(err).toMatch(/^readout: (?!.*secret)/);
  const astray = await start(['print', 'a.txt', '--pdf', 'none/out.pdf']);
  if (astray.kind !== 'page') throw new Error(err);
  expect(await astray.page.run(onePage)).toBe(1);
  expect(readFileSync(old, 'utf8')).toBe('old');
});

test('print asks for a display before anything else', async () => {
  for (const env of [{}, { DISPLAY: '' }, { DISPLAY: ':98765' }, { WAYLAND_DISPLAY: 'none-there' }]) {
    const outcome = await start(['print', 'gone.txt', '--pdf', 'out.pdf'], { env });
    expect(outcome).toEqual({ kind: 'ended', status: 1 });
    expect(err).toMatch(/^readout: .*display/);
  }
  const elsewhere = await start(['print', 'a.txt', '--pdf', 'out.pdf'], { env: {}, platform: 'darwin' });
  expect(elsewhere.kind).toBe('page');
});

test('--marking serves a file, or an article that has none; --template and an embargo hold for every output', async () => {
  expect(await run('import', 'a.txt')).toBe(0);
  await run('list', '--json');
  const [{ id }] = JSON.parse(out);
  const exported = async (...more: string[]) => {
    const status = await run('export', id, '--out', 'out.json', ...more);
    return status === 0 ? JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) : { status };
  };
  expect(await exported('--marking', 'tlp:amber+strict')).toMatchObject({ marking: 'TLP:AMBER+STRICT' });
  expect((await exported()).marking).toBeUndefined();
  expect(await exported('--marking', 'TLP:WHITE')).toEqual({ status: 1 });
  expect(await exported('--template', 'Nobody')).toEqual({ status: 1 });
  expect(err).toContain('no template “Nobody”');

  const library = await openForCommand(join(folder, 'lib'), {
    locale: 'en',
    seedsFolder: join(folder, 'seeds'),
    workerFile,
  });
  savePageHead(library, { articleId: id, marking: 'Not for release', embargo: '2021-07-01' });
  savePageTemplate(library, {
    name: 'People first',
    sections: [
      { section: 'people', shown: true, pinned: false, short: false },
      { section: 'quotes', shown: false, pinned: false, short: false },
    ],
  });
  library.close();
  expect(await exported()).toEqual({ status: 1 });
  expect(err).toMatch(/embargo until 1 July 2021.*--despite-embargo/);
  expect(await exported('--despite-embargo')).toMatchObject({ marking: 'Not for release', embargo: '2021-07-01' });
  expect(await exported('--despite-embargo', '--marking', 'TLP:CLEAR')).toEqual({ status: 1 });
  expect(err).toContain('marked Not for release');

  const printed = await start(['print', id, '--pdf', 'p.pdf', '--despite-embargo', '--template', 'people FIRST']);
  if (printed.kind !== 'page') throw new Error(err);
  expect(printed.page.order.briefing.sections?.[0]).toBe('people');
  expect(printed.page.order.briefing.sections).not.toContain('quotes');
  const file = await start([
    'print',
    'a.txt',
    '--pdf',
    'p.pdf',
    '--marking',
    'For the minister',
    '--template',
    'talks',
  ]);
  if (file.kind !== 'page') throw new Error(err);
  expect(file.page.order.briefing).toMatchObject({ marking: 'For the minister' });
  expect(file.page.order.briefing.sections).not.toContain('keyPoints');
  expect((await start(['print', id, '--pdf', 'p.pdf'])).kind).toBe('ended');
});

test('a file comes in as a version of an article that is named; one that only looks like it comes in by itself, and says so', async () => {
  await run('import', 'a.txt', '--json');
  const { articleId } = JSON.parse(out).imported[0];
  writeFileSync(join(folder, 'b.txt'), 'Talks in Lima.\n\nPeru and Chile agreed on Tuesday to share data on ports.\n');
  expect(await run('import', 'b.txt')).toBe(0);
  expect(err).toContain(`--as-revision-of ${articleId.slice(0, 8)}`);

  writeFileSync(join(folder, 'c.txt'), 'Talks in Lima.\n\nPeru and Chile agreed on Friday to share data on ports.\n');
  expect(await run('import', 'c.txt', '--as-revision-of', articleId.slice(0, 12), '--json')).toBe(0);
  const { version } = JSON.parse(out);
  expect(version).toMatchObject({ articleId, ordinal: 2, title: 'Talks in Lima' });
  expect(await run('show', articleId)).toBe(0);
  expect(out).toContain('share data on ports');
  expect(await run('import', 'c.txt', '--as-revision-of', articleId)).toBe(0);
  expect(out).toBe('');
  expect(err).toContain('nothing was changed');
  expect(await run('import', 'c.txt', '--as-revision-of', 'ffffffffffff')).toBe(1);
  expect(await run('check')).toBe(0);
});

test('marks of another program come in as printable ones, and go out again', async () => {
  await run('import', 'a.txt', '--json');
  const id = JSON.parse(out).imported[0].articleId;
  const quote = { type: 'TextQuoteSelector', exact: 'Peru and Chile' };
  const items = [
    { id: 'x', type: 'Annotation', bodyValue: 'Both?', target: { source: 'y', selector: quote } },
    { id: 'z', type: 'Nothing' },
  ];
  writeFileSync(join(folder, 'marks.json'), JSON.stringify({ type: 'AnnotationPage', items }));
  expect(await run('import-annotations', 'marks.json')).toBe(2);
  expect(await run('import-annotations', 'marks.json', '--article', id, '--json')).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ articleId: id, total: 2, verdicts: { exact: 1 }, refused: [{ place: 2 }] });
  expect(err).toContain('not written as an annotation is: number 2.');
  expect(await run('import-annotations', 'a.txt', '--article', id)).toBe(1);
  for (const file of ['out.jsonld', 'out.annotation']) {
    expect(await run('export', id, '--out', file)).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8')).type).toMatch(/^Annotation(?:Collection|Set)$/);
    expect(await run('import-annotations', file, '--article', id)).toBe(0);
    expect(err).toContain('1 annotation was here already.');
  }
  expect(await run('export', id, '--format', 'notes-md', '--out', 'notes.md')).toBe(0);
  expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toContain('> Peru and Chile\n\nBoth?');
});

test('an article goes to another library as one file, and once', async () => {
  await run('import', 'a.txt', '--json');
  const id = JSON.parse(out).imported[0].articleId;
  expect(await run('export', id, '--format', 'readout', '--out', 'a.readout')).toBe(0);
  writeFileSync(join(folder, 'cut.readout'), readFileSync(join(folder, 'a.readout')).subarray(0, 200));
  expect(await run('import', 'a.readout', 'cut.readout', '--json')).toBe(1);
  expect(JSON.parse(out).imported).toMatchObject([{ articleId: id, alreadyHere: true, merged: { differing: [] } }]);
  expect(err).toContain('cut.readout is damaged');
});

test('search finds articles, and says how many; words typed as one are a phrase', async () => {
  await run('import', 'a.txt');
  expect(await run('search', 'monday', 'ports')).toBe(0);
  expect(out).toMatch(/Talks in Lima.*\n.*\[Monday\].*\[ports\]/);
  expect(err).toMatch(/One article was found\.\n$/);
  expect(await run('search', 'data on ports', '--json')).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ count: 1, articles: [{ title: 'Talks in Lima' }], notes: [] });
  expect(await run('search', 'who:Kamala Harris')).toBe(0);
  expect(out).toMatch(/Ports and dialogue/);
  expect(await run('search', 'on data ports', '--', '-chile')).toBe(0);
  expect(out).toBe('');
  expect(await run('search')).toBe(2);
  expect(await run('search', '"')).toBe(0);
});

test('a dossier is listed, exported and printed as it is on the desk; a wrong id is said', async () => {
  expect(await run('import', 'a.txt')).toBe(0);
  const library = await openForCommand(join(folder, 'lib'), {
    locale: 'en',
    seedsFolder: join(folder, 'seeds'),
    workerFile,
  });
  const made = createDossier(library, { title: 'Ports', articleIds: listArticles(library).map(({ id }) => id) });
  library.close();
  expect(await run('dossier', 'list')).toBe(0);
  expect(out).toBe(`${made.id.slice(0, 8)}  2 articles  Ports\n`);
  expect(await run('dossier', 'export', made.id.slice(0, 8), '--out', 'ports.md', '--marking', 'TLP:GREEN')).toBe(0);
  expect(readFileSync(join(folder, 'ports.md'), 'utf8')).toMatch(/TLP:GREEN.*# Ports.*B\u00a0¶/s);
  expect(await run('dossier', 'export', made.id, '--out', 'ports.readout')).toBe(0);
  expect(readFileSync(join(folder, 'ports.readout')).length).toBeGreaterThan(100);
  expect(await run('dossier', 'export', 'nobody', '--out', 'x.md')).toBe(1);
  for (const full of [false, true]) {
    const outcome = await start(['dossier', 'print', made.id, '--pdf', 'p.pdf', ...(full ? ['--full'] : [])]);
    if (outcome.kind !== 'page') throw new Error(err);
    expect(outcome.page.order.document).toBe(full ? 'full' : 'page');
    expect(await outcome.page.run(onePage)).toBe(0);
    expect(readFileSync(join(folder, 'p.pdf'), 'utf8')).toContain('Ports: ');
  }
});
