import { dossierFormats, type OutFormat } from '../../electron/contract/exports.ts';
import type { Paper } from '../../electron/contract/page.ts';
import type { PrintedDocument } from '../../electron/contract/page-order.ts';
import { finishEditing } from '../brief/editing.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { allTexts } from './all-texts.ts';
import { announce } from './announce.ts';
import { ask } from './calls.ts';
import { goOut } from './going-out.ts';
import { tell } from './messages.ts';
import { printing } from './printing.ts';
import { session } from './session.ts';
import { followSetting } from './setting-progress.ts';

interface Wanted {
  /** The page unless it is said. */
  readonly document?: PrintedDocument;
  /** The desk's unless it is said. */
  readonly paper?: Paper;
  readonly embargoSeen?: boolean;
}

/** Asks where, and writes the page of the open article, or its full briefing, as a PDF. */
export async function savePdf(given: Wanted = {}): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const { document = 'page', paper = page.paper, embargoSeen = false } = given;
  const end = followSetting();
  const outcome = await goOut('savePdf', (seen) =>
    ask((calls) => calls.savePdf({ ...page, document, paper, embargoSeen: seen || embargoSeen })),
  ).finally(end);
  if (!outcome?.saved) return;
  const { desk, full } = allTexts();
  say(document === 'page' ? desk.pdfSaved(outcome.path) : full.saved(outcome.path));
}

/** Opens the panel in which the open article is printed: as the Print tab shows it, or else its page. */
export async function printPage(): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const { articleId, paper } = page;
  const { place, tab, printed, dossierOnPage } = session.get();
  const isShown = place === 'articles' ? tab === 'print' : dossierOnPage;
  const document = isShown ? printed : 'page';
  let embargoSeen = false;
  const habits = await goOut('print', (seen) => {
    embargoSeen = seen;
    return ask((calls) => calls.beforePrinting({ articleId, embargoSeen: seen }));
  });
  if (habits === null) return;
  printing.set({ job: { articleId, document, paper, embargoSeen, habits } });
  session.set({ sheet: 'print' });
}

/** Closes that panel. */
export function closePrintPanel(): void {
  session.set({ sheet: null });
  printing.set({ job: null });
}

/** Puts the whole briefing of the open article or dossier on the clipboard. */
export async function copyBriefing(): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const { articleId } = page;
  const outcome = await goOut('copy', (embargoSeen) => ask((calls) => calls.copyBriefing({ articleId, embargoSeen })));
  if (outcome !== null) say(allTexts().pageSetup.copied);
}

/** Asks where, and writes the whole briefing of the open article, or of the open dossier, in a format. */
export async function exportBriefing(format: OutFormat): Promise<void> {
  const page = await pageInHand();
  if (page === null) return;
  const { articleId } = page;
  if (session.get().place === 'dossiers') return exportDossier(articleId, format);
  const outcome = await goOut('export', (embargoSeen) =>
    ask((calls) => calls.exportBriefing({ articleId, format, embargoSeen })),
  );
  if (!outcome?.saved) return;
  const { path, leftOut, annotations } = outcome;
  const { pageSetup, exchange } = allTexts();
  say(annotations === undefined ? pageSetup.exported(path, leftOut) : exchange.exported(path, annotations, leftOut));
}

async function exportDossier(dossierId: string, wanted: OutFormat): Promise<void> {
  const { dossiers, pageSetup } = allTexts();
  const format = dossierFormats.find((known) => known === wanted);
  if (format === undefined) return tell({ kind: 'trouble', text: dossiers.noSuchFormat });
  const outcome = await goOut('export', (embargoSeen) =>
    ask((calls) => calls.exportDossier({ dossierId, format, embargoSeen })),
  );
  if (!outcome?.saved) return;
  const { path, leftOut } = outcome;
  say(format === 'readout' ? dossiers.exported(path) : pageSetup.exported(path, leftOut));
}

/** Tells news, in the bar and to a screen reader. */
export function say(sentence: string): void {
  tell({ kind: 'news', text: sentence });
  announce(sentence);
}

/** What goes out is made from what the library holds, so all that is being typed goes there first. */
async function pageInHand() {
  await finishEditing();
  await saveAllDrafts();
  const { place, dossierId, article, desk } = session.get();
  const shown = { articles: article?.id ?? null, dossiers: dossierId, people: null, comingUp: null };
  const articleId = shown[place];
  return articleId === null || desk === null ? null : { articleId, paper: desk.settings.paper };
}
