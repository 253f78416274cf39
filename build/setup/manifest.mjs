/**
 * A list of a folder's files with their sizes and checksums, by which it can be checked later. It is kept beside the
 * folder, so that whoever copies the folder copies nothing of ours.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @param {string} folder */
export const manifestOf = (folder) => `${folder}.files.json`;

/**
 * @param {string} file
 * @param {string} [algorithm]
 * @param {'hex' | 'base64'} [encoding]
 */
export async function hashFile(file, algorithm = 'sha256', encoding = 'hex') {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest(encoding);
}

/**
 * Writes the list.
 *
 * @param {string} folder
 */
export async function seal(folder) {
  /** @type {Record<string, { size: number, sha256: string }>} */
  const files = {};
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const entry = await stat(path);
    if (entry.isFile()) files[name.split(sep).join('/')] = { size: entry.size, sha256: await hashFile(path) };
  }
  await writeFile(manifestOf(folder), JSON.stringify({ files }, null, 1));
}

/**
 * Whether every listed file is there unharmed.
 *
 * @param {string} folder
 * @param {'sizes' | 'bytes'} depth `sizes` costs a few milliseconds; `bytes` reads everything
 */
export async function isWhole(folder, depth) {
  try {
    const { files } = JSON.parse(await readFile(manifestOf(folder), 'utf8'));
    for (const [name, { size, sha256 }] of Object.entries(files)) {
      const path = join(folder, name);
      if ((await stat(path)).size !== size) return false;
      if (depth === 'bytes' && (await hashFile(path)) !== sha256) return false;
    }
    return true;
  } catch {
    return false;
  }
}
