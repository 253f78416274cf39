import type { ListView } from '../../electron/contract/article-list.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { openArticle, remember, undoStep } from '../desk/articles.ts';
import { change } from '../desk/calls.ts';
import { loadListings, loadUndo } from '../desk/loading.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { texts } from '../desk/texts.ts';
import { clearChoice } from './choosing.ts';

/** The article whose tags are being chosen. */
export const tagging = createStore<{ readonly listing: ArticleListing | null }>({ listing: null });

/** Shows the list in another way, now and after the next start. */
export function showList({ shelf, sort, grouping, tag }: Partial<ListView>): void {
  remember({
    ...(shelf === undefined ? {} : { listShelf: shelf }),
    ...(sort === undefined ? {} : { listSort: sort }),
    ...(grouping === undefined ? {} : { listGrouping: grouping }),
    ...(tag === undefined ? {} : { listTag: tag }),
  });
  clearChoice();
  void loadListings();
}

/** Says what was done, with a way to take it back. */
export function done(text: string): void {
  tell({
    kind: 'news',
    text,
    action: {
      label: texts().desk.undo,
      run: () => {
        dismissMessage();
        void undoStep();
      },
    },
  });
  announce(text);
}

async function reloadList(): Promise<void> {
  await Promise.all([loadListings(), loadUndo()]);
}

/** Pins an article to the head of the list, or takes that back. */
export async function pin({ id, title, pinned }: ArticleListing): Promise<void> {
  const result = await change((calls) => calls.pinArticle({ articleId: id, pinned: !pinned }));
  if (!result.ok) return;
  await reloadList();
  const words = allTexts().library;
  announce(pinned ? words.unpinned(title) : words.pinned(title));
}

/** Puts an article into the archive, or takes it out. */
export async function archive({ id, title, shelf }: ArticleListing): Promise<void> {
  const archived = shelf !== 'archive';
  const result = await change((calls) => calls.archiveArticle({ articleId: id, archived }));
  if (!result.ok) return;
  await reloadList();
  const words = allTexts().library;
  done(archived ? words.archived(title) : words.unarchived(title));
}

/** Takes an article out of the bin, and opens it. */
export async function restore({ id, title }: ArticleListing): Promise<void> {
  const result = await change((calls) => calls.restoreArticle({ articleId: id }));
  if (!result.ok) return;
  await reloadList();
  done(allTexts().library.restored(title));
  await openArticle(id);
}

/** Says all tags of an article. */
export async function setTags(articleId: string, tags: readonly string[]): Promise<boolean> {
  const result = await change((calls) => calls.tagArticle({ articleId, tags }));
  if (result.ok) await reloadList();
  return result.ok;
}

/** Opens the sheet in which an article's tags are chosen. */
export function chooseTags(listing: ArticleListing): void {
  tagging.set({ listing });
  session.set({ sheet: 'articleTags' });
}
