import { ask } from './calls.ts';
import { session } from './session.ts';

/** Keeps answers in the order of their questions: an answer that a later one has overtaken is dropped. */
function inOrder<Value>(fetch: () => Promise<Value>, take: (value: Value) => void): () => Promise<void> {
  let asked = 0;
  let taken = 0;
  return async () => {
    asked += 1;
    const turn = asked;
    const value = await fetch();
    if (turn < taken) return;
    taken = turn;
    take(value);
  };
}

/** Reads the list of articles again. */
export const loadListings = inOrder(
  () => ask((calls) => calls.listArticles()),
  (result) => {
    if (result.ok) session.set({ listings: result.value });
    else session.set({ listings: session.get().listings ?? [] });
  },
);

/** Reads the notes again. */
export const loadNotes = inOrder(
  () => ask((calls) => calls.listNotes()),
  (result) => {
    if (result.ok) session.set({ notes: result.value, notesRefusal: null });
    else session.set({ notes: [], notesRefusal: result.error });
  },
);

/** Reads what undo and redo would do. */
export const loadUndo = inOrder(
  () => ask((calls) => calls.undoState()),
  (result) => {
    if (result.ok) session.set({ undo: result.value });
  },
);

/** Reads the open article again. */
export const loadArticle = inOrder(
  async () => {
    const { articleId } = session.get();
    if (articleId === null) return null;
    return { articleId, result: await ask((calls) => calls.openArticle({ articleId })) };
  },
  (answer) => {
    if (answer === null || answer.articleId !== session.get().articleId) return;
    const { result } = answer;
    if (result.ok) session.set({ article: result.value, articleRefusal: null });
    else session.set({ article: null, articleRefusal: result.error });
  },
);

/** Reads all that a change to the open article can have touched. */
export async function reload(): Promise<void> {
  await Promise.all([loadArticle(), loadListings(), loadNotes(), loadUndo()]);
}
