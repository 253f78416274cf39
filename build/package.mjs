/**
 * `npm run package`: the unpacked application in release/, or, with electron-builder's own words (`-- --linux AppImage`),
 * something to give away.
 */
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { SetupFailure, tell } from './setup/failure.mjs';
import { modules, root } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';
import { setup } from './setup.mjs';
import { takeOver } from './start.mjs';

const words = process.argv.slice(2);

try {
  const { node, runtime } = await setup({ quiet: true, display: false });
  const standIn = runtime.kind === 'stand-in';
  if (standIn && words.length > 0 && !words.includes('--dir')) {
    throw new SetupFailure(
      'a release is made with the official Electron only, and this clone runs on a stand-in.',
      'Run it where the official download can be reached; without further words, it builds the unpacked application here.',
    );
  }
  await bundle(node);
  if (standIn) say(`packing Electron's stand-in; not for release`);
  const builder = join(modules, 'electron-builder', 'cli.js');
  const args = [builder, '--config', join(root, 'build', 'electron-builder.mjs'), '--publish', 'never'];
  const given = standIn ? { READOUT_PACKAGE_DIST: runtime.folder, READOUT_PACKAGE_BUILT_SQLITE: '1' } : {};
  // Off, whatever the machine holds: signing is asked for by name where a release is made.
  const env = { ...process.env, ...given };
  process.exitCode = await takeOver(node, [...args, ...(words.length > 0 ? words : ['--dir'])], { cwd: root, env });
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
