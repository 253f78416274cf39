import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const terminal = new URL('../../electron/command-line/terminal.ts', import.meta.url).href;
const start = (program: string) =>
  spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { writeFully } from ${JSON.stringify(terminal)};${program}`,
  ]);

test('a text far longer than a pipe holds arrives whole, though the process ends at once', async () => {
  // Making the pipe non-blocking first is what the runtime does, and what makes a write come back half done.
  const child = start(
    `process.stdout._handle?.setBlocking?.(false); writeFully(1, 'é'.repeat(2_000_000)); process.exit(0);`,
  );
  let length = 0;
  for await (const chunk of child.stdout) length += chunk.length;
  expect(length).toBe(4_000_000);
});

test('a reader that goes away is no error', async () => {
  const child = start(`writeFully(1, 'x'.repeat(5_000_000)); process.exit(7);`);
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'exit');
  expect(status).toBe(7);
});
