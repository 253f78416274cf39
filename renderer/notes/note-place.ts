import { paragraphsOf } from '../../electron/article/paragraphs.ts';
import { findPassage } from '../../electron/article/selectors.ts';
import type { AnnotationTarget } from '../../electron/contract/annotations.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Span } from '../../electron/contract/text.ts';
import type { PassageHere } from '../versions/places.ts';

/** Where a note belongs in the open article. */
export interface NotePlace {
  /** Where it stands in the text; null where it is about the whole article or its passage is not found. */
  readonly span: Span | null;
  readonly paragraphs: readonly number[];
  /** The words it is about, as they were when it was written. */
  readonly quote: string | null;
  /** True where it is about a passage that the text no longer has. */
  readonly lost: boolean;
  readonly factId: string | null;
}

const wholeArticle: NotePlace = { span: null, paragraphs: [], quote: null, lost: false, factId: null };

/**
 * Where a target stands in an article; `view` is null where that article is not the open one.
 *
 * @param here where its passage stands in the version in `view`, for a note that may belong to another one
 */
export function placeOf(view: ArticleView | null, target: AnnotationTarget, here?: PassageHere | null): NotePlace {
  if (here && view !== null && (target.kind === 'passage' || target.kind === 'paragraph')) {
    const { span, verdict } = here;
    const paragraphs = span === null ? [] : paragraphsOf([span], view.revision.blocks);
    const quote = target.kind === 'passage' ? target.selectors.quote.exact : null;
    return { ...wholeArticle, span, paragraphs, quote, lost: verdict === 'orphan' };
  }
  if (target.kind === 'article') return wholeArticle;
  if (target.kind === 'paragraph') {
    const block = view?.revision.blocks[target.number - 1];
    return {
      ...wholeArticle,
      span: block ?? null,
      paragraphs: [target.number],
      lost: view !== null && block === undefined,
    };
  }
  if (target.kind === 'fact') return placeOfFact(view, target.factId);
  const { exact } = target.selectors.quote;
  const span = view === null ? null : findPassage(view.revision.text, target.selectors);
  const paragraphs = span === null || view === null ? [] : paragraphsOf([span], view.revision.blocks);
  return { ...wholeArticle, span, paragraphs, quote: exact, lost: view !== null && span === null };
}

function placeOfFact(view: ArticleView | null, factId: string): NotePlace {
  const fact = view?.facts.find((candidate) => candidate.id === factId);
  if (fact === undefined) return { ...wholeArticle, factId, lost: view !== null };
  // The places of an unverified line count in another version of the text.
  const [span = null] = fact.unverified ? [] : fact.evidence.spans;
  return { ...wholeArticle, span, paragraphs: fact.unverified ? [] : fact.paragraphs, factId };
}

/** Sorts notes by where they stand: the whole article first, then in order of the text. */
export function byPlace(one: NotePlace, other: NotePlace): number {
  return (one.span?.start ?? -1) - (other.span?.start ?? -1);
}
