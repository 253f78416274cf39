import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { paragraphsOf } from '../../electron/article/paragraphs.ts';
import { sentencesOf } from '../../electron/article/sentences.ts';
import type { ArticleView, Revision } from '../../electron/contract/articles.ts';
import type { Fact, FactBody } from '../../electron/contract/facts.ts';

export interface FactOnWords {
  readonly body: FactBody;
  /** Words of the text that the fact rests on; a fact without any is the drafter's own. */
  readonly on?: readonly string[];
  readonly more?: Partial<Fact>;
  readonly confidence?: number;
}

/** An article as the desk would show it, its facts tied to the first place where their words stand. */
export function makeView(raw: string, facts: readonly FactOnWords[], head: Partial<Revision> = {}): ArticleView {
  const article = articleFromPlainText(raw);
  const revision: Revision = {
    ...article,
    id: 'revision',
    articleId: 'article',
    ordinal: 1,
    createdAt: 0,
    origin: 'import',
    title: 'A title',
    titleIsOurs: false,
    language: 'en',
    ...head,
  };
  return {
    id: 'article',
    revision,
    sentences: sentencesOf(article, revision.language),
    facts: facts.map(({ body, on = [], more, confidence = 0.9 }, index) => {
      const spans = on.map((words) => {
        const start = article.text.indexOf(words);
        if (start < 0) throw new Error(`not in the text: ${words}`);
        return { start, end: start + words.length };
      });
      return {
        id: `f${index}`,
        articleId: 'article',
        revisionId: 'revision',
        body,
        evidence: { spans, confidence, reason: 'test', drafter: spans.length === 0 },
        paragraphs: paragraphsOf(spans, article.blocks),
        origin: 'engine',
        changedByHand: false,
        hidden: false,
        ...more,
      };
    }),
  };
}
