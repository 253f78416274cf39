import { rmSync } from 'node:fs';
import type { LibraryPaths } from './folder.ts';

/** Where a backup is made ready to take the library's place. */
export function preparedPath(paths: LibraryPaths): string {
  return `${paths.database}.restoring`;
}

/** Takes away what a restoring that was stopped has left beside the library. The desk's lock is held. */
export function clearRestoring(paths: LibraryPaths): void {
  rmSync(preparedPath(paths), { force: true });
}
