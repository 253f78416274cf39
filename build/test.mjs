/** `npm test`: sets up, builds, runs the tests under a display, and ends with their number. Arguments go to vitest. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { withDisplay } from './display.mjs';
import { tell } from './setup/failure.mjs';
import { modules, root } from './setup/paths.mjs';
import { setup } from './setup.mjs';
import { takeOver } from './start.mjs';
import { closingLines, countTests } from './test-count.mjs';

/** How long the runner may take to end once it has written its report, in milliseconds. */
const LEAVING = 60_000;
const folder = join(modules, '.cache', 'readout');
const file = join(folder, `tests-${process.pid}.json`);

function readReport() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * A signal for the case that the runner has reported and yet does not end, because a test has left something running:
 * that would hold up whoever waits for the result until their own limit.
 */
function endWhenOverdue() {
  const controller = new AbortController();
  let reported = 0;
  const watch = setInterval(() => {
    if (existsSync(file)) reported ||= Date.now();
    if (reported === 0 || Date.now() - reported < LEAVING) return;
    console.error('readout: the tests have ended, but the runner has not: a test left something running');
    controller.abort();
    clearInterval(watch);
  }, 1000);
  return { signal: controller.signal, cancel: () => clearInterval(watch) };
}

try {
  const { node, env } = await setup();
  await bundle(node);
  mkdirSync(folder, { recursive: true });
  const vitest = join(modules, 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [
    vitest,
    'run',
    '--config',
    join(root, 'build', 'vitest.config.ts'),
    ...reporters,
    ...process.argv.slice(2),
  ];
  const path = `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const overdue = endWhenOverdue();
  const status = await withDisplay((added) =>
    takeOver(node, args, { cwd: root, env: { ...process.env, ...env, ...added, PATH: path }, stop: overdue.signal }),
  );
  overdue.cancel();
  const count = countTests(readReport(), status);
  const ranNone = count.passed + count.failed === 0;
  if (ranNone) console.error('readout: no test was run');
  console.log(`\n${closingLines(count)}`);
  process.exitCode = status !== 0 ? status : count.failed > 0 || ranNone ? 1 : 0;
} catch (error) {
  console.error(tell(error));
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
