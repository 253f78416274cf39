import type { ArticleView } from '../../electron/contract/articles.ts';
import { PrintView } from '../print/PrintView.tsx';

/** The page as it will print. */
export function PrintTab({ article }: { readonly article: ArticleView }) {
  return <PrintView articleId={article.id} />;
}
