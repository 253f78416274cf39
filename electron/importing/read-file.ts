import { readFile, stat } from 'node:fs/promises';
import { ReadoutError } from '../contract/results.ts';
import { largestFile } from './import-bytes.ts';

/**
 * The bytes of a file that a person named.
 *
 * @throws ReadoutError `is-a-folder`, `too-large`, `unreadable-file`, each naming the path
 */
export async function readArticleFile(path: string): Promise<Uint8Array> {
  try {
    // Asked before opening, since opening a pipe waits for somebody to write into it.
    const found = await stat(path);
    if (found.isDirectory()) throw new ReadoutError('is-a-folder', path);
    if (!found.isFile()) throw new ReadoutError('unreadable-file', path);
    if (found.size > largestFile) throw new ReadoutError('too-large', path);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError('unreadable-file', path, { cause: error });
  }
}
