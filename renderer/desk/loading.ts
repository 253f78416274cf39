import { ask } from './calls.ts';
import { session } from './session.ts';

/**
 * Reads something again and again without ever showing an older answer after a newer one: a wish that comes while a
 * reading is under way is served by one more reading, however many wishes there were.
 */
function reader<Value>(fetch: () => Promise<Value>, take: (value: Value) => void): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wanted = false;
  const run = async () => {
    try {
      while (wanted) {
        wanted = false;
        take(await fetch());
      }
    } finally {
      running = null;
    }
  };
  return () => {
    wanted = true;
    running ??= run();
    return running;
  };
}

/** Reads the list of articles again. */
export const loadListings = reader(
  () => ask((calls) => calls.listArticles()),
  (result) => {
    if (result.ok) session.set({ listings: result.value });
    else session.set({ listings: session.get().listings ?? [] });
  },
);

/** Reads the notes again. */
export const loadNotes = reader(
  () => ask((calls) => calls.listNotes()),
  (result) => {
    if (result.ok) session.set({ notes: result.value, notesRefusal: null });
    else session.set({ notes: [], notesRefusal: result.error });
  },
);

/** Reads what undo and redo would do. */
export const loadUndo = reader(
  () => ask((calls) => calls.undoState()),
  (result) => {
    if (result.ok) session.set({ undo: result.value });
  },
);

/** Reads the open article again. */
export const loadArticle = reader(
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
