import { notesListed } from '../notes/listed-notes.ts';
import { notesInHand } from '../notes/note-drafts.ts';
import { notesTaken } from '../notes/taken-notes.ts';
import { needsReport } from '../versions/places.ts';
import { ask } from './calls.ts';
import { keepSame } from './keep-same.ts';
import { listView } from './list-view.ts';
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

/** Reads again what the list of articles holds; its rows follow where they are shown. */
export const loadListings = reader(
  () => ask((calls) => calls.listOutline({ view: listView() })),
  (result) => {
    const { articleCount, listAge } = session.get();
    if (!result.ok) {
      session.set({ articleCount: articleCount ?? 0 });
      return;
    }
    const { desk, archive } = result.value.shelves;
    session.set({ outline: result.value, articleCount: desk + archive, listAge: listAge + 1 });
  },
);

/** Reads again what became of marks and lines of other versions, where there are any. */
export const loadCarried = reader(
  async () => {
    const { article, notes } = session.get();
    if (article === null || !needsReport(article, notes)) return null;
    return ask((calls) => calls.carriedReport({ articleId: article.id }));
  },
  (result) => {
    if (result === null) session.set({ carried: null });
    else if (result.ok && result.value.articleId === session.get().articleId) session.set({ carried: result.value });
  },
);

/** Which notes there were when what became of them was read last, and where each belongs. */
let notesCarried = '';

/** How many notes had been taken one by one when all were last asked for. */
let takenWhenAsked = 0;

/** Reads again the notes that what is on the screen needs. */
export const loadNotes = reader(
  () => {
    takenWhenAsked = notesTaken();
    return ask((calls) =>
      calls.listNotes({ articleId: session.get().articleId, also: notesInHand(), ...notesListed() }),
    );
  },
  (result) => {
    // Those of the article that is open by now are read next.
    if (result.ok && result.value.articleId !== session.get().articleId) return;
    // What was read may be older than words that were saved meanwhile.
    if (takenWhenAsked !== notesTaken()) {
      void loadNotes();
      return;
    }
    if (result.ok) {
      const { notes, privateCount, everywhere = null } = result.value;
      session.set({
        notes: keepSame(session.get().notes, notes),
        notesEverywhere: everywhere,
        privateCount,
        notesRefusal: null,
      });
    } else session.set({ notes: [], notesEverywhere: null, notesRefusal: result.error });
    // What is typed into a note moves nothing.
    const places = session
      .get()
      .notes.map(({ id, revisionId }) => `${id} ${revisionId}`)
      .join();
    if (places !== notesCarried) void loadCarried();
    notesCarried = places;
  },
);

/** Words that go on being typed are read again with all else of the notes once they pause for this long, in milliseconds. */
const pauseOfTyping = 600;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Reads the notes again once no words have been saved for a while: a thousand of them are too many for each keystroke. */
export function loadNotesOncePaused(): void {
  clearTimeout(pause);
  pause = setTimeout(() => void loadNotes(), pauseOfTyping);
}

/** Reads what the colours are called. */
export const loadColourNames = reader(
  () => ask((calls) => calls.colourNames()),
  (result) => {
    if (result.ok) session.set({ colourNames: result.value });
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
    void loadCarried();
  },
);

/** Reads all that a change to the open article can have touched. */
export async function reload(): Promise<void> {
  await Promise.all([loadArticle(), loadListings(), loadNotes(), loadUndo()]);
}
