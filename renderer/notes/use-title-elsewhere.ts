import { useSession } from '../desk/session.ts';

/** The title of a note's article where that is not the open one; undefined where it is. */
export function useTitleElsewhere(articleId: string): string | undefined {
  return useSession((state) => {
    if (state.articleId === articleId) return undefined;
    return state.listings?.find((listing) => listing.id === articleId)?.title ?? '';
  });
}
