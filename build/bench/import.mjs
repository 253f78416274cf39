// Import of a thousand text files, drafting included, beside the drafting of the same articles with as many threads.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledEngine } from './drafting.mjs';
import { compare } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const child = fileURLToPath(new URL('./import/child.mjs', import.meta.url));
const files = fileURLToPath(new URL('./import/write-files.mjs', import.meta.url));
/** How many files there are, and how many times the drafting alone an import may take. */
const many = 1000;
const goal = 1.25;

function run(node, words) {
  const { status, stdout, stderr } = spawnSync(node, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}: ${stderr.slice(-800)}`);
  return stdout;
}

/**
 * @param {{node: string, runs: number}} options a Node that reads TypeScript; the program is built
 * @returns {Promise<boolean>} whether the goal is met
 */
export async function importing({ node, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-import-'));
  try {
    const [articles, libraries] = [join(folder, 'articles'), join(folder, 'libraries')];
    for (const each of [articles, libraries]) mkdirSync(each);
    run(node, [files, articles, String(many)]);
    const engine = await bundledEngine(folder);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const workers = availableParallelism();
    const reading = join(root, 'out', 'reading-worker.cjs');
    const words = [child, articles, engine, reading, libraries, String(workers), String(runs)];
    const { imported, drafted } = JSON.parse(run(node, words));
    return compare({
      name: `import of ${many} text files, ${workers} at once, each durable`,
      unit: 'ms',
      ours: imported,
      theirs: drafted,
      theirName: 'drafting alone',
      goal,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
