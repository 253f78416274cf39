/** `npm run check`: format and lint, types, unused code; all of them, whichever fails. */
import { join } from 'node:path';
import { tell } from './setup/failure.mjs';
import { modules, root } from './setup/paths.mjs';
import { setup } from './setup.mjs';
import { takeOver } from './start.mjs';

const checks = [
  ['format and lint', join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
  ['types', join(modules, 'typescript', 'bin', 'tsc'), '--build'],
  ['unused code', join(modules, 'knip', 'bin', 'knip.js'), '--config', join(root, 'build', 'knip.json')],
];

try {
  const { node, env } = await setup({ quiet: true, display: false });
  const failed = [];
  for (const [name, ...args] of checks) {
    const status = await takeOver(node, args, { cwd: root, env: { ...process.env, ...env } });
    if (status !== 0) failed.push(name);
  }
  if (failed.length > 0) console.error(`readout: not in order: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
