import { openArticle, showTab } from '../desk/articles.ts';
import { focusRegion } from '../desk/regions.ts';
import { goToFact, showSource } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';

/** Goes to an article, at the passage that a line of it rests on. */
export async function goToSource(articleId: string, factId: string): Promise<void> {
  await openArticle(articleId);
  if (session.get().article?.id !== articleId) return;
  if (session.get().tab !== 'brief') showTab('brief');
  // The article's links are known once it is drawn.
  requestAnimationFrame(() => {
    goToFact(factId);
    showSource(factId);
    // In a small window the source lies over the line that would have the focus.
    if (session.get().narrow) focusRegion('side');
  });
}
