// Searching libraries of 1,000, 10,000 and 100,000 articles, beside the same questions straight through better-sqlite3.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, shortHash } from '../setup/paths.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const child = fileURLToPath(new URL('./search/child.ts', import.meta.url));

/** What ours may take of the floor's time, kind by kind; and what a keystroke may take, at the 95th of 100, in milliseconds. */
const goals = { ratio: 1.2, keystroke: 16 };
const turns = 60;

/** A library is made anew where what it is made by has changed. */
function libraryFolder(articles) {
  const sources = [
    'build/bench/search/make-library.ts',
    'build/bench/search/vocabulary.mjs',
    'electron/searching/index-schema.ts',
  ];
  const migrations = readdirSync(join(root, 'electron/storage/migrations')).join();
  const name = shortHash(migrations, ...sources.map((path) => readFileSync(join(root, path))));
  return join(cacheFolder(), 'bench-libraries', `${articles}-${name}`);
}

/**
 * A made-up library of so many articles with its index, kept in the cache folder between runs.
 *
 * @returns {string} its folder
 */
export function madeLibrary(node, articles) {
  const folder = libraryFolder(articles);
  const { status, stderr } = spawnSync(node, ['--no-warnings', child, 'make', folder, String(articles)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the library could not be made: ${stderr.slice(-500)}`);
  if (stderr !== '') console.log(`library of ${articles} articles: ${stderr.trim()}`);
  return join(folder, 'library');
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function p95(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? 0;
}

/**
 * Prints a line for each kind of question and size, and says whether the goals are met. Times are processor time of the thread that
 * answers; the system counts it in steps of some milliseconds, hence means.
 */
export function search({ node, sizes = [1000, 10_000, 100_000] }) {
  let met = true;
  for (const articles of sizes) {
    const folder = join(madeLibrary(node, articles), '..');
    const { status, stdout, stderr } = spawnSync(
      node,
      ['--no-warnings', child, 'ask', folder, String(articles), String(turns)],
      { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (status !== 0) throw new Error(`the questions could not be asked: ${stderr.slice(-500)}`);
    const keystrokes = [];
    for (const [kind, { ours, floor, keystroke }] of Object.entries(JSON.parse(stdout))) {
      const ratio = mean(ours) / mean(floor);
      keystrokes.push(...keystroke);
      const isMet = ratio <= goals.ratio;
      met &&= isMet;
      console.log(
        `search, ${articles} articles, ${kind}: ${mean(ours).toFixed(2)} ms (p95 ${p95(ours).toFixed(1)}), straight ${mean(floor).toFixed(2)} ms (p95 ${p95(floor).toFixed(1)}), ratio of means ${ratio.toFixed(2)}, goal ${goals.ratio} ${isMet ? 'met' : 'MISSED'}`,
      );
    }
    const keystroke = p95(keystrokes);
    const isMet = keystroke <= goals.keystroke;
    met &&= isMet;
    console.log(
      `search, ${articles} articles, an answer to a keystroke, notes included, p95: ${keystroke.toFixed(1)} ms, goal ${goals.keystroke} ${isMet ? 'met' : 'MISSED'}`,
    );
  }
  return met;
}
