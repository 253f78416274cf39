import type { PrintOutcome } from '../../electron/contract/calls.ts';
import type { Paper } from '../../electron/contract/page.ts';
import type { PrintOrder } from '../../electron/contract/printing.ts';
import type { Result } from '../../electron/contract/results.ts';
import { allTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { tell } from '../desk/messages.ts';
import { closePrintPanel, savePdf, say } from '../desk/page-output.ts';
import { type PrintJob, printing } from '../desk/printing.ts';
import { followSetting } from '../desk/setting-progress.ts';

/** Hands the page, or the full briefing, to a printer. Once it is there the panel closes; else answers with what to tell. */
export async function printOn(job: PrintJob, order: PrintOrder, label: string): Promise<string | null> {
  const { articleId, document, embargoSeen } = job;
  const end = followSetting();
  const result = await ask((calls) => calls.printOn({ articleId, document, embargoSeen, ...order })).finally(end);
  const words = document === 'page' ? allTexts().printing : allTexts().full.printing;
  return told(job, result, words.printed(label, order.copies));
}

/** Hands it to the system's own dialog, in the same way. */
export async function printByDialog(job: PrintJob, paper: Paper): Promise<string | null> {
  const { articleId, document, embargoSeen } = job;
  const end = followSetting();
  const result = await ask((calls) => calls.print({ articleId, document, embargoSeen, paper })).finally(end);
  const { desk, full } = allTexts();
  return told(job, result, document === 'page' ? desk.pagePrinted : full.printing.byDialog);
}

/** Saves it as a PDF on the paper of the panel, which closes. */
export function saveInstead({ document, embargoSeen }: PrintJob, paper: Paper): void {
  closePrintPanel();
  void savePdf({ document, paper, embargoSeen });
}

/** Tells how a print ended: in the panel, or in the bar where somebody has closed the panel meanwhile. */
function told(job: PrintJob, result: Result<PrintOutcome>, done: string): string | null {
  const isOpen = printing.get().job === job;
  if (result.ok && result.value.printed) {
    if (isOpen) closePrintPanel();
    say(done);
    return null;
  }
  const text = result.ok ? allTexts().printing.cancelled : result.error.message;
  if (isOpen) return text;
  tell({ kind: result.ok ? 'news' : 'trouble', text });
  return null;
}
