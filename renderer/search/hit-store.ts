import type { Span } from '../../electron/contract/text.ts';
import { createStore } from '../desk/store.ts';

/** The hits in the article that was opened from what was found. */
interface ArticleHits {
  /** The version that they stand in; null where nothing is marked. */
  readonly revisionId: string | null;
  readonly spans: readonly Span[];
  /** The one in hand, from 0. */
  readonly at: number;
}

export const noHits: ArticleHits = { revisionId: null, spans: [], at: 0 };
export const articleHits = createStore<ArticleHits>(noHits);
