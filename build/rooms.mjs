// Writes what holds the rooms apart from build/rooms.json: one TypeScript project per room, whose references are the
// only way to another room, and the lint rules that say so in words. Run by `npm run rooms`; a test fails when the
// written files and the table no longer agree.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const rooms = JSON.parse(readFileSync(join(here, 'rooms.json'), 'utf8'));

/** Packages and Node modules that reach for the network; no room may import them. */
const network = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram'].flatMap((name) => [
  `node:${name}`,
  name,
]);

/** The rooms that a window may know; all of them pure. */
const knownToRenderer = ['contract', 'texts', 'article', 'briefing'];

const runtimes = {
  pure: { lib: ['ES2023', 'ES2024.String'], types: [] },
  node: { lib: ['ES2023', 'ES2024.String'], types: ['node'] },
  electron: { lib: ['ES2023', 'ES2024.String'], types: ['node'] },
};

function project(include, compilerOptions, references) {
  return {
    extends: './base.json',
    compilerOptions: { ...compilerOptions },
    include: include.map((path) => `../../${path}`),
    references: references.map((name) => ({ path: `./${name}.json` })),
  };
}

/** The TypeScript projects by file name. */
export function projects() {
  const names = Object.keys(rooms);
  const made = {};
  for (const [name, room] of Object.entries(rooms)) {
    made[name] = project([`electron/${name}`], runtimes[room.runtime], room.rooms);
  }
  made.preload = project(['electron/preload.ts'], { lib: ['ES2023', 'ES2024.String', 'DOM'], types: ['node'] }, [
    'contract',
  ]);
  made.main = project(['electron/main.ts', 'electron/program.ts', 'electron/*-worker.ts'], runtimes.electron, names);
  made.renderer = project(
    ['renderer'],
    { lib: ['ES2023', 'ES2024.String', 'DOM', 'DOM.Iterable'], types: ['vite/client'], jsx: 'react-jsx' },
    knownToRenderer,
  );
  made.tests = project(
    [
      'tests',
      'build/eval',
      'build/bench/drafting',
      'build/desk-chunks.ts',
      'build/fonts-ahead.ts',
      'build/licences.ts',
      'build/vite.config.ts',
      'build/vitest.config.ts',
    ],
    {
      lib: ['ES2023', 'ES2024.String', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      jsx: 'react-jsx',
      allowJs: true,
      checkJs: false,
    },
    [...names, 'renderer', 'setup'],
  );
  // The set-up runs before anything is compiled, so it is plain JavaScript; its types are checked all the same.
  made.setup = {
    ...project(
      ['build/*.mjs', 'build/setup/*.mjs'],
      { lib: ['ES2023'], types: ['node'], allowJs: true, checkJs: true },
      [],
    ),
    exclude: ['../../build/rooms.mjs', '../../build/bench.mjs'],
  };
  return made;
}

function denied(group, message) {
  return { group, message };
}

const offline = 'Readout opens no connection.';
const noNetwork = denied(network, offline);
/** Electron's own way to the network. */
const noElectronNet = { electron: { importNames: ['net'], message: offline } };

/** One lint rule for all files that match: of two that match a file, only the later one holds, so each says it all. */
function importRule(includes, patterns, paths = {}) {
  return {
    includes,
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { paths, patterns } } } } },
  };
}

function roomRules(name, room) {
  const patterns = [];
  const others = Object.keys(rooms).filter((other) => other !== name && !room.rooms.includes(other));
  patterns.push(
    denied(
      [...others.map((other) => `../**/${other}/**`), '**/renderer/**'],
      `The room ${name} may import only ${room.rooms.join(', ') || 'nothing of ours'} (build/rooms.json).`,
    ),
  );
  for (const path of room.never ?? []) {
    patterns.push(denied([`../**/${path}*`], `The room ${name} never learns of private notes.`));
  }
  const known = ['electron', 'electron/**', 'better-sqlite3', 'react', 'react-dom', 'react-dom/**', 'react/**'];
  const packages = known.filter((found) => !room.packages.includes(found.split('/')[0]));
  if (!room.packages.includes('node:')) packages.push('node:*', 'node:*/*', 'fs', 'path', 'crypto', 'os');
  if (packages.length > 0)
    patterns.push(denied(packages, `The room ${name} does not know this package (build/rooms.json).`));
  patterns.push(noNetwork);
  return importRule([`**/electron/${name}/**`], patterns, room.packages.includes('electron') ? noElectronNet : {});
}

/** The lint rules, as a configuration that the main one extends. */
export function lintRules() {
  const others = Object.keys(rooms).filter((name) => !knownToRenderer.includes(name));
  const inWindow = [
    denied(
      others.map((name) => `../**/electron/${name}/**`),
      'The renderer knows only the contract, the texts and the pure rooms article and briefing.',
    ),
    denied(['electron', 'better-sqlite3', 'node:*', 'node:*/*'], 'The renderer has neither Electron nor Node.'),
  ];
  const onPage = [
    ...inWindow,
    denied(['**/contract/private-notes*', '**/notes/**'], 'The page never learns of private notes.'),
  ];
  return {
    root: false,
    overrides: [
      ...Object.entries(rooms).map(([name, room]) => roomRules(name, room)),
      importRule(['**/electron/*.ts'], [noNetwork], noElectronNet),
      importRule(['**/renderer/**'], inWindow),
      importRule(['**/renderer/print/**'], onPage),
    ],
  };
}

/** What `npm run rooms` writes: path below build/ to text. */
export function files() {
  const text = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const written = { 'lint-rooms.json': text(lintRules()) };
  for (const [name, value] of Object.entries(projects())) written[`tsconfig/${name}.json`] = text(value);
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(here, 'tsconfig'), { recursive: true });
  for (const [path, content] of Object.entries(files())) writeFileSync(join(here, path), content);
}
