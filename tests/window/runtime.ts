import { createRequire } from 'node:module';

/** The Electron that runs the program: what the package of that name says, in Node. */
export function electronBinary(): string {
  const path: unknown = createRequire(import.meta.url)('electron');
  if (typeof path !== 'string') throw new Error('the tests do not run inside Electron');
  return path;
}

/** True where Chromium has to do without its sandbox. */
export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Words that the runtime itself needs before the program's folder. */
export const runtimeWords: readonly string[] = isRoot ? ['--no-sandbox'] : [];
