/**
 * `npm run dev`: the desk, rebuilt as its sources change. A change in the renderer reloads the pages; any other starts
 * the program again. The pages come over the program's own scheme with its own policy, so nothing behaves otherwise here
 * than in the product.
 */
import { spawn } from 'node:child_process';
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

/** Starts the program so that its pages can be reloaded from here. */
function startProgram(binary, env, words) {
  const args = runtimeArguments(root, ['--remote-debugging-port=0', ...words]);
  const child = spawn(binary, args, {
    env: { ...env, READOUT_ALLOW_DEBUGGING: '1' },
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  const address = new Promise((resolve) => {
    child.stderr.on('data', (chunk) => {
      const found = /DevTools listening on (ws:\S+)/.exec(String(chunk));
      if (found) resolve(found[1]);
      else process.stderr.write(chunk);
    });
  });
  return { child, address };
}

async function reloadPages(address) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.connectOverCDP(await address);
  try {
    await Promise.all(browser.contexts().flatMap((context) => context.pages().map((page) => page.reload())));
  } finally {
    await browser.close();
  }
}

/** Calls back with the folders that changed, once they are still. */
function watchSources(folders, changed) {
  let touched = new Set();
  let timer;
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, () => {
      touched.add(folder);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const told = touched;
        touched = new Set();
        changed(told);
      }, stillness);
    });
  }
}

try {
  const { node, runtime, env } = await setup();
  await bundle(node);
  await withDisplay(
    (added) =>
      new Promise((resolve) => {
        const start = () => startProgram(runtime.binary, { ...process.env, ...env, ...added }, process.argv.slice(2));
        let program = start();
        let restarting = false;
        const onExit = () => (restarting ? undefined : resolve());
        program.child.once('exit', onExit);
        let building = Promise.resolve();
        watchSources(['renderer', 'electron', 'seeds'], (folders) => {
          building = building.then(async () => {
            try {
              await bundle(node);
              if (folders.has('electron') || folders.has('seeds')) {
                restarting = true;
                program.child.kill('SIGTERM');
                await new Promise((ended) => program.child.once('exit', ended));
                restarting = false;
                program = start();
                program.child.once('exit', onExit);
              } else {
                await reloadPages(program.address);
              }
            } catch (error) {
              // A half-written source is no reason to end; the next change is built again.
              process.stderr.write(`${tell(error)}\n`);
            }
          });
        });
      }),
  );
  process.exit(0);
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
