import type { ArticleView } from '../../electron/contract/articles.ts';
import { type Session, session } from '../desk/session.ts';
import { type MarkedPassage, markedPassages } from './marked-passages.ts';

/** As much of the session as says what is on the screen. */
export type OnScreen = Pick<Session, 'article' | 'reading' | 'readingReport' | 'notes' | 'carried'>;

/** The text that is on the screen: the open article, or another version of it while that is read. */
export function viewOnScreen({ article, reading }: Pick<OnScreen, 'article' | 'reading'>): ArticleView | null {
  return reading ?? article;
}

/** The marks of the text that is on the screen. */
export function marksOnScreen(state: OnScreen = session.get()): MarkedPassage[] {
  const view = viewOnScreen(state);
  const report = state.reading === null ? state.carried : state.readingReport;
  return view === null ? [] : markedPassages(view, state.notes, report);
}
