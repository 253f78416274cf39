import { findPassage } from '../../electron/article/selectors.ts';
import type { HighlightColour } from '../../electron/contract/annotations.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import type { Span } from '../../electron/contract/text.ts';

/** A passage of the open article that carries a mark, a note or both. */
export interface MarkedPassage {
  readonly noteId: string;
  readonly span: Span;
  readonly colour?: HighlightColour | undefined;
  readonly visibility: 'private' | 'printable';
  readonly hasText: boolean;
}

/** Where an annotation's passage stands in the open article; null where it is about something else or is not found. */
function passageOf(view: ArticleView, note: Annotation): Span | null {
  if (note.articleId !== view.id || note.target.kind !== 'passage') return null;
  return findPassage(view.revision.text, note.target.selectors);
}

/** The marked passages of the open article in order of the text, longer before shorter. */
export function markedPassages(view: ArticleView, notes: readonly Annotation[]): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  for (const note of notes) {
    const span = passageOf(view, note);
    if (span === null) continue;
    const { id, colour, visibility } = note;
    found.push({ noteId: id, span, colour, visibility, hasText: note.text.trim() !== '' });
  }
  return found.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}

/** The marks that touch a span. */
export function marksTouching(marks: readonly MarkedPassage[], span: Span): MarkedPassage[] {
  return marks.filter((mark) => mark.span.start < span.end && mark.span.end > span.start);
}
