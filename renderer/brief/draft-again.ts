import { announce } from '../desk/announce.ts';
import { undoStep } from '../desk/articles.ts';
import { ask, change } from '../desk/calls.ts';
import { reload } from '../desk/loading.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
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
  const waiting = setTimeout(sayUnderWay, soon);
  try {
    // What is still being typed is a hand's too.
    await finishEditing();
    await saveAllDrafts();
    const result = await change((calls) => calls.draftAgain({ articleId: article.id }));
    clearTimeout(waiting);
    if (!result.ok) return;
    if (result.value === null) {
      dismissMessage();
      return;
    }
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
    clearTimeout(waiting);
    underWay = false;
  }
}

function sayUnderWay(): void {
  const { brief, hand } = texts();
  const cancel = () => void ask((calls) => calls.cancelDraftAgain());
  tell({ kind: 'news', text: hand.draftingAgain, action: { label: brief.cancel, run: cancel } });
}
