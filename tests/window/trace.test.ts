import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { freshFolder, projectRoot } from './folders.ts';
import { electronBinary, runtimeWords } from './runtime.ts';

test('the milestones of a start are told in order, one a line, in milliseconds since the process began', async () => {
  const words = [...runtimeWords, projectRoot, '--library', join(freshFolder(), 'library'), '--lang=en', '--trace'];
  const asked = Date.now();
  const child = spawn(electronBinary(), words, { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  const told: { event: string; ms: number }[] = [];
  for await (const line of createInterface(child.stderr)) {
    if (!line.startsWith('{')) continue;
    told.push(JSON.parse(line));
    if (told.at(-1)?.event === 'shown') break;
  }
  const passed = Date.now() - asked;
  expect(told.map(({ event }) => event)).toEqual(['process', 'window', 'shown']);
  const times = told.map(({ ms }) => ms);
  expect(times).toEqual([...times].sort((one, other) => one - other));
  expect(Math.min(...times)).toBeGreaterThan(0);
  // What is told cannot be longer than the whole wait, but for the kernel's clock, which counts in hundredths.
  expect(Math.max(...times)).toBeLessThanOrEqual(passed + 50);
});
