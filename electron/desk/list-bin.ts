import type { Annotation } from '../contract/private-notes.ts';
import { listBinnedAnnotations } from '../storage/annotations.ts';
import { articleExists } from '../storage/articles.ts';
import type { DeskContext } from './context.ts';

/**
 * The notes in the bin, the last one deleted first; those of articles in the bin are not among them. While the private ones
 * are locked or kept off the screen they are simply not there.
 */
export function listBin({ db, notes, screen }: DeskContext): Annotation[] {
  const open = screen.hidden || notes.state().locked ? [] : notes.list().notes;
  const sealed = open.filter((note) => note.deletedAt !== undefined && articleExists(db, note.articleId));
  return [...sealed, ...listBinnedAnnotations(db)].sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}
