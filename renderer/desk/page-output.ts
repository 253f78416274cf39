import type { ExportFormat } from '../../electron/contract/exports.ts';
import { finishEditing } from '../brief/editing.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { announce } from './announce.ts';
import { ask } from './calls.ts';
import { goOut } from './going-out.ts';
import { tell } from './messages.ts';
import { session } from './session.ts';
import { texts } from './texts.ts';

/** Asks where, and writes the page of the open article as a PDF. */
export async function savePdf(): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const outcome = await goOut('savePdf', (embargoSeen) => ask((calls) => calls.savePdf({ ...page, embargoSeen })));
  if (outcome?.saved) say(texts().desk.pdfSaved(outcome.path));
}

/** Hands the page of the open article to the system's print dialog. */
export async function printPage(): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const outcome = await goOut('print', (embargoSeen) => ask((calls) => calls.print({ ...page, embargoSeen })));
  if (outcome?.printed) say(texts().desk.pagePrinted);
}

/** Puts the whole briefing of the open article on the clipboard. */
export async function copyBriefing(): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const { articleId } = page;
  const outcome = await goOut('copy', (embargoSeen) => ask((calls) => calls.copyBriefing({ articleId, embargoSeen })));
  if (outcome !== null) say(texts().pageSetup.copied);
}

/** Asks where, and writes the whole briefing of the open article in a format. */
export async function exportBriefing(format: ExportFormat): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const { articleId } = page;
  const outcome = await goOut('export', (embargoSeen) =>
    ask((calls) => calls.exportBriefing({ articleId, format, embargoSeen })),
  );
  if (outcome?.saved) say(texts().pageSetup.exported(outcome.path, outcome.leftOut));
}

function say(sentence: string): void {
  tell({ kind: 'news', text: sentence });
  announce(sentence);
}

/** What goes out is made from what the library holds, so all that is being typed goes there first. */
async function pageInHand() {
  await finishEditing();
  await saveAllDrafts();
  const { article, desk } = session.get();
  return article === null || desk === null ? null : { articleId: article.id, paper: desk.settings.paper };
}
