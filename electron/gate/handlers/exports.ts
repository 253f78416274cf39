import { copyOf } from '../../desk/copy-briefing.ts';
import { holdEmbargo } from '../../desk/embargo.ts';
import { exportFile, exportOf, extensionOf } from '../../desk/export-briefing.ts';
import { readoutFile } from '../../desk/export-readout.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import type { Handlers } from '../answer.ts';
import { fileNameFor } from '../file-name.ts';
import type { LibraryPort, SystemPort } from '../ports.ts';

/** Calls by which the whole briefing leaves the program. */
export function exportHandlers({
  library,
  system,
}: {
  readonly library: Pick<LibraryPort, 'desk'>;
  readonly system: Pick<SystemPort, 'askWhereToSave' | 'copy'>;
}) {
  return {
    copyBriefing: async ({ articleId, embargoSeen }) => {
      const desk = await library.desk();
      const { briefing, copied } = await copyOf(desk, articleId);
      holdEmbargo(briefing, desk.clock(), embargoSeen);
      await system.copy(copied);
      return undefined;
    },
    exportBriefing: async ({ articleId, format, embargoSeen }) => {
      const desk = await library.desk();
      const document = exportOf(desk, articleId);
      holdEmbargo(document.briefing, desk.clock(), embargoSeen);
      const path = await system.askWhereToSave(
        fileNameFor(document.briefing.title, format === 'readout' ? format : extensionOf(format)),
      );
      if (path === null) return { saved: false };
      const { bytes, leftOut, annotations } =
        format === 'readout' ? await readoutFile(desk.db, articleId) : await exportFile(document, format, desk.clock());
      await writeWhole(path, bytes);
      return { saved: true, path, leftOut, annotations };
    },
  } satisfies Partial<Handlers>;
}
