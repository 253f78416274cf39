import type { Events } from '../../contract/events.ts';
import type { PageOrder } from '../../contract/page-order.ts';
import { holdEmbargo } from '../../desk/embargo.ts';
import { subjectFull, subjectOrder, subjectPage } from '../../desk/subject-page.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import { textsFor } from '../../texts/catalogue.ts';
import type { Handlers } from '../answer.ts';
import { fileNameFor } from '../file-name.ts';
import type { GatePorts, PagePort } from '../ports.ts';

/** Calls about the one page and the full briefing. */
export function pageHandlers({ library, system, page }: GatePorts) {
  return {
    printableBriefing: async (input) => {
      const briefing = await subjectPage(await library.desk(), input.articleId);
      // Whoever looks at the page may want it as a PDF next.
      page.prepare();
      return briefing;
    },
    fullBriefing: async (input) => {
      const briefing = await subjectFull(await library.desk(), input.articleId);
      page.prepare();
      return briefing;
    },
    savePdf: async ({ articleId, paper, document = 'page', embargoSeen }) => {
      const desk = await library.desk();
      const order = await subjectOrder(desk, articleId, { document, paper });
      const { briefing } = order;
      holdEmbargo(briefing, desk.clock(), embargoSeen);
      // The page is made while the person chooses a place for it; a failure waits until it matters.
      const rendering = page.renderPdf(order);
      rendering.catch(() => undefined);
      const path = await system.askWhereToSave(fileNameFor(nameOf(order), 'pdf'));
      if (path === null) return { saved: false };
      await writeWhole(path, (await rendering).pdf);
      return { saved: true, path };
    },
  } satisfies Partial<Handlers>;
}

function nameOf({ document, briefing }: PageOrder): string {
  const { full } = textsFor(briefing.interfaceLanguage);
  return document === 'page' ? briefing.title : full.fileName(briefing.title);
}

/**
 * Calls that the page's own window makes.
 *
 * @param follow told of each page of a longer document
 */
export function pageWindowHandlers(
  page: Pick<PagePort, 'pageToSet' | 'pageIsSet'>,
  follow: (progress: Events['settingProgress']) => void,
) {
  return {
    pageToSet: () => page.pageToSet(),
    pageInHand: (progress) => {
      follow(progress);
      return undefined;
    },
    pageIsSet: (report) => {
      page.pageIsSet(report);
      return undefined;
    },
  } satisfies Partial<Handlers>;
}
