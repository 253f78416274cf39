import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { type Program, startProgram } from './program.ts';
import { electronBinary } from './runtime.ts';

/** True where the calls of a program to the system can be traced. */
const canTrace =
  process.platform === 'linux' &&
  spawnSync('strace', ['-f', '--seccomp-bpf', '-e', 'trace=connect', 'true'], { stdio: 'ignore' }).status === 0;

/** Every call by which a process could speak to another machine. */
const calls = 'connect,sendto,sendmsg,sendmmsg,bind';

/** A program to start in place of Electron, which notes down whom any of its processes addresses. */
function tracedElectron(): { readonly binary: string; readonly addressed: () => readonly string[] } {
  const folder = freshFolder();
  const binary = join(folder, 'electron');
  const notes = join(folder, 'calls');
  writeFileSync(
    binary,
    `#!/bin/sh\nexec strace -f --seccomp-bpf -qq -e trace=${calls} -o '${notes}' '${electronBinary()}' "$@"\n`,
  );
  chmodSync(binary, 0o755);
  return { binary, addressed: () => (existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : []) };
}

/** Calls that name an internet address, but for a listener on this machine that only the tests ask for. */
function toTheInternet(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => /sa_family=AF_INET6?\b/.test(line) && !/^\d+ +bind\(.*(127\.0\.0\.1|"::1")/.test(line));
}

/** All that a person does at the desk in a day. */
async function wholeJob({ app, page }: Program): Promise<void> {
  const desk = deskOf(page);
  await desk.tab('Brief').click();
  await briefingShown(page);
  await desk.newNote.click();
  await desk.note.first().pressSequentially('Speling that a dictionary would be asked about');
  await desk.saved.waitFor();
  for (const name of ['Read', 'Print', 'Brief', 'Notes', 'Source'] as const) await desk.tab(name).click();
  const path = join(freshFolder(), 'page.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await desk.tab('Print').click();
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(path).first().waitFor();
}

test.skipIf(!canTrace)(
  'no process of the program addresses another machine, on a fresh profile or a used one',
  async () => {
    const library = join(freshFolder(), 'library');
    for (const _start of ['fresh', 'used']) {
      const { binary, addressed } = tracedElectron();
      const program = await startProgram({ library, binary });
      await wholeJob(program);
      await program.quit();
      const lines = addressed();
      // The tracing itself works: the window's display is spoken to.
      expect(lines.filter((line) => /sa_family=AF_UNIX/.test(line)).length).toBeGreaterThan(0);
      expect(toTheInternet(lines)).toEqual([]);
    }
  },
);

test.skipIf(!canTrace)('the tracing would show a connection', () => {
  const { binary, addressed } = tracedElectron();
  const script =
    "require('node:net').connect(9, '192.0.2.1').on('error', () => process.exit()); setTimeout(() => process.exit(), 500)";
  spawnSync(binary, ['-e', script], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, stdio: 'ignore' });
  expect(toTheInternet(addressed()).join('\n')).toContain('192.0.2.1');
});
