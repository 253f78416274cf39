import { changeArticles } from '../../desk/change-articles.ts';
import { articlesToSend } from '../../desk/export-readout.ts';
import { listIds } from '../../desk/list-articles.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import type { Handlers } from '../answer.ts';
import { fileNameFor } from '../file-name.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about several articles of the library's list. */
export function chosenHandlers({ library, system }: GatePorts) {
  return {
    listIds: onDesk(library, listIds),
    changeArticles: onDesk(library, changeArticles),
    exportArticles: async (input) => {
      const { title, bytes } = await articlesToSend(await library.desk(), input);
      const path = await system.askWhereToSave(fileNameFor(title, 'readout'));
      if (path === null) return { saved: false };
      await writeWhole(path, bytes);
      return { saved: true, path, leftOut: 0 };
    },
  } satisfies Partial<Handlers>;
}
