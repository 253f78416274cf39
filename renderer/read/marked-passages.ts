import type { HighlightColour } from '../../electron/contract/annotations.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { CarriedReport } from '../../electron/contract/carried-marks.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import type { Span } from '../../electron/contract/text.ts';
import { sentencesTouched } from '../desk/links.ts';
import { passageHere } from '../versions/places.ts';

/** A passage of the open article that carries a mark, a note or both. */
export interface MarkedPassage {
  readonly noteId: string;
  readonly span: Span;
  readonly colour?: HighlightColour | undefined;
  readonly visibility: 'private' | 'printable';
  readonly hasText: boolean;
  /** True where other words stand there now, and nobody has said yet that it belongs there. */
  readonly unsure: boolean;
}

/**
 * The marked passages of the open article in order of the text, longer before shorter.
 *
 * @param report what became of marks of other versions, where there are any
 */
export function markedPassages(
  view: ArticleView,
  notes: readonly Annotation[],
  report: CarriedReport | null = null,
): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  for (const note of notes) {
    const here = note.target.kind === 'passage' ? passageHere(view, note, report) : null;
    if (here === null || here.span === null) continue;
    const { id, colour, visibility } = note;
    const unsure = here.verdict === 'changed';
    found.push({ noteId: id, span: here.span, colour, visibility, hasText: note.text.trim() !== '', unsure });
  }
  return found.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}

/** The marks that touch a span. */
export function marksTouching(marks: readonly MarkedPassage[], span: Span): MarkedPassage[] {
  return marks.filter((mark) => mark.span.start < span.end && mark.span.end > span.start);
}

/** The marks that touch each sentence, by its number; sentences that no mark touches are left out. */
export function marksBySentence(
  marks: readonly MarkedPassage[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly MarkedPassage[]> {
  const found = new Map<number, MarkedPassage[]>();
  for (const mark of marks) {
    for (const index of sentencesTouched(sentences, mark.span)) {
      const there = found.get(index);
      if (there === undefined) found.set(index, [mark]);
      else there.push(mark);
    }
  }
  return found;
}
