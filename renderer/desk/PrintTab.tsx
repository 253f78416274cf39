import { lazy, Suspense } from 'react';
import type { ArticleView } from '../../electron/contract/articles.ts';

/** Fetched when it is first shown: the desk starts without what only a page needs. */
const PrintView = lazy(async () => ({ default: (await import('../print/PrintView.tsx')).PrintView }));

/** The page as it will print. */
export function PrintTab({ article }: { readonly article: ArticleView }) {
  return (
    <Suspense fallback={null}>
      <PrintView articleId={article.id} />
    </Suspense>
  );
}
