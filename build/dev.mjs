/**
 * `npm run dev`: the desk, rebuilt as its sources change. After a change in the renderer the program loads its pages
 * anew by itself; after any other it is started again. The pages come over the program's own scheme with its own
 * policy, so nothing behaves otherwise here than in the product.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { withDisplay } from './display.mjs';
import { runtimeArguments } from './launch.mjs';
import { tell } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';
import { setup } from './setup.mjs';

/** How long the sources must be still before they are built, in milliseconds: editors save in several steps. */
const stillness = 120;
const watched = ['renderer', 'electron', 'seeds'];

/**
 * Calls back with the folders that changed, once they are still.
 *
 * @param {(folders: ReadonlySet<string>) => void} changed
 */
function watchSources(changed) {
  let touched = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  for (const folder of watched) {
    watch(join(root, folder), { recursive: true }, () => {
      touched.add(folder);
      clearTimeout(timer);
      timer = setTimeout(() => {
        changed(touched);
        touched = new Set();
      }, stillness);
    });
  }
}

/**
 * Runs the program until the user quits it, building it again whenever a source has changed.
 *
 * @param {() => import('node:child_process').ChildProcess} start
 * @param {() => Promise<void>} build
 * @returns {Promise<void>}
 */
function runAndRebuild(start, build) {
  return new Promise((resolve) => {
    let program = start();
    program.once('exit', resolve);
    /** @param {ReadonlySet<string>} folders */
    const rebuild = async (folders) => {
      try {
        await build();
        if (!folders.has('electron') && !folders.has('seeds')) return;
        program.removeListener('exit', resolve);
        program.kill('SIGTERM');
        await once(program, 'exit');
        program = start();
        program.once('exit', resolve);
      } catch (error) {
        // A half-written source is no reason to end; the next change is built again.
        process.stderr.write(`${tell(error)}\n`);
      }
    };
    let building = Promise.resolve();
    watchSources((folders) => {
      building = building.then(() => rebuild(folders));
    });
  });
}

try {
  const { node, runtime, env } = await setup();
  await bundle(node);
  const args = runtimeArguments(root, process.argv.slice(2));
  await withDisplay((added) => {
    const whole = { ...process.env, ...env, ...added, READOUT_RELOAD: '1' };
    return runAndRebuild(
      () => spawn(runtime.binary, args, { env: whole, stdio: 'inherit' }),
      () => bundle(node),
    );
  });
  process.exit(0);
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
