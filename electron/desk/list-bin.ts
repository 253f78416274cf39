import type { Annotation } from '../contract/private-notes.ts';
import { listBinnedAnnotations } from '../storage/annotations.ts';
import { articleExists } from '../storage/articles.ts';
import type { DeskContext } from './context.ts';
import { binnedPrivateNotes } from './shown-private-notes.ts';

/**
 * The notes in the bin, the last one deleted first; those of articles in the bin are not among them. While the private ones
 * are locked or kept off the screen they are simply not there.
 */
export function listBin(desk: DeskContext): Annotation[] {
  const sealed = binnedPrivateNotes(desk).filter((note) => articleExists(desk.db, note.articleId));
  return [...sealed, ...listBinnedAnnotations(desk.db)].sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}
