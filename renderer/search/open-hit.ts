import type { ArticleHit, LineHit, NoteHit, SoughtWords } from '../../electron/contract/search.ts';
import { openArticle, showTab } from '../desk/articles.ts';
import { goToFact } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';
import { goToNote } from '../notes/references.ts';
import { clearHits, showHits } from './article-hits.ts';

/** Opens what was found, at its place. */
export async function openHit(hit: ArticleHit | LineHit | NoteHit, sought: readonly SoughtWords[]): Promise<void> {
  clearHits();
  await openArticle(hit.articleId);
  if (session.get().article?.id !== hit.articleId) return;
  if (hit.kind === 'note') await goToNote(hit.noteId);
  else if (hit.kind === 'line') goToFact(hit.factId);
  else if (hit.of === 'line' && hit.factId !== undefined) goToFact(hit.factId);
  else {
    showTab('read');
    showHits(sought, hit.of === 'text' ? hit.snippet.place : undefined);
  }
}
