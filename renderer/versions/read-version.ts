import type { Span } from '../../electron/contract/text.ts';
import { announce } from '../desk/announce.ts';
import { showTab } from '../desk/articles.ts';
import { askAloud } from '../desk/calls.ts';
import { firstSentenceAfter } from '../desk/links.ts';
import { goToSentence } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { withdrawTools } from '../read/mark-bar.ts';
import { viewOnScreen } from '../read/marks-on-screen.ts';
import { clearSelection } from '../read/selection.ts';
import { versionList } from './version-list.ts';

/** Shows a version to be read, with the marks that it had; the one that the article shows is read as ever. */
export async function readVersion(revisionId: string, span?: Span): Promise<void> {
  const { article, reading, tab } = session.get();
  if (article === null) return;
  if (tab !== 'read') showTab('read');
  session.set({ front: 'briefing' });
  clearSelection();
  withdrawTools();
  if (revisionId === article.revision.id) endReading();
  else if (reading?.revision.id !== revisionId) {
    const result = await askAloud((calls) => calls.readVersion({ revisionId }));
    if (!result.ok || session.get().article?.id !== article.id) return;
    const { revision, sentences, report } = result.value;
    session.set({ reading: { id: article.id, revision, sentences, facts: [] }, readingReport: report });
    announce(texts().versions.reading(revision.ordinal, versionList.get().versions.length));
  }
  // Once the text is on the screen: the light goes out when another one comes.
  requestAnimationFrame(() => {
    const view = viewOnScreen(session.get());
    if (span !== undefined && view !== null) goToSentence(firstSentenceAfter(view.sentences, span.start));
  });
}

/** Goes back to the version that the article shows. */
export function endReading(): void {
  session.set({ reading: null, readingReport: null });
}
