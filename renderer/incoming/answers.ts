import type { OfferedAttachment } from '../../electron/contract/imports.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { change } from '../desk/calls.ts';
import { reload } from '../desk/loading.ts';
import { session } from '../desk/session.ts';
import { bringIn } from './bring-in.ts';
import { report } from './report.ts';

function settle(articleId: string): void {
  const { settled } = report.get();
  report.set({ settled: new Set([...settled, articleId]) });
}

/** Makes an article of the report the newest version of another one; the report stays open for the rest. */
export async function makeVersion(articleId: string, ofArticleId: string): Promise<void> {
  const result = await change((calls) => calls.takeAsVersion({ articleId, ofArticleId }));
  if (!result.ok) return;
  settle(articleId);
  announce(allTexts().imports.report.takenAsVersion);
  if (session.get().articleId === articleId) session.set({ articleId: ofArticleId, article: null });
  await reload();
}

/** Brings the attachments of a message in; what comes of that is a report of its own. */
export function takeAttachments(articleId: string, attachments: readonly OfferedAttachment[]): void {
  settle(articleId);
  session.set({ sheet: null });
  const places = attachments.map(({ index }) => index);
  void bringIn((calls) => calls.importAttachments({ articleId, places }));
}
