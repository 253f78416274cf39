import { highlightColours } from '../../electron/contract/annotations.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { paint } from './highlights.ts';
import { markedPassages } from './marked-passages.ts';
import { describeSentences } from './sentence-descriptions.ts';

/** Paints the marks and notes of the open article over every rendering of it, each colour and kind on its own. */
export function paintMarks(article: ArticleView | null, notes: readonly Annotation[]): void {
  const marks = article === null ? [] : markedPassages(article, notes);
  for (const [priority, colour] of highlightColours.entries()) {
    const spans = marks.filter((mark) => mark.colour === colour).map((mark) => mark.span);
    paint(`mark-${colour}`, spans, priority);
  }
  for (const visibility of ['private', 'printable'] as const) {
    const noted = marks.filter((mark) => mark.hasText && mark.visibility === visibility);
    paint(
      `noted-${visibility}`,
      noted.map((mark) => mark.span),
      6,
    );
  }
  describeSentences();
}
