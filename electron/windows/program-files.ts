import { join } from 'node:path';

/** Where the program's own files lie, absolute. */
export interface ProgramFiles {
  readonly preload: string;
  readonly renderer: string;
  readonly worker: string;
  readonly anchoringWorker: string;
  readonly readingWorker: string;
  readonly backupWorker: string;
  readonly searchWorker: string;
  readonly licences: string;
  readonly seeds: string;
  /** Written by a build when it has ended; no part of a package. */
  readonly buildStamp: string;
}

/**
 * @param output the folder of the built program
 * @param root the folder of the whole program, or its archive
 */
export function programFiles(output: string, root: string): ProgramFiles {
  return {
    preload: join(output, 'preload.cjs'),
    renderer: join(output, 'renderer'),
    worker: join(output, 'drafting-worker.cjs'),
    anchoringWorker: join(output, 'anchoring-worker.cjs'),
    readingWorker: join(output, 'reading-worker.cjs'),
    backupWorker: join(output, 'backup-worker.cjs'),
    searchWorker: join(output, 'search-worker.cjs'),
    licences: join(output, 'licences.json'),
    seeds: join(root, 'seeds'),
    buildStamp: join(output, '.sources'),
  };
}
