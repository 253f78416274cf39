import { useArticleTitle } from '../desk/article-titles.ts';
import { useSession } from '../desk/session.ts';

/** The title of a note's article where that is not the open one; undefined where it is. */
export function useTitleElsewhere(articleId: string): string | undefined {
  const isOpen = useSession((state) => state.articleId === articleId);
  const title = useArticleTitle(isOpen ? undefined : articleId);
  return isOpen ? undefined : title;
}
