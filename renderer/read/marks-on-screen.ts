import type { ArticleView } from '../../electron/contract/articles.ts';
import { type Session, session } from '../desk/session.ts';
import { type MarkedPassage, markedPassages } from './marked-passages.ts';

/** As much of the session as says what is on the screen. */
export type OnScreen = Pick<Session, 'article' | 'reading' | 'readingReport' | 'notes' | 'carried'>;

/** The text that is on the screen: the open article, or another version of it while that is read. */
export function viewOnScreen({ article, reading }: Pick<OnScreen, 'article' | 'reading'>): ArticleView | null {
  return reading ?? article;
}

interface Found extends Pick<OnScreen, 'notes'> {
  readonly view: ArticleView;
  readonly report: OnScreen['carried'];
  readonly marks: readonly MarkedPassage[];
}

let found: Found | null = null;

/** The marks of the text that is on the screen. They are looked up again only where something has changed. */
export function marksOnScreen(state: OnScreen = session.get()): readonly MarkedPassage[] {
  const view = viewOnScreen(state);
  const { notes } = state;
  const report = state.reading === null ? state.carried : state.readingReport;
  if (view === null) {
    found = null;
    return [];
  }
  if (found?.view !== view || found.notes !== notes || found.report !== report)
    found = { view, notes, report, marks: markedPassages(view, notes, report) };
  return found.marks;
}
