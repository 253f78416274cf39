import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the whole program, built. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A new empty folder, which is gone when the test is done. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}
