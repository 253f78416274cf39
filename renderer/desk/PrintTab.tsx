import type { ArticleView } from '../../electron/contract/articles.ts';

/** The page as it will print. */
export function PrintTab({ article }: { readonly article: ArticleView }) {
  return <p>{article.revision.title}</p>;
}
