import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ErrorCode, ReadoutError } from '../contract/results.ts';

/**
 * Writes a file whole or not at all: beside its place, to the disk, then moved there in one go. What was there before
 * stays as it was where anything fails; a link keeps pointing where it did, and a file that is read-only is not replaced.
 * A pipe or a device is written into.
 *
 * @param mode who may read and write a new file, where it is not to be as the system has it
 * @throws ReadoutError `file-disk-full`, `file-not-allowed`, `file-in-use`, `file-folder-gone`, `is-a-folder`,
 * `cannot-write`, naming the path
 */
export async function writeWhole(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const place = await realpath(path).catch(() => path);
  if (await isStream(place)) return writeInto(place, bytes);
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomUUID().slice(0, 8)}.part`);
  try {
    if (await isThere(place)) await access(place, constants.W_OK);
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new ReadoutError(refusalCode(error), path, { cause: error });
  }
  await syncFolder(dirname(place));
}

/** Whether something other than a file or a folder has the name; moving a file there would take it away. */
function isStream(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
}

async function writeInto(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const handle = await open(path, constants.O_WRONLY);
    await handle.writeFile(bytes).finally(() => handle.close());
  } catch (error) {
    throw new ReadoutError(refusalCode(error), path, { cause: error });
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** What the system's reasons come to. Windows says `EPERM` and `EACCES` of files that others hold as well. */
const refusals: { readonly [Reason in string]?: ErrorCode } = {
  ENOSPC: 'file-disk-full',
  EDQUOT: 'file-disk-full',
  EACCES: 'file-not-allowed',
  EPERM: 'file-not-allowed',
  EROFS: 'file-not-allowed',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'file-folder-gone',
  ENOTDIR: 'file-folder-gone',
  EISDIR: 'is-a-folder',
};

function refusalCode(error: unknown): ErrorCode {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  return refusals[reason] ?? 'cannot-write';
}

/** Makes the move itself last. Some systems cannot do this for folders; the file is whole there all the same. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {}
}
