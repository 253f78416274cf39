/**
 * `npm run eval`: how right the drafting is on articles with gold by hand, class by class and language by language,
 * beside the libraries that a developer would reach for. Status 1 where a class is under the figure last reached.
 * `--list` prints each miss and each false find, `--raise` lifts the figures to what is reached now, `--set DIR` scores
 * another folder of articles with gold, `--alone` leaves the libraries out.
 */
import { join } from 'node:path';
import { tell } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';
import { setup } from './setup.mjs';
import { takeOver } from './start.mjs';

try {
  const { node, env } = await setup({ quiet: true, display: false });
  const script = join(root, 'build', 'eval', 'run.ts');
  process.exitCode = await takeOver(node, [script, ...process.argv.slice(2)], {
    cwd: process.cwd(),
    env: { ...process.env, ...env },
  });
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
