import { importFiles } from '../../desk/import-files.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';

/** Bringing articles in, which may take a while: followed by the window, and ended by it. */
export function importHandlers({ library, system, window }: GatePorts) {
  let underWay: AbortController | null = null;
  return {
    importFiles: async () => {
      const desk = await library.desk();
      const paths = await system.askForFiles();
      const controller = new AbortController();
      underWay = controller;
      try {
        return await importFiles(desk, paths, {
          signal: controller.signal,
          progress: (progress) => window.importProgress(progress),
        });
      } finally {
        if (underWay === controller) underWay = null;
      }
    },
    cancelImport: () => {
      underWay?.abort();
      return undefined;
    },
  } satisfies Partial<Handlers>;
}
