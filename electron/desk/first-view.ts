import { withSentences } from '../article/with-sentences.ts';
import type { ArticleToShow } from '../contract/articles.ts';
import type { FirstLibraryView } from '../contract/desk-state.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { firstListed } from '../storage/article-list.ts';
import { articleExists } from '../storage/articles.ts';
import { readSettings } from '../storage/settings.ts';
import { breathe } from './breathe.ts';
import type { DeskContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';
import { notesInReach } from './notes-in-reach.ts';
import { openedArticle } from './open-article.ts';
import { arePrivateNotesPlaced } from './shown-private-notes.ts';
import { undoState } from './undo-state.ts';

/**
 * Longest text, in UTF-16 code units, in which the window looks for the sentences itself, once the briefing stands: that
 * takes as long as drawing them. In a longer one it would hold up what is typed meanwhile.
 */
const longText = 20_000;

/** What an open library shows first, in one answer: each further question would hold the first screen up. */
export async function firstLibraryView(desk: DeskContext): Promise<FirstLibraryView> {
  const article = firstArticle(desk);
  await breathe();
  const allNotes = arePrivateNotesPlaced(desk);
  const notes =
    article === null ? [] : allNotes ? notesInReach(desk, article.id) : listAnnotationsOf(desk.db, article.id);
  return { article, notes, allNotes, undo: undoState(desk) };
}

/** The article that was open last, where it is still there, else the first of the list. */
function firstArticle(desk: DeskContext): ArticleToShow | null {
  const { lastArticleId } = readSettings(desk.db, defaultSettings);
  const last =
    lastArticleId !== undefined && articleExists(desk.db, lastArticleId) ? lastArticleId : firstListed(desk.db);
  if (last === undefined) return null;
  const article = openedArticle(desk, last);
  return article.revision.text.length > longText ? withSentences(article) : article;
}
