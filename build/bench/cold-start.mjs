// Cold start: process creation to the briefing shown, and the memory of all processes two seconds later, against a bare
// window with one line of React on the same runtime, taken in turn in one run.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { madeUpArticle } from './articles.mjs';
import { treePss } from './processes.mjs';
import { compare } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bareWindow = fileURLToPath(new URL('./bare-window', import.meta.url));
const megabyte = 1024 * 1024;
/** With the second start, Chromium begins to keep the compiled scripts; the third is the first to have them. */
const startsBefore = 3;

async function barePage(folder) {
  await build({
    configFile: false,
    root: bareWindow,
    base: './',
    logLevel: 'silent',
    build: { target: 'chrome130', outDir: join(folder, 'page'), emptyOutDir: true },
  });
  return join(folder, 'page');
}

function fill(runtime, argumentsFor, library, count, folder) {
  mkdirSync(folder);
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `${index}.txt`), madeUpArticle(index));
  const files = Array.from({ length: count }, (_, index) => join(folder, `${index}.txt`));
  const filled = spawnSync(runtime, argumentsFor(root, ['import', '--library', library, ...files]), {
    encoding: 'utf8',
  });
  if (filled.status !== 0) throw new Error(`the library could not be filled: ${filled.stderr.slice(-500)}`);
}

/** Starts a window, waits until it says that it is shown, and looks at its memory two seconds later. */
export async function once(runtime, args, env) {
  const child = spawn(runtime, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const shown = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const line = said.split('\n').find((found) => found.startsWith('{"event":"shown"') && found.endsWith('}'));
      if (line) resolve(JSON.parse(line).ms);
    });
    child.once('exit', () => reject(new Error(`the window ended before it was shown: ${said.slice(-500)}`)));
  });
  await pause(2_000);
  const memory = treePss(child.pid);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
  return { shown, memory };
}

/** Starts from a copy of a folder as it was left, so that every run begins alike. */
async function onCopy(left, folder, start) {
  const copy = mkdtempSync(join(folder, 'copy-'));
  // A lock or a socket of the process that left it is not taken along.
  cpSync(left, copy, { recursive: true, filter: (path) => !/(?:Singleton|\.lock)/.test(path.slice(left.length)) });
  const measured = await start(copy);
  rmSync(copy, { recursive: true, force: true });
  return measured;
}

/**
 * @param {{runtime: string, argumentsFor: (folder: string, words: string[]) => string[], runs: number, articles: number}} options
 * @returns {Promise<boolean>} whether both goals are met
 */
export async function coldStart({ runtime, argumentsFor, runs, articles }) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  try {
    const page = await barePage(folder);
    const library = join(folder, 'library');
    fill(runtime, argumentsFor, library, articles, join(folder, 'articles'));
    const ours = [];
    const bare = [];
    const startBare = (profile) =>
      once(runtime, argumentsFor(bareWindow, [`--user-data-dir=${profile}`]), {
        ...process.env,
        BARE_WINDOW_PAGE: page,
      });
    const startDesk = (kept) => once(runtime, argumentsFor(root, ['--trace', '--library', kept]), process.env);
    // Both have been started before, as on any day but the first: their profiles are there, the desk has its key, and
    // what the engine keeps of scripts that come again.
    const profile = join(folder, 'profile');
    for (let start = 0; start < startsBefore; start++) {
      await startBare(profile);
      await startDesk(library);
    }
    for (let run = 0; run < runs; run++) {
      bare.push(await onCopy(profile, folder, startBare));
      ours.push(await onCopy(library, folder, startDesk));
    }
    const of = (list, key, by = 1) => list.map((one) => one[key] / by);
    const name = `with ${articles} articles`;
    const time = compare({
      name: `cold start ${name}`,
      unit: 'ms',
      ours: of(ours, 'shown'),
      theirs: of(bare, 'shown'),
      theirName: 'bare window',
      goal: 1.25,
    });
    const memory = compare({
      name: `memory (PSS) ${name}`,
      unit: 'MB',
      ours: of(ours, 'memory', megabyte),
      theirs: of(bare, 'memory', megabyte),
      theirName: 'bare window',
      goal: 1.15,
    });
    return time && memory;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
