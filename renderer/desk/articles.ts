import type { DeskTab, Settings, SidePaneName } from '../../electron/contract/desk-state.ts';
import { closeBoxOf, stopWriting } from '../notes/composer.ts';
import { saveAllDrafts, takeSaved } from '../notes/note-drafts.ts';
import { keepCorrection } from '../versions/correcting.ts';
import { announce } from './announce.ts';
import { ask, change } from './calls.ts';
import { loadArticle, loadColourNames, loadListings, loadNotes, loadUndo, reload } from './loading.ts';
import { dismissMessage, tell } from './messages.ts';
import { session } from './session.ts';
import { texts } from './texts.ts';

/** Keeps a setting between starts. What the user does now never waits for it. */
export function remember(settings: Partial<Settings>): void {
  const { desk } = session.get();
  if (desk === null) return;
  session.set({ desk: { ...desk, settings: { ...desk.settings, ...settings } } });
  if (desk.problem === undefined) void ask((calls) => calls.saveSettings(settings));
}

/** Opens an article in the view that is up. */
export async function openArticle(articleId: string): Promise<void> {
  session.set({ place: 'articles' });
  if (session.get().articleId === articleId && session.get().article !== null) return;
  void stopWriting();
  session.set({ articleId, articleRefusal: null, carried: null, reading: null, readingReport: null });
  rememberOpen(articleId);
  await Promise.all([loadArticle(), loadNotes()]);
  const { article } = session.get();
  if (article?.id === articleId) announce(texts().desk.articleOpened(article.revision.title));
}

/** Opens the article that the list begins with, where none is open. */
export async function openFirst(): Promise<void> {
  const list = await ask((calls) => calls.listArticles());
  if (session.get().article !== null) return;
  const first = list.ok ? list.value[0] : undefined;
  if (first === undefined) session.set({ articleId: null, articleRefusal: null });
  else await openArticle(first.id);
}

/** Keeps which article is open, for the next start. */
export function rememberOpen(articleId: string): void {
  if (session.get().desk?.settings.lastArticleId !== articleId) remember({ lastArticleId: articleId });
}

/** Shows one of the three views. */
export function showTab(tab: DeskTab): void {
  void saveAllDrafts();
  void keepCorrection();
  session.set({ place: 'articles', tab, front: 'briefing', reading: null, readingReport: null });
  remember({ tab });
}

/** Shows the source or the notes beside the briefing. */
export function showPane(pane: SidePaneName): void {
  void saveAllDrafts();
  session.set({ pane, front: 'side' });
  remember({ pane });
}

/** Deletes an article, and offers to take that back. */
export async function deleteArticle(articleId: string, title: string): Promise<void> {
  const result = await change((calls) => calls.deleteArticle({ articleId }));
  if (!result.ok) return;
  if (session.get().articleId === articleId) {
    session.set({ articleId: null, article: null, articleRefusal: null });
    await openFirst();
  }
  await reload();
  const words = texts().desk;
  tell({
    kind: 'news',
    text: words.articleDeleted(title),
    action: {
      label: words.undo,
      run: () => {
        dismissMessage();
        void undoStep().then(() => openArticle(articleId));
      },
    },
  });
  announce(words.articleDeleted(title));
}

/** Takes the last change back. */
export async function undoStep(): Promise<void> {
  await step('undo');
}

/** Makes a change again that was taken back. */
export async function redoStep(): Promise<void> {
  await step('redo');
}

async function step(direction: 'undo' | 'redo'): Promise<void> {
  await saveAllDrafts();
  await loadUndo();
  const words = texts().desk;
  const label = session.get().undo[direction];
  if (label === undefined) {
    announce(direction === 'undo' ? words.nothingToUndo : words.nothingToRedo);
    return;
  }
  const result = await change((calls) => (direction === 'undo' ? calls.undo() : calls.redo()));
  if (!result.ok) return;
  session.set({ undo: result.value });
  const done = direction === 'undo' ? words.undone(label) : words.redone(label);
  // Said where it can be seen too: what changed may be in another view or another article.
  tell({ kind: 'news', text: done, ofLastStep: true });
  announce(done);
  await Promise.all([loadArticle(), loadListings(), loadNotes(), loadColourNames()]);
  const gone = takeSaved(session.get().notes);
  closeBoxOf(gone);
}
