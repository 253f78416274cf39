import { finishEditing } from '../brief/editing.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { announce } from './announce.ts';
import { askAloud } from './calls.ts';
import { tell } from './messages.ts';
import { session } from './session.ts';
import { texts } from './texts.ts';

/** Asks where, and writes the page of the open article as a PDF. */
export async function savePdf(): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const result = await askAloud((calls) => calls.savePdf(page));
  if (!result.ok || !result.value.saved) return;
  const sentence = texts().desk.pdfSaved(result.value.path);
  tell({ kind: 'news', text: sentence });
  announce(sentence);
}

/** Hands the page of the open article to the system's print dialog. */
export async function printPage(): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const result = await askAloud((calls) => calls.print(page));
  if (!result.ok || !result.value.printed) return;
  tell({ kind: 'news', text: texts().desk.pagePrinted });
  announce(texts().desk.pagePrinted);
}

/** The page is made from what the library holds, so all that is being typed goes there first. */
async function pageInHand() {
  await finishEditing();
  await saveAllDrafts();
  const { article, desk } = session.get();
  return article === null || desk === null ? null : { articleId: article.id, paper: desk.settings.paper };
}
