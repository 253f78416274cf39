import { linkedIds, withoutWordsOf } from '../briefing/note-text/note-links.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { annotationsLinkingTo, findAnnotation, updateAnnotation } from '../storage/annotations.ts';
import type { LibraryContext } from './context.ts';

/**
 * A note with the words that it may keep, and the ids that it links to. The words of a link are the other note's, so a
 * printable note keeps them only where the other one is printable too: nobody must learn of a private note from it.
 */
export function withKeptWords<Note extends Pick<Annotation, 'visibility' | 'text'>>(
  { db }: LibraryContext,
  note: Note,
): Note & { readonly links: readonly string[] } {
  const { visibility } = note;
  const mayStand = (noteId: string) => findAnnotation(db, noteId) !== undefined;
  const text = visibility === 'private' ? note.text : withoutWordsOf(note.text, mayStand);
  return { ...note, text, links: linkedIds(text) };
}

/** Takes the words of a note that is private now out of every printable note that links to it, in the bin too. */
export function hideWordsOf(desk: LibraryContext, noteId: string): void {
  for (const note of annotationsLinkingTo(desk.db, noteId)) {
    const kept = withKeptWords(desk, note);
    if (kept.text !== note.text) updateAnnotation(desk.db, kept);
  }
}
