import { holdEmbargo } from '../../desk/embargo.ts';
import { printableBriefing } from '../../desk/printable-briefing.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import type { Handlers } from '../answer.ts';
import { fileNameFor } from '../file-name.ts';
import type { GatePorts, PagePort } from '../ports.ts';

/** Calls about the one page. */
export function pageHandlers({ library, system, page }: GatePorts) {
  return {
    printableBriefing: async (input) => {
      const briefing = printableBriefing(await library.desk(), input);
      // Whoever looks at the page may want it as a PDF next.
      page.prepare();
      return briefing;
    },
    savePdf: async ({ articleId, paper, embargoSeen }) => {
      const desk = await library.desk();
      const briefing = printableBriefing(desk, { articleId });
      holdEmbargo(briefing, desk.clock(), embargoSeen);
      // The page is made while the person chooses a place for it; a failure waits until it matters.
      const rendering = page.renderPdf(briefing, paper);
      rendering.catch(() => undefined);
      const path = await system.askWhereToSave(fileNameFor(briefing.title, 'pdf'));
      if (path === null) return { saved: false };
      await writeWhole(path, (await rendering).pdf);
      return { saved: true, path };
    },
  } satisfies Partial<Handlers>;
}

/** Calls that the page's own window makes. */
export function pageWindowHandlers(page: PagePort) {
  return {
    pageToSet: () => page.pageToSet(),
    pageIsSet: (report) => {
      page.pageIsSet(report);
      return undefined;
    },
  } satisfies Partial<Handlers>;
}
