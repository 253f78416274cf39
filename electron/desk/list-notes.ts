import type { Annotation } from '../contract/private-notes.ts';
import { listAnnotations } from '../storage/annotations.ts';
import { articleExists } from '../storage/articles.ts';
import type { DeskContext } from './context.ts';
import { shownPrivateNotes } from './shown-private-notes.ts';

/**
 * Every note and mark outside the bin, of the articles outside the bin, private and printable, the oldest first. While the
 * private ones are locked or kept off the screen they are simply not there.
 */
export function listNotes(desk: DeskContext): Annotation[] {
  const { db } = desk;
  const present = new Map<string, boolean>();
  const isPresent = (articleId: string) => {
    const known = present.get(articleId) ?? articleExists(db, articleId);
    present.set(articleId, known);
    return known;
  };
  const sealed = shownPrivateNotes(desk).filter((note) => isPresent(note.articleId));
  return [...sealed, ...listAnnotations(db)].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
