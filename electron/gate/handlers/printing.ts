import type { OnItsWay, WhichDocument } from '../../contract/calls.ts';
import type { Paper } from '../../contract/page.ts';
import type { PageOrder } from '../../contract/page-order.ts';
import { holdEmbargo } from '../../desk/embargo.ts';
import { subjectOrder } from '../../desk/subject-page.ts';
import type { Handlers } from '../answer.ts';
import type { LibraryPort, PagePort, PrinterHabitsPort } from '../ports.ts';

/** Calls by which the page and the full briefing go to paper. */
export function printingHandlers({
  library,
  page,
  printerHabits,
}: {
  readonly library: Pick<LibraryPort, 'desk'>;
  readonly page: Pick<PagePort, 'printers' | 'printOn' | 'print' | 'prepare'>;
  readonly printerHabits: PrinterHabitsPort;
}) {
  /** What is printed of an article that may go out. */
  const onItsWay = async (
    { articleId, embargoSeen }: OnItsWay,
    { document = 'page', paper }: WhichDocument & { readonly paper: Paper },
  ): Promise<PageOrder> => {
    const desk = await library.desk();
    const order = await subjectOrder(desk, articleId, { document, paper });
    holdEmbargo(order.briefing, desk.clock(), embargoSeen);
    return order;
  };
  return {
    beforePrinting: async (input) => {
      await onItsWay(input, { paper: 'a4' });
      page.prepare();
      return printerHabits.read();
    },
    printers: () => page.printers(),
    printOn: async ({ articleId, embargoSeen, document, ...to }) => {
      const printed = await page.printOn(await onItsWay({ articleId, embargoSeen }, { document, ...to }), to);
      if (printed) printerHabits.keep(to);
      return { printed };
    },
    print: async (input) => ({ printed: await page.print(await onItsWay(input, input)) }),
  } satisfies Partial<Handlers>;
}
