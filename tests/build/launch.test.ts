import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { describe, expect, test } from 'vitest';
import { exitStatus, readWords, runtimeArguments, userFolder } from '../../build/launch.mjs';

describe('what is typed', () => {
  test.each([
    ['nothing opens the desk', [], true, true],
    ['a library alone opens the desk', ['--library', 'print'], true, true],
    ['switches of the runtime open the desk', ['--lang=en', '--trace'], true, true],
    ['drafting draws nothing', ['draft', 'print'], false, false],
    ['an option may stand before the command', ['--library', '/l', 'list'], false, false],
    ['printing draws a page', ['print', 'a.md', '--pdf', 'out.pdf'], false, true],
    ['help draws nothing', ['print', '--help'], false, false],
    ['the version draws nothing', ['-v'], false, false],
    ['a command that is not known draws nothing', ['prnit'], false, false],
  ])('%s', (_what, words, desk, display) => {
    expect(readWords(words)).toEqual({ desk, display });
  });
});

describe('the runtime’s arguments', () => {
  test('lack the sandbox for root on Linux only', () => {
    expect(runtimeArguments('/app', ['list'], { platform: 'linux', uid: 0 })).toEqual([
      '--no-sandbox',
      '--log-level=3',
      '/app',
      'list',
    ]);
    expect(runtimeArguments('/app', ['list'], { platform: 'linux', uid: 1000 })).toEqual([
      '--log-level=3',
      '/app',
      'list',
    ]);
    expect(runtimeArguments('/app', [], { platform: 'darwin', uid: 0 })).toEqual(['--log-level=3', '/app']);
  });

  test('resolve against the folder that the user stands in', () => {
    expect(userFolder({ INIT_CWD: '/home/me/texts' }, '/clone')).toBe('/home/me/texts');
    expect(userFolder({}, '/clone')).toBe('/clone');
  });
});

describe('the exit status', () => {
  test('is the program’s own, or the shell’s convention for a signal', () => {
    expect(exitStatus(3, null, constants.signals)).toBe(3);
    expect(exitStatus(null, 'SIGKILL', constants.signals)).toBe(137);
  });

  /** A process that hands its terminal to a child, which runs `work`. */
  const taker = (work: string) => {
    const start = new URL('../../build/start.mjs', import.meta.url).href;
    const script = `
      import { takeOver } from ${JSON.stringify(start)};
      process.exitCode = await takeOver(process.execPath, ['-e', ${JSON.stringify(work)}], { cwd: '.', env: process.env });`;
    return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  };

  test('comes through, and so does the output', async () => {
    const child = taker('process.stdout.write("result"); process.exitCode = 3');
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, output]).toEqual([3, 'result']);
  });

  test.skipIf(process.platform === 'win32')('of a program that leaves in peace at a signal is its own', async () => {
    const child = taker(
      'process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000); process.stdout.write("up")',
    );
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(7);
  });
});
