import type { ArticleView } from '../../electron/contract/articles.ts';
import { ArticleText } from './ArticleText.tsx';

/** The article beside its briefing. */
export function SourceText({ article }: { readonly article: ArticleView }) {
  return (
    <div className="source-text">
      <ArticleText revision={article.revision} sentences={article.sentences} />
    </div>
  );
}
