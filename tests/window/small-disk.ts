import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freshFolder } from './folders.ts';

function run(command: string, ...words: string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

/** A disk of its own, which can be filled and made read-only. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no room at all. */
  readonly fill: () => void;
  readonly empty: () => void;
  readonly setReadOnly: (readOnly: boolean) => void;
}

/** Holds a file so that no other can take its place; false where that is not allowed. Let go when the test is done. */
export function holdFile(path: string): boolean {
  if (process.platform !== 'linux' || !run('mount', '--bind', path, path)) return false;
  onTestFinished(() => {
    run('umount', '-l', path);
  });
  return true;
}

function mounted(megabytes: number): string | null {
  if (process.platform !== 'linux') return null;
  const folder = join(freshFolder(), 'disk');
  mkdirSync(folder);
  return run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder) ? folder : null;
}

/** Mounts a small disk, which is gone when the test is done; `null` where that is not allowed. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mounted(megabytes);
  if (folder === null) return null;
  onTestFinished(() => {
    run('umount', '-l', folder);
  });
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    },
    empty: () => rmSync(ballast),
    setReadOnly: (readOnly) => {
      if (!run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder)) throw new Error('remount refused');
    },
  };
}
