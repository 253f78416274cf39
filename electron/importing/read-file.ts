import { readFile, stat } from 'node:fs/promises';
import { ReadoutError } from '../contract/results.ts';
import { largestFile } from './largest-file.ts';

/**
 * The bytes of a file that a person picked or typed.
 *
 * @param name what refusals call it
 * @param largest in bytes
 *
 * @throws ReadoutError `is-a-folder`, `too-large`, `unreadable-file`, each with the name
 */
export async function readArticleFile(path: string, name = path, largest = largestFile): Promise<Uint8Array> {
  try {
    // Asked before opening, since opening a pipe waits for somebody to write into it.
    const found = await stat(path);
    if (found.isDirectory()) throw new ReadoutError('is-a-folder', name);
    if (!found.isFile()) throw new ReadoutError('unreadable-file', name);
    if (found.size > largest) throw new ReadoutError('too-large', name);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError('unreadable-file', name, { cause: error });
  }
}
