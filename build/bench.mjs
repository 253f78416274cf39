/**
 * `npm run bench`: every benchmark, each a ratio measured side by side in one run; status 1 where a goal is missed.
 * `--only start`, `--only drafting`, `--only anchoring`, `--only import`, `--only search`, `--only scale` or `--only page` does one part; `--runs N` sets how often each side is started (default 7), `--articles N` how many stand in the library (default 1000).
 */
import { parseArgs } from 'node:util';
import { anchoring } from './bench/anchoring.mjs';
import { coldStart } from './bench/cold-start.mjs';
import { drafting } from './bench/drafting.mjs';
import { importing } from './bench/import.mjs';
import { onePage } from './bench/page.mjs';
import { scale } from './bench/scale.mjs';
import { search } from './bench/search.mjs';
import { bundle } from './bundle.mjs';
import { withDisplay } from './display.mjs';
import { runtimeArguments } from './launch.mjs';
import { tell } from './setup/failure.mjs';
import { setup } from './setup.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    articles: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
});

try {
  const { node, runtime, env } = await setup();
  const asked = (part) => values.only === undefined || values.only === part;
  const anchoringMet = !asked('anchoring') || anchoring({ node });
  const draftingMet = !asked('drafting') || (await drafting({ node }));
  const searchMet = !asked('search') || search({ node });
  const quickMet = anchoringMet && draftingMet && searchMet;
  if (!['start', 'page', 'import', 'scale'].some(asked)) process.exit(quickMet ? 0 : 1);
  await bundle(node);
  const importMet = !asked('import') || (await importing({ node, runs: Number(values.runs) }));
  if (!['start', 'page', 'scale'].some(asked)) process.exit(quickMet && importMet ? 0 : 1);
  Object.assign(process.env, env);

  const met = await withDisplay(async (added) => {
    Object.assign(process.env, added);
    const program = { runtime: runtime.binary, argumentsFor: runtimeArguments, runs: Number(values.runs) };
    const pageMet = !asked('page') || (await onePage(program));
    const startMet = !asked('start') || (await coldStart({ ...program, articles: Number(values.articles) }));
    const scaleMet = !asked('scale') || (await scale({ ...program, node }));
    return pageMet && startMet && scaleMet;
  });
  process.exitCode = met && quickMet && importMet ? 0 : 1;
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
