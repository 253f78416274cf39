import type { ArticleView } from '../contract/articles.ts';
import type { FirstLibraryView } from '../contract/desk-state.ts';
import { articleExists } from '../storage/articles.ts';
import { readSettings } from '../storage/settings.ts';
import { breathe } from './breathe.ts';
import type { DeskContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';
import { listArticles } from './list-articles.ts';
import { listNotes } from './list-notes.ts';
import { openArticle } from './open-article.ts';
import { undoState } from './undo-state.ts';

/** What an open library shows first, in one answer: each further question would hold the first screen up. */
export async function firstLibraryView(desk: DeskContext): Promise<FirstLibraryView> {
  const listings = listArticles(desk);
  await breathe();
  const article = firstArticle(desk, listings[0]?.id);
  await breathe();
  return { listings, article, notes: listNotes(desk), undo: undoState(desk) };
}

/** The article that was open last, where it is still there, else the one given. */
function firstArticle(desk: DeskContext, otherwise: string | undefined): ArticleView | null {
  const { lastArticleId } = readSettings(desk.db, defaultSettings);
  const last = lastArticleId !== undefined && articleExists(desk.db, lastArticleId) ? lastArticleId : otherwise;
  return last === undefined ? null : openArticle(desk, { articleId: last });
}
