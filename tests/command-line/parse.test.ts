import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../electron/command-line/parse.ts';
import { programArguments } from '../../electron/command-line/switches.ts';

const cwd = '/here';
const commandOf = (...args: string[]) => {
  const found = parse(args, cwd);
  return found.kind === 'command' ? found.command : found;
};
const problemOf = (...args: string[]) => {
  const found = parse(args, cwd);
  return found.kind === 'wrong-usage' ? `${found.problem.reason} ${found.problem.what}` : found;
};

test('what is written like a path opens the desk with it; a bare word is a command or nothing', () => {
  expect(parse(['a.pdf', '/news/b', '--library', 'lib'], cwd)).toMatchObject({
    kind: 'desk',
    files: [resolve(cwd, 'a.pdf'), resolve('/news/b')],
    library: resolve(cwd, 'lib'),
  });
  expect(parse(['news'], cwd)).toMatchObject({ problem: { reason: 'unknownCommand', what: 'news' } });
});

test('no word opens the desk', () => {
  expect(parse([], cwd)).toEqual({ kind: 'desk', library: undefined, trace: false, files: [], lang: undefined });
  expect(parse(['--library', 'lib', '--trace', '--lang=es'], cwd)).toEqual({
    kind: 'desk',
    library: '/here/lib',
    trace: true,
    files: [],
    lang: 'es',
  });
});

test('paths resolve against the folder where the user stands', () => {
  expect(commandOf('draft', 'a.txt', '--json', '--date=2021-06-09')).toEqual({
    name: 'draft',
    file: { typed: 'a.txt', path: '/here/a.txt' },
    date: '2021-06-09',
  });
  expect(commandOf('import', '../a.md', '/b.txt')).toMatchObject({ files: [{ path: '/a.md' }, { path: '/b.txt' }] });
  expect(parse(['list', '--library=x'], cwd)).toMatchObject({ library: '/here/x', json: false });
  expect(commandOf('print', 'abc', '--pdf', 'out.pdf', '--paper', 'Letter')).toMatchObject({
    name: 'print',
    subject: { typed: 'abc', path: '/here/abc' },
    pdf: { typed: 'out.pdf', path: '/here/out.pdf' },
    paper: 'letter',
  });
  expect(commandOf('show', 'abc')).toEqual({ name: 'show', id: 'abc' });
  expect(commandOf('import', '--', '--odd.txt')).toMatchObject({ files: [{ typed: '--odd.txt' }] });
  expect(commandOf('--help')).toEqual({ name: 'help' });
  expect(commandOf('list', '-v')).toEqual({ name: 'version' });
});

test('a dossier is listed, printed and exported, and nothing else is done with one', () => {
  expect(commandOf('dossier', 'list')).toEqual({ name: 'dossier list' });
  expect(commandOf('dossier', 'print', 'abc', '--pdf', 'o.pdf', '--full')).toMatchObject({
    name: 'dossier print',
    id: 'abc',
    document: 'full',
    paper: 'a4',
  });
  expect(commandOf('dossier', 'export', 'abc', '--out', 'o.readout')).toMatchObject({
    name: 'dossier export',
    format: 'readout',
  });
  expect(problemOf('dossier')).toBe('missingArgument list|print|export');
  expect(problemOf('dossier', 'burn')).toBe('unknownCommand dossier burn');
  expect(problemOf('dossier', 'list', 'x')).toBe('tooManyArguments x');
  expect(problemOf('dossier', 'list', '--pdf', 'o.pdf')).toBe('unknownOption --pdf');
  expect(problemOf('dossier', 'export', 'abc', '--out', 'o.ris')).toBe('badDossierFormat o.ris');
});

test('the runtime’s own switches are passed over wherever they stand', () => {
  const noise = [
    '--no-sandbox',
    '--lang=es',
    '--remote-debugging-port=0',
    '--inspect=0',
    '--ozone-platform=x11',
    '--disable-gpu',
  ];
  expect(commandOf(...noise, 'list', ...noise)).toEqual({ name: 'list' });
  expect(parse(noise, cwd)).toMatchObject({ kind: 'desk', lang: 'es' });
});

test('what cannot be understood is wrong usage', () => {
  expect(problemOf('fly')).toBe('unknownCommand fly');
  expect(problemOf('list', '--loud')).toBe('unknownOption --loud');
  expect(problemOf('list', '-x')).toBe('unknownOption -x');
  expect(problemOf('--enable')).toBe('unknownOption --enable');
  expect(problemOf('list', '--paper', 'a4')).toBe('unknownOption --paper');
  expect(problemOf('--json')).toBe('unknownOption --json');
  expect(problemOf('list', '--json=yes')).toBe('unexpectedValue --json');
  expect(problemOf('list', '--library')).toBe('missingValue --library');
  expect(problemOf('print', 'a', '--pdf', '--json')).toBe('missingValue --pdf');
  expect(problemOf('print', 'a')).toBe('missingPdf --pdf OUT');
  expect(problemOf('print', 'a', '--pdf', 'o', '--paper', 'a3')).toBe('badPaper a3');
  expect(problemOf('draft')).toBe('missingArgument FILE');
  expect(problemOf('draft', 'a', 'b')).toBe('tooManyArguments b');
  expect(problemOf('draft', 'a', '--date', '2021-02-30')).toBe('badDate 2021-02-30');
  expect(problemOf('draft', 'a', '--date', 'june')).toBe('badDate june');
  expect(problemOf('import')).toBe('missingArgument FILE');
  expect(commandOf('import', 'b.txt', '--as-revision-of', 'ab12')).toMatchObject({ versionOf: 'ab12' });
  expect(problemOf('import', 'a.txt', 'b.txt', '--as-revision-of', 'ab12')).toBe('tooManyArguments b.txt');
  expect(problemOf('list', '--as-revision-of', 'ab12')).toBe('unknownOption --as-revision-of');
  expect(problemOf('show')).toBe('missingArgument ID');
  expect(problemOf('list', 'all')).toBe('tooManyArguments all');
});

test('the folder that the runtime was started with is no argument', () => {
  expect(programArguments(['electron', '--no-sandbox', '/app', 'list', '/app'], true)).toEqual([
    '--no-sandbox',
    'list',
    '/app',
  ]);
  expect(programArguments(['readout', 'list'], false)).toEqual(['list']);
});
