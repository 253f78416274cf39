import type { ImportReport } from '../../electron/contract/imports.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';

/** An article that has come in and looks like a new version of another one. */
interface Offer {
  readonly articleId: string;
  readonly title: string;
  readonly ofArticleId: string;
  readonly earlier: string;
}

/** Those that nobody has decided on yet; asked about one after the other. */
export const offers = createStore<{ readonly offers: readonly Offer[] }>({ offers: [] });

/** Asks about those of an import that look like new versions. */
export function offerVersions(imported: ImportReport['imported']): void {
  const found = imported.flatMap(({ articleId, title, versionOf }) =>
    versionOf ? [{ articleId, title, ofArticleId: versionOf.articleId, earlier: versionOf.title }] : [],
  );
  if (found.length === 0) return;
  offers.set({ offers: found });
  session.set({ sheet: 'offer' });
}

/** Goes on to the next one; the sheet closes behind the last. */
export function settleOffer(): void {
  const left = offers.get().offers.slice(1);
  offers.set({ offers: left });
  if (left.length === 0) session.set({ sheet: null });
}
