import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ReadoutError } from '../contract/results.ts';

/**
 * Writes a file whole or not at all: beside its place, to the disk, then moved there in one go. What was there before
 * stays as it was where anything fails.
 *
 * @throws ReadoutError `disk-full`, `cannot-write`, `is-a-folder`, naming the path
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new ReadoutError(refusalCode(error), path, { cause: error });
  }
  await syncFolder(dirname(path));
}

function refusalCode(error: unknown): 'disk-full' | 'is-a-folder' | 'cannot-write' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  return code === 'EISDIR' ? 'is-a-folder' : 'cannot-write';
}

/** Makes the move itself last. Some systems cannot do this for folders; the file is whole there all the same. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {}
}
