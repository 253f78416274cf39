import type { OnItsWay } from '../../contract/calls.ts';
import type { PrintableBriefing } from '../../contract/page.ts';
import { holdEmbargo } from '../../desk/embargo.ts';
import { printableBriefing } from '../../desk/printable-briefing.ts';
import type { Handlers } from '../answer.ts';
import type { LibraryPort, PagePort, PrinterHabitsPort } from '../ports.ts';

/** Calls by which the page goes to paper. */
export function printingHandlers({
  library,
  page,
  printerHabits,
}: {
  readonly library: Pick<LibraryPort, 'desk'>;
  readonly page: Pick<PagePort, 'printers' | 'printOn' | 'print' | 'prepare'>;
  readonly printerHabits: PrinterHabitsPort;
}) {
  /** The page of an article that may go out. */
  const pageOnItsWay = async ({ articleId, embargoSeen }: OnItsWay): Promise<PrintableBriefing> => {
    const desk = await library.desk();
    const briefing = printableBriefing(desk, { articleId });
    holdEmbargo(briefing, desk.clock(), embargoSeen);
    return briefing;
  };
  return {
    beforePrinting: async (input) => {
      await pageOnItsWay(input);
      page.prepare();
      return printerHabits.read();
    },
    printers: () => page.printers(),
    printOn: async ({ articleId, embargoSeen, ...order }) => {
      const printed = await page.printOn(await pageOnItsWay({ articleId, embargoSeen }), order);
      if (printed) printerHabits.keep(order);
      return { printed };
    },
    print: async ({ paper, ...input }) => ({ printed: await page.print(await pageOnItsWay(input), paper) }),
  } satisfies Partial<Handlers>;
}
