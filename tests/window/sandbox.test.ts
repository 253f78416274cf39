import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { briefingShown } from './desk.ts';
import { lookInto } from './devtools.ts';
import { ordinaryStart } from './ordinary-user.ts';

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly words: readonly string[];
  readonly status: (field: string) => string | undefined;
}

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string) => new RegExp(`^${key}:\\s*(.*)$`, 'm').exec(status)?.[1];
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      return [{ id: Number(name), parent: Number(field('PPid')), words, status: field }];
    } catch {
      return [];
    }
  });
}

/** A process with all that it started. */
function family(id: number): Process[] {
  const all = processes();
  const members = all.filter((one) => one.id === id);
  for (const member of members) members.push(...all.filter((one) => one.parent === member.id));
  return members;
}

test.skipIf(process.platform !== 'linux')(
  'without root’s rights the page’s process is shut in for good',
  async ({ skip }) => {
    const start = ordinaryStart();
    if (start === null) return skip('root’s rights cannot be laid down here');
    const library = join(start.home, 'library');
    const child = spawn(
      start.command,
      [...start.words, '--library', library, '--lang=en', '--remote-debugging-port=0'],
      { env: { ...start.env, READOUT_ALLOW_DEBUGGING: '1' }, stdio: 'ignore' },
    );
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await ended;
    });
    const { browser, page } = await lookInto(library);
    await briefingShown(page);

    const { pid } = child;
    if (pid === undefined) throw new Error('the program did not start');
    const members = family(pid);
    expect(members.flatMap(({ words }) => words).filter((word) => word.includes('no-sandbox'))).toEqual([]);
    const main = members.find(({ id }) => id === pid);
    expect(main?.status('Uid')).not.toMatch(/^0\b/);
    const pages = members.filter(({ words }) => words.join(' ').includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    for (const one of pages) {
      // 2: every call to the system goes through a filter.
      expect(one.status('Seccomp')).toBe('2');
      expect(one.status('NoNewPrivs')).toBe('1');
      expect(one.status('CapEff')).toMatch(/^0+$/);
      for (const space of ['user', 'net', 'pid'])
        expect([space, readlinkSync(`/proc/${one.id}/ns/${space}`)]).not.toEqual([
          space,
          readlinkSync(`/proc/${pid}/ns/${space}`),
        ]);
    }
    await browser.close();
  },
);
