import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { ImportReport } from '../../electron/contract/imports.ts';
import type { Result } from '../../electron/contract/results.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { openArticle } from '../desk/articles.ts';
import { askAloud } from '../desk/calls.ts';
import { followImport } from '../desk/importing.ts';
import { loadListings, loadUndo } from '../desk/loading.ts';
import { dismissMessage, tell, withdrawOffer } from '../desk/messages.ts';
import { session } from '../desk/session.ts';
import { offerVersions } from '../versions/offers.ts';
import { hasMoreToSay, report, sentencesOf, wantsAnswers } from './report.ts';

/** The import that was asked for last; the next one waits for it. */
let last: Promise<void> = Promise.resolve();

/**
 * Brings articles in by a call, one import after the other; tells what came of it, and opens the first that is new.
 *
 * @param whenNothing what is said where there was nothing to bring in; nothing unless told
 */
export function bringIn(
  call: (calls: ReadoutCalls) => Promise<Result<ImportReport | null>>,
  whenNothing?: string,
): Promise<void> {
  last = last.then(() => bringInNow(call, whenNothing));
  return last;
}

async function bringInNow(
  call: (calls: ReadoutCalls) => Promise<Result<ImportReport | null>>,
  whenNothing: string | undefined,
): Promise<void> {
  session.set({ importing: true });
  withdrawOffer();
  const end = followImport();
  // Not a change that the foot line waits for: it may take long, and nothing of the user's own words is in it.
  const result = await askAloud(call);
  end();
  session.set({ importing: false });
  if (!result.ok) return;
  const found = result.value;
  if (found === null || isEmpty(found)) {
    if (whenNothing !== undefined) tell({ kind: 'news', text: whenNothing });
    if (whenNothing !== undefined) announce(whenNothing);
    return;
  }
  report.set({ report: found, settled: new Set() });
  const asks = wantsAnswers(found) && session.get().sheet === null;
  const said = sentencesOf(found, allTexts()).join(' ');
  const isTrouble = found.refused.length > 0 || found.stopped !== undefined;
  const action = { label: allTexts().imports.showReport, run: showReport };
  // Where the report comes up by itself, the bar under it would only say it again.
  if (asks) dismissMessage();
  else tell({ kind: isTrouble ? 'trouble' : 'news', text: said, ...(hasMoreToSay(found) ? { action } : {}) });
  announce(said);
  await Promise.all([loadListings(), loadUndo()]);
  const first = found.imported.find(({ alreadyHere }) => !alreadyHere) ?? found.imported[0];
  if (first !== undefined) await openArticle(first.articleId);
  if (session.get().sheet !== null) return;
  if (asks) session.set({ sheet: 'imported' });
  else offerVersions(found.imported);
}

function showReport(): void {
  dismissMessage();
  session.set({ sheet: 'imported' });
}

function isEmpty({ imported, refused, passedOver, cancelled, stopped }: ImportReport): boolean {
  return imported.length + refused.length + passedOver === 0 && !cancelled && stopped === undefined;
}
