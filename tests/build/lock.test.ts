import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isHeld, withLock } from '../../build/setup/lock.mjs';

const lockModule = new URL('../../build/setup/lock.mjs', import.meta.url).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-lock-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const started: ChildProcess[] = [];

/** A process that takes the lock, notes that it has, does `work`, and notes that it lets go. */
function holder(work: string) {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(lockModule)};
    const note = (word) => appendFileSync(${JSON.stringify(join(folder, 'notes'))}, word + ' ');
    await withLock(${JSON.stringify(join(folder, 'lock'))}, async () => { note('in'); process.stdout.write('in'); ${work}; note('out'); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

test('many processes go in one at a time', async () => {
  const work = 'await new Promise((done) => setTimeout(done, 20))';
  const processes = Array.from({ length: 6 }, () => holder(work));
  const codes = await Promise.all(processes.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
  expect(readFileSync(join(folder, 'notes'), 'utf8')).toBe('in out '.repeat(6));
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  const child = holder('await new Promise(() => setInterval(() => {}, 1000))');
  await once(child.stdout, 'data');
  expect(isHeld(readFileSync(join(folder, 'lock'), 'utf8'))).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await withLock(join(folder, 'lock'), async () => 'mine')).toBe('mine');
});

test('whoever waits is told so once, and the lock is free after a failure', async () => {
  const path = join(folder, 'lock');
  const order: string[] = [];
  let finish = () => {};
  let first: Promise<void> | undefined;
  await new Promise<void>((entered) => {
    first = withLock(path, () => {
      entered();
      return new Promise<void>((_, fail) => (finish = () => fail(new Error('broke'))));
    });
  });
  const second = withLock(
    path,
    async () => order.push('second'),
    () => {
      order.push('waits');
      finish();
    },
  );
  await expect(first).rejects.toThrow('broke');
  await second;
  expect(order).toEqual(['waits', 'second']);
});

test('a lock whose maker ended before writing into it is taken over, a fresh one is waited for', async () => {
  const path = join(folder, 'lock');
  writeFileSync(path, '');
  let told = 0;
  const longAgo = new Date(Date.now() - 60_000);
  const toldBefore = await withLock(
    path,
    async () => told,
    () => {
      told += 1;
      utimesSync(path, longAgo, longAgo);
    },
  );
  expect(toldBefore).toBe(1);
});

test('a lock that another machine holds is believed', () => {
  expect(isHeld(JSON.stringify({ pid: 1, host: 'elsewhere', start: '' }))).toBe(true);
});
