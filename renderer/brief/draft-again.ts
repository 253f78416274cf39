import type {} from '../../electron/contract/bridge.ts';
import { announce } from '../desk/announce.ts';
import { undoStep } from '../desk/articles.ts';
import { ask, change } from '../desk/calls.ts';
import { reload } from '../desk/loading.ts';
import { dismissMessage, messages, tell } from '../desk/messages.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { finishEditing } from './editing.ts';

/** Drafting that takes longer than this, in milliseconds, says that it is under way. */
const soon = 400;
let underWay = false;

/** Drafts the open article again, says what came of it, and offers to take it back. */
export async function draftAgain(): Promise<void> {
  const { article } = session.get();
  if (article === null || underWay) return;
  underWay = true;
  const words = texts().hand;
  const end = followDraft(article.id);
  try {
    // What is still being typed is a hand's too.
    await finishEditing();
    await saveAllDrafts();
    const result = await change((calls) => calls.draftAgain({ articleId: article.id }));
    end();
    if (!result.ok) return;
    if (result.value === null) return;
    await reload();
    const { added, removed, changed, kept } = result.value;
    const isNothing = added + removed + changed === 0;
    const text = isNothing ? words.nothingNew : words.draftedAgain(added, removed, changed, kept);
    const takeBack = () => {
      dismissMessage();
      void undoStep();
    };
    tell({ kind: 'news', text, ...(isNothing ? {} : { action: { label: texts().desk.undo, run: takeBack } }) });
    announce(text);
  } finally {
    end();
    underWay = false;
  }
}

/** Says after a while that drafting is under way, how far it is, and how to end it; call what is returned at its end. */
function followDraft(articleId: string): () => void {
  let share = 0;
  const isShown = () => messages.get().message?.share !== undefined;
  let shown = false;
  const { brief, hand } = texts();
  const cancel = () => void ask((calls) => calls.cancelDraftAgain());
  const say = () =>
    tell({ kind: 'news', text: hand.draftingAgain, share, action: { label: brief.cancel, run: cancel } });
  const stop = window.readout.on('draftProgress', (news) => {
    if (news.articleId !== articleId) return;
    share = news.share;
    // Whoever put the bar away, or did something else meanwhile, is not told again.
    if (shown && isShown()) say();
  });
  const waiting = setTimeout(() => {
    shown = true;
    say();
    announce(hand.draftingAgain);
  }, soon);
  return () => {
    stop();
    clearTimeout(waiting);
    if (isShown()) dismissMessage();
  };
}
