import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { ArticleView } from '../contract/articles.ts';
import type { CitedParagraph } from '../contract/full-briefing.ts';
import type { Block, Span } from '../contract/text.ts';

/**
 * What stands in the paragraphs that lines name: the sentences that the lines rest on, or the whole paragraph where
 * they rest on all of it.
 *
 * @param numbers paragraphs that lines name, counted from 1
 * @param annotations notes that stand in the document
 */
export function citedParagraphs(
  view: ArticleView,
  annotations: readonly PrintableAnnotation[],
  numbers: ReadonlySet<number>,
): CitedParagraph[] {
  const spans = [...spansOfFacts(view, annotations), ...annotations.flatMap(spansOfNote)];
  return view.revision.blocks.flatMap((block, at) => {
    if (!numbers.has(at + 1)) return [];
    const passages = passagesOf(view, block, spans);
    const { text } = view.revision;
    return [{ number: at + 1, passages: passages.length > 0 ? passages : [text.slice(block.start, block.end)] }];
  });
}

function spansOfFacts({ facts }: ArticleView, annotations: readonly PrintableAnnotation[]): Span[] {
  const noted = new Set(annotations.map(({ target }) => (target.kind === 'fact' ? target.factId : '')));
  return facts
    .filter((fact) => fact.unverified !== true && (!fact.hidden || noted.has(fact.id)))
    .flatMap(({ evidence }) => evidence.spans);
}

function spansOfNote({ target }: PrintableAnnotation): Span[] {
  return target.kind === 'passage' ? [target.selectors.position] : [];
}

/** Sentences of a paragraph that some of the spans touch; what stands side by side in it is one passage. */
function passagesOf({ revision, sentences }: ArticleView, block: Block, spans: readonly Span[]): string[] {
  const own = spans.filter((span) => touch(span, block));
  const runs: { start: number; end: number }[] = [];
  let follows = false;
  for (const sentence of sentences) {
    if (sentence.start < block.start || sentence.end > block.end) continue;
    const rested = own.some((span) => touch(span, sentence));
    const last = runs.at(-1);
    if (rested && follows && last !== undefined) last.end = sentence.end;
    else if (rested) runs.push({ start: sentence.start, end: sentence.end });
    follows = rested;
  }
  return runs.map(({ start, end }) => revision.text.slice(start, end));
}

function touch(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
