import type { Annotation } from '../contract/private-notes.ts';
import { listAnnotations } from '../storage/annotations.ts';
import { articleExists } from '../storage/articles.ts';
import type { DeskContext } from './context.ts';

/**
 * Every note and mark of the articles outside the bin, private and printable, the oldest first. While the private ones
 * are locked or kept off the screen they are simply not there.
 */
export function listNotes({ db, notes, screen }: DeskContext): Annotation[] {
  const present = new Map<string, boolean>();
  const isPresent = (articleId: string) => {
    const known = present.get(articleId) ?? articleExists(db, articleId);
    present.set(articleId, known);
    return known;
  };
  const open = screen.hidden || notes.state().locked ? [] : notes.list().notes;
  const sealed = open.filter((note) => isPresent(note.articleId));
  return [...sealed, ...listAnnotations(db)].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
