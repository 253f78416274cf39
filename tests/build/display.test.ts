import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { cookie } from '../../build/display.mjs';
import { which } from '../../build/setup/apt.mjs';
import { hasDisplay } from '../../build/setup/system.mjs';

test('the cookie serves any host and any display', () => {
  const secret = Buffer.alloc(16, 7);
  const expected = [0xff, 0xff, 0, 0, 0, 0, 0, 18, ...Buffer.from('MIT-MAGIC-COOKIE-1'), 0, 16, ...secret];
  expect([...cookie(secret)]).toEqual(expected);
});

test('a display that is left over from an ended session is none', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':4711' }, 'linux')).toBe(false);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/no/such/folder' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: 'other.machine:0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

/** The processes that were started with a word in their command line. */
function processesWith(word: string): string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(word);
    } catch {
      return false;
    }
  });
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

test.skipIf(process.platform !== 'linux' || !which('Xvfb')).each(['SIGTERM', 'SIGKILL'] as const)(
  'a private display ends with whoever asked for it, also by %s',
  async (signal) => {
    const module = new URL('../../build/display.mjs', import.meta.url).href;
    const script = `
      import { withDisplay } from ${JSON.stringify(module)};
      await withDisplay(async (env) => {
        console.log(JSON.stringify(env));
        await new Promise(() => setInterval(() => {}, 1000));
      });`;
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const [line] = await once(createInterface(child.stdout), 'line');
    const given: { DISPLAY: string; XAUTHORITY: string } = JSON.parse(line);
    // The server and the shell that keeps it.
    expect(processesWith(given.XAUTHORITY)).toHaveLength(2);
    expect(readFileSync(given.XAUTHORITY).subarray(-16).length).toBe(16);
    child.kill(signal);
    await once(child, 'exit');
    await expect.poll(() => processesWith(given.XAUTHORITY), { timeout: 10_000 }).toEqual([]);
    await expect.poll(() => existsSync(given.XAUTHORITY), { timeout: 10_000 }).toBe(false);
  },
);
