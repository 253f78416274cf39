// Opening the desk on a library of 100,000 articles beside one of 10: the time to the briefing, and the memory after.
import { fileURLToPath } from 'node:url';
import { once } from './cold-start.mjs';
import { compare } from './report.mjs';
import { madeLibrary } from './search.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const megabyte = 1024 * 1024;
const sizes = { large: 100_000, small: 10 };

/**
 * @param {{node: string, runtime: string, argumentsFor: (folder: string, words: string[]) => string[], runs: number}} options
 * @returns {Promise<boolean>} whether both goals are met
 */
export async function scale({ node, runtime, argumentsFor, runs }) {
  const libraries = { large: madeLibrary(node, sizes.large), small: madeLibrary(node, sizes.small) };
  const found = { large: [], small: [] };
  for (let run = -1; run < runs; run += 1) {
    for (const which of ['small', 'large']) {
      const started = await once(runtime, argumentsFor(root, ['--trace', '--library', libraries[which]]), process.env);
      // The first pair warms the disk's cache and is not counted.
      if (run >= 0) found[which].push(started);
    }
  }
  const of = (which, key, by = 1) => found[which].map((one) => one[key] / by);
  const sides = { theirName: `with ${sizes.small}` };
  const time = compare({
    name: `opening the desk with ${sizes.large} articles`,
    unit: 'ms',
    ours: of('large', 'shown'),
    theirs: of('small', 'shown'),
    goal: 1.15,
    ...sides,
  });
  const memory = compare({
    name: `memory (PSS) with ${sizes.large} articles`,
    unit: 'MB',
    ours: of('large', 'memory', megabyte),
    theirs: of('small', 'memory', megabyte),
    goal: 1.3,
    ...sides,
  });
  return time && memory;
}
