/** How much a folder holds; of a download that does not say how far it is, this tells. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The bytes in all files under a folder; what is absent or vanishes meanwhile does not count.
 *
 * @param {string} folder
 */
export async function folderSize(folder) {
  let sum = 0;
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    sum += await stat(join(folder, name)).then(
      (entry) => (entry.isFile() ? entry.size : 0),
      () => 0,
    );
  }
  return sum;
}
