import type { ArticleToShow, ArticleView } from '../contract/articles.ts';
import { sentencesOf } from './sentences.ts';

/** An article with its sentences, which are looked for when they are asked for, once. */
export function withSentences(shown: ArticleToShow): ArticleView {
  let { sentences } = shown;
  return {
    ...shown,
    get sentences() {
      sentences ??= sentencesOf(shown.revision, shown.revision.language);
      return sentences;
    },
  };
}
