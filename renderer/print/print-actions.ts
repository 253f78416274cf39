import type { Paper } from '../../electron/contract/page.ts';
import type { PrintOrder } from '../../electron/contract/printing.ts';
import { ask } from '../desk/calls.ts';
import { closePrintPanel, savePdf, say } from '../desk/page-output.ts';
import type { PrintJob } from '../desk/printing.ts';
import { texts } from '../desk/texts.ts';

/** Hands the page, or the full briefing, to a printer. Once it is there the panel closes; else answers with what to tell. */
export async function printOn(job: PrintJob, order: PrintOrder, label: string): Promise<string | null> {
  const { articleId, document, embargoSeen } = job;
  const result = await ask((calls) => calls.printOn({ articleId, document, embargoSeen, ...order }));
  if (!result.ok) return result.error.message;
  if (!result.value.printed) return texts().printing.cancelled;
  closePrintPanel();
  const { full, printing } = texts();
  say((document === 'page' ? printing : full.printing).printed(label, order.copies));
  return null;
}

/** Hands the page to the system's own dialog, in the same way. */
export async function printByDialog(
  { articleId, document, embargoSeen }: PrintJob,
  paper: Paper,
): Promise<string | null> {
  const result = await ask((calls) => calls.print({ articleId, document, embargoSeen, paper }));
  if (!result.ok) return result.error.message;
  if (!result.value.printed) return texts().printing.cancelled;
  closePrintPanel();
  const { desk, full } = texts();
  say(document === 'page' ? desk.pagePrinted : full.printing.byDialog);
  return null;
}

/** Saves it as a PDF on the paper of the panel, which closes. */
export function saveInstead({ document, embargoSeen }: PrintJob, paper: Paper): void {
  closePrintPanel();
  void savePdf({ document, paper, embargoSeen });
}
