import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isHiddenName, mayBeArticle } from '../importing/article-names.ts';

/** The files that an import is to read. */
export interface GatheredFiles {
  /** Absolute or as they were named; in the order of picking, and by name within a folder. */
  readonly files: readonly string[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly string[];
  /** How many files in folders are no articles by their names. */
  readonly passedOver: number;
}

/** The folder in which a browser keeps what belongs to a page that it has saved. */
const companion = /(?:_files|\.files|_archivos|-Dateien|_fichiers)$/u;

/**
 * The files behind what was picked: files as they are, whatever they are called, and of folders, however deep, those that
 * may be articles. Hidden ones are left out, a folder that is linked is not followed, and none is gone through twice.
 *
 * @param signal ends it where it stands
 */
export async function gatherFiles(picked: readonly string[], signal?: AbortSignal): Promise<GatheredFiles> {
  const files: string[] = [];
  const unreadable: string[] = [];
  const been = new Set<string>();
  let passedOver = 0;

  const goThrough = async (folder: string): Promise<void> => {
    const entries = await entriesOf(folder, been);
    if (entries === null) unreadable.push(folder);
    const names = new Set(entries?.map(({ name }) => name));
    for (const entry of entries ?? []) {
      if (signal?.aborted) return;
      if (isHiddenName(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!belongsToPage(entry.name, names)) await goThrough(path);
      } else if (!mayBeArticle(entry.name)) passedOver += 1;
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
    }
  };

  for (const path of picked) {
    if (signal?.aborted) break;
    if (await isFolder(path)) await goThrough(path);
    else files.push(path);
  }
  return { files: [...new Set(files)], unreadable, passedOver };
}

/** Null where the folder cannot be read; nothing for one that was gone through before. */
async function entriesOf(folder: string, been: Set<string>): Promise<Dirent[] | null> {
  try {
    const real = await realpath(folder);
    if (been.has(real)) return [];
    been.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return null;
  }
}

function belongsToPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = name.replace(companion, '');
  return page !== name && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
