// Drafting: the first article, a warmed-up one, a book, and the memory of the engine; the libraries alone in the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const child = fileURLToPath(new URL('./drafting/child.ts', import.meta.url));
const megabyte = 1024 * 1024;
/** What an article of 1,000 words may take: the first of all, and one after warm-up, in milliseconds; and megabytes. */
const goals = { first: 300, warm: 50, memory: 80 };
/** The words of a longer book may cost so many times what those of 10,000 do; an article alone stays in the caches. */
const linear = 2;

/** Our own engine as it ships: one file, without the names of types. */
export async function bundledEngine(folder) {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'electron/drafting/draft-briefing.ts'),
      target: 'node20',
      minify: false,
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  return join(folder, 'engine.mjs');
}

function measure(node, bundle, name, language, lengths) {
  const words = ['--expose-gc', child, name, language, bundle, ...lengths.map(String)];
  const { status, stdout, stderr } = spawnSync(node, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-500)}`);
  return JSON.parse(stdout);
}

/** An engine started three times, each time in a process of its own; the first run and the memory as medians. */
function measureOften(node, bundle, name, language, lengths) {
  const full = measure(node, bundle, name, language, lengths);
  const all = [full, ...[1, 2].map(() => measure(node, bundle, name, language, []))];
  const middle = (key) => median(all.map((each) => each[key]));
  return { ...full, first: middle('first'), memory: middle('memory') };
}

/** Prints one engine's line and says whether it meets the goals. */
function tell(name, language, { first, memory, warm, long }) {
  const base = long.find(({ words }) => words === 10_000);
  const perThousand = long.map(({ words, ms }) => `${words / 1000}k ${((ms / words) * 1000).toFixed(1)}`).join(', ');
  console.log(
    `drafting ${language}, ${name}: first ${first.toFixed(0)} ms, warm ${median(warm).toFixed(1)} ms ` +
      `(${Math.min(...warm).toFixed(1)} to ${Math.max(...warm).toFixed(1)}), memory ${(memory / megabyte).toFixed(1)} MB` +
      (long.length > 0 ? `; ms per 1,000 words at ${perThousand}` : ''),
  );
  if (name !== 'readout' || !base) return true;
  const missed = [
    ...(first > goals.first ? ['first'] : []),
    ...(median(warm) > goals.warm ? ['warm'] : []),
    ...(memory / megabyte > goals.memory ? ['memory'] : []),
    ...long
      .filter(({ words, ms }) => words > base.words && ms / words > (linear * base.ms) / base.words)
      .map(({ words }) => `linear at ${words} words`),
  ];
  console.log(
    `drafting ${language}: goals ${goals.first} ms, ${goals.warm} ms, ${goals.memory} MB, at most ${linear} times as much for a word of a book: ` +
      (missed.length > 0 ? `MISSED: ${missed.join(', ')}` : 'met'),
  );
  return missed.length === 0;
}

/**
 * @param {{node: string}} options a Node that reads TypeScript
 * @returns {Promise<boolean>} whether every goal is met
 */
export async function drafting({ node }) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-drafting-'));
  try {
    const bundle = await bundledEngine(folder);
    let met = true;
    for (const language of ['en', 'es']) {
      met =
        tell('readout', language, measureOften(node, bundle, 'readout', language, [1000, 10_000, 50_000, 200_000])) &&
        met;
      tell('chrono-node', language, measure(node, bundle, 'chrono-node', language, [1000, 10_000]));
    }
    for (const name of ['compromise', 'wink-nlp']) tell(name, 'en', measure(node, bundle, name, 'en', [1000, 10_000]));
    return met;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
