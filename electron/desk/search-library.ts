import { localDay } from '../briefing/local-day.ts';
import { plainNote } from '../briefing/note-text/plain-note.ts';
import { readNote } from '../briefing/note-text/read-note.ts';
import type { ArticleHit, NoteHit } from '../contract/search.ts';
import { catchUp, isUpToDate, type Progress } from '../searching/catch-up.ts';
import { findAllArticles } from '../searching/find-articles.ts';
import { findNotes } from '../searching/find-notes.ts';
import { articleHits, noteHit, ownTags } from '../searching/hits.ts';
import { type IndexDb, indexPath, isDamage, openIndexToWrite, removeIndex } from '../searching/index-file.ts';
import { isEmpty, readQuestion } from '../searching/question.ts';
import { foundNote } from '../storage/found-words.ts';
import type { LibraryContext } from './context.ts';

/** Most hits that a command prints, articles and notes each. */
const most = 100;

/** What a command finds. It has no key, so there is no private note in it. */
export interface LibraryFinds {
  /** In all. */
  readonly count: number;
  /** At most a hundred, the best first. */
  readonly articles: readonly ArticleHit[];
  readonly notes: readonly NoteHit[];
}

/** The index, brought up to date first. One that is damaged is made anew. */
function freshIndex({ folder, db }: LibraryContext, preparing: (progress: Progress) => void): IndexDb {
  const path = indexPath(folder);
  for (let attempt = 1; ; attempt += 1) {
    let index: IndexDb | undefined;
    try {
      index = openIndexToWrite(path);
      if (!isUpToDate(index, db)) {
        catchUp(index, db, true, (progress) => {
          preparing(progress);
          return true;
        });
      }
      return index;
    } catch (error) {
      index?.close();
      if (!isDamage(error) || attempt > 1) throw error;
      removeIndex(path);
    }
  }
}

/**
 * Finds articles and printable notes, ranked among all.
 *
 * @param preparing told how far the index is while it has to catch up
 */
export function searchLibrary(
  library: LibraryContext,
  words: string,
  preparing: (progress: Progress) => void,
): LibraryFinds {
  const question = readQuestion(words, false, library.texts.search.operators);
  if (isEmpty(question)) return { count: 0, articles: [], notes: [] };
  const index = freshIndex(library, preparing);
  try {
    const around = { today: localDay(library.clock()), alsoTagged: ownTags(library.db, question) };
    const found = findAllArticles(index, question, { offset: 0, limit: most }, around);
    const articles = articleHits(library.db, found.articles, question);
    const notes = findNotes(index, question, most).notes.flatMap(({ noteId }) => {
      const note = foundNote(library.db, noteId);
      if (note === undefined) return [];
      const shown = {
        noteId,
        articleId: note.articleId,
        visibility: 'printable',
        words: plainNote(readNote(note.text)),
      } as const;
      return noteHit(library.db, shown, question) ?? [];
    });
    return { count: found.count ?? articles.length, articles, notes };
  } finally {
    index.close();
  }
}
