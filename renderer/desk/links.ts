import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Span } from '../../electron/contract/text.ts';

/** Which sentences a fact rests on and which facts rest on a sentence, both by number of the sentence from 0. */
export interface Links {
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
  readonly factsOf: ReadonlyMap<number, readonly string[]>;
}

/** Number of the first sentence that ends after an offset; sentences stand in order of the text. */
export function firstSentenceAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && sentence.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers of the sentences that a span touches. */
export function sentencesTouched(sentences: readonly Span[], span: Span): number[] {
  const touched: number[] = [];
  for (let index = firstSentenceAfter(sentences, span.start); index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= span.end) break;
    touched.push(index);
  }
  return touched;
}

/** The links of an article's visible facts, in the order of each fact's mentions. */
export function linksOf(view: Pick<ArticleView, 'facts' | 'sentences'>): Links {
  const sentencesOf = new Map<string, readonly number[]>();
  const factsOf = new Map<number, string[]>();
  for (const fact of view.facts) {
    // The passages of an unverified line count in another version of the text.
    if (fact.hidden || fact.unverified) continue;
    const touched = new Set(fact.evidence.spans.flatMap((span) => sentencesTouched(view.sentences, span)));
    sentencesOf.set(fact.id, [...touched]);
    for (const index of touched) {
      const resting = factsOf.get(index);
      if (resting === undefined) factsOf.set(index, [fact.id]);
      else resting.push(fact.id);
    }
  }
  return { sentencesOf, factsOf };
}
