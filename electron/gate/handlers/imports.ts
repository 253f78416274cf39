import type { ImportReport } from '../../contract/imports.ts';
import type { DeskContext } from '../../desk/context.ts';
import { importAttachments } from '../../desk/import-attachments.ts';
import { type ImportCourse, importFiles } from '../../desk/import-files.ts';
import { importWords } from '../../desk/import-words.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';

/** Bringing articles in, which may take a while: followed by the window, and ended by it. */
export function importHandlers({ library, system, window }: GatePorts) {
  const underWay = new Set<AbortController>();
  const follow = async (work: (desk: DeskContext, course: ImportCourse) => Promise<ImportReport>) => {
    const desk = await library.desk();
    const controller = new AbortController();
    underWay.add(controller);
    try {
      return await work(desk, {
        signal: controller.signal,
        progress: (progress) => window.importProgress(progress),
      });
    } finally {
      underWay.delete(controller);
    }
  };
  return {
    importFiles: async ({ folders }) => {
      // A library that is shut takes nothing, so nothing is asked for it.
      await library.desk();
      const paths = await (folders ? system.askForFolders() : system.askForFiles());
      return follow((desk, course) => importFiles(desk, paths, course));
    },
    importDropped: ({ paths }) => follow((desk, course) => importFiles(desk, paths, course)),
    importWords: (words) => follow((desk, course) => importWords(desk, words, desk.texts.imports.droppedText, course)),
    importClipboard: async () => {
      const words = await system.readClipboard();
      if (words === null) return null;
      return follow((desk, course) => importWords(desk, words, desk.texts.imports.pastedText, course));
    },
    importWaiting: () => follow((desk, course) => importFiles(desk, system.takeOpened(), course)),
    importAttachments: (input) => follow((desk, course) => importAttachments(desk, input, course)),
    cancelImport: () => {
      for (const controller of underWay) controller.abort();
      return undefined;
    },
  } satisfies Partial<Handlers>;
}
