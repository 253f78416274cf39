import type { ArticleView } from '../contract/articles.ts';
import type { FirstLibraryView } from '../contract/desk-state.ts';
import { articleExists, firstListed } from '../storage/articles.ts';
import { readSettings } from '../storage/settings.ts';
import { breathe } from './breathe.ts';
import type { DeskContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';
import { listNotes } from './list-notes.ts';
import { openArticle } from './open-article.ts';
import { undoState } from './undo-state.ts';

/** What an open library shows first, in one answer: each further question would hold the first screen up. */
export async function firstLibraryView(desk: DeskContext): Promise<FirstLibraryView> {
  const article = firstArticle(desk);
  await breathe();
  return { article, notes: listNotes(desk), undo: undoState(desk) };
}

/** The article that was open last, where it is still there, else the first of the list. */
function firstArticle(desk: DeskContext): ArticleView | null {
  const { lastArticleId } = readSettings(desk.db, defaultSettings);
  const last =
    lastArticleId !== undefined && articleExists(desk.db, lastArticleId) ? lastArticleId : firstListed(desk.db);
  return last === undefined ? null : openArticle(desk, { articleId: last });
}
