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
async function once(runtime, args, env) {
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
    for (let run = -1; run < runs; run++) {
      const profile = mkdtempSync(join(folder, 'profile-'));
      const theirs = await once(runtime, argumentsFor(bareWindow, [`--user-data-dir=${profile}`]), {
        ...process.env,
        BARE_WINDOW_PAGE: page,
      });
      const fresh = mkdtempSync(join(folder, 'library-'));
      cpSync(library, fresh, { recursive: true });
      const mine = await once(runtime, argumentsFor(root, ['--trace', '--library', fresh]), process.env);
      // The first pair warms the disk's cache for both and is not counted.
      if (run >= 0) {
        ours.push(mine);
        bare.push(theirs);
      }
      rmSync(fresh, { recursive: true, force: true });
      rmSync(profile, { recursive: true, force: true });
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
