import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { libraryPaths, makeFolder } from '../desk/library-place.ts';

/** Name of the program's folder among those of the user's programs. */
const ownFolder = 'Readout';
/** The file in it that names a library elsewhere, where the user chose one. */
const pointer = 'library-folder.txt';

/**
 * The library that opens where none is named on the command line: the one chosen last, or the program's own folder.
 *
 * @param appData the system's folder for programs' data
 */
export function usualLibrary(appData: string): string {
  const own = join(appData, ownFolder);
  try {
    const chosen = readFileSync(join(own, pointer), 'utf8').trim();
    return isAbsolute(chosen) ? chosen : own;
  } catch {
    return own;
  }
}

/** Remembers the library that is to open from now on where none is named. */
export function rememberLibrary(appData: string, folder: string): void {
  const file = join(appData, ownFolder, pointer);
  if (folder === dirname(file)) {
    rmSync(file, { force: true });
    return;
  }
  makeFolder(dirname(file));
  writeFileSync(file, `${folder}\n`);
}

/**
 * The library that a person means who points at a folder: that folder where it is a library or empty, else a folder
 * of its own inside, so that a library is never strewn among other files.
 */
export function libraryIn(chosen: string): string {
  if (existsSync(libraryPaths(chosen).database) || !existsSync(chosen) || readdirSync(chosen).length === 0)
    return chosen;
  return join(chosen, ownFolder);
}

/**
 * The words to start again with another library: the same as now, but for the library.
 *
 * @param words the command line without the program
 */
export function wordsForLibrary(words: readonly string[], folder: string): string[] {
  const kept = words.filter((word, at) => {
    const named = word === '--library' || words[at - 1] === '--library';
    return !named && !word.startsWith('--library=');
  });
  return [...kept, '--library', folder];
}
