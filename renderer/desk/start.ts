import { withSentences } from '../../electron/article/with-sentences.ts';
import type {} from '../../electron/contract/bridge.ts';
import type { FirstView, FirstViewText } from '../../electron/contract/desk-state.ts';
import type { NotesOnly } from '../../electron/contract/events.ts';
import type { Result } from '../../electron/contract/results.ts';
import { finishEditing } from '../brief/editing.ts';
import { stopWriting } from '../notes/composer.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { sealAndLock, takePrivacy } from '../notes/privacy.ts';
import { keepCorrection } from '../versions/correcting.ts';
import { openFirst, rememberOpen } from './articles.ts';
import { ask } from './calls.ts';
import { oncePainted } from './first-paint.ts';
import { cancelImport } from './importing.ts';
import { importOpened } from './incoming.ts';
import { followPointerAndFocus } from './light-listeners.ts';
import {
  loadArticle,
  loadCarried,
  loadColourNames,
  loadListings,
  loadNotes,
  loadNotesOncePaused,
  loadUndo,
} from './loading.ts';
import { obey, obeyExport } from './menu-commands.ts';
import { tell } from './messages.ts';
import { saving, savingState, whenAnswered } from './saving.ts';
import { session } from './session.ts';
import { speak } from './speak.ts';
import { followKeys } from './window-keys.ts';
import { followWidth } from './window-width.ts';

/** Brings the desk up: its state, its lists, the article that was open last; and listens from then on. */
export async function startDesk(): Promise<void> {
  const spoken = speak(navigator.language);
  followWidth();
  followPointerAndFocus();
  followKeys();
  listen();
  const answer = await ask((calls) => calls.firstView());
  await spoken;
  await takeFirstView(answer);
}

/** Takes the first screen as a whole, so that it is drawn once, in a language that the window has fetched. */
export async function takeFirstView(answer: Result<FirstViewText>): Promise<void> {
  if (!answer.ok) {
    session.set({ failure: answer.error });
    return;
  }
  const { desk, library }: FirstView = JSON.parse(answer.value);
  const { tab, pane } = desk.settings;
  await speak(desk.language);
  document.documentElement.lang = desk.language;
  if (library === undefined) {
    session.set({ desk, failure: null, tab, pane });
    return;
  }
  const { notes, undo, allNotes } = library;
  const article = library.article && withSentences(library.article);
  const articleCount = article === null ? 0 : null;
  session.set({ desk, failure: null, tab, pane, articleCount, articleId: article?.id ?? null, article, notes, undo });
  if (!allNotes) oncePainted(() => void loadNotes());
  if (article !== null) oncePainted(goOn);
  else void loadListings();
}

/** What the first briefing need not wait for. */
function goOn(): void {
  void loadListings();
  void loadColourNames();
  const { article } = session.get();
  if (article !== null) rememberOpen(article.id);
  session.set({ takesDrops: true });
  void loadCarried();
}

function listen(): void {
  const { on } = window.readout;
  // What this window has asked for itself is first answered, so that a form closes before its line appears.
  on('libraryChanged', ({ articleIds, only }) => whenAnswered(() => void takeChange(articleIds, only)));
  on('privacyChanged', (privacy) => takePrivacy(privacy));
  on('libraryIsCopied', ({ message }) => tell({ kind: 'news', text: message }));
  on('backupFailed', ({ message }) => tell({ kind: 'trouble', text: message }));
  on('lockRequested', () => void sealAndLock());
  on('filesOpened', () => importOpened());
  on('menuCommand', ({ command }) => obey(command));
  on('exportAs', ({ format }) => obeyExport(format));
  on('flushEdits', () => void flush());
}

async function takeChange(articleIds: readonly string[] | 'all', only?: NotesOnly): Promise<void> {
  if (only === 'words') {
    loadNotesOncePaused();
    await loadUndo();
    return;
  }
  if (only === 'notes') {
    await Promise.all([loadNotes(), loadUndo()]);
    return;
  }
  const { articleId } = session.get();
  const mine = articleIds === 'all' || (articleId !== null && articleIds.includes(articleId));
  await Promise.all([
    mine ? loadArticle() : undefined,
    loadListings(),
    loadNotes(),
    loadUndo(),
    articleIds === 'all' ? loadColourNames() : undefined,
  ]);
  await openSomethingIfGone();
}

/** An article that another program has taken away gives way to one that is there. */
async function openSomethingIfGone(): Promise<void> {
  if (session.get().article !== null) return;
  session.set({ articleId: null, article: null, articleRefusal: null });
  await openFirst();
}

/** Hands over all that is being typed, then says so. */
async function flush(): Promise<void> {
  cancelImport();
  await finishEditing();
  await stopWriting();
  await saveAllDrafts();
  await keepCorrection();
  await new Promise<void>((resolve) => whenAnswered(resolve));
  // Where words are still only here, nothing is said, and the user is asked before the window goes.
  if (savingState(saving.get()).state === 'saved') await ask((calls) => calls.editsFlushed());
}
