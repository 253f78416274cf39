import { articleTitles, listBeginning, listOutline, listPlace, listWindow } from '../../desk/list-articles.ts';
import { archiveArticle, pinArticle, restoreArticle, tagArticle } from '../../desk/shelve-article.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about the library's list. */
export function listHandlers({ library }: GatePorts) {
  return {
    listOutline: onDesk(library, listOutline),
    listArticles: onDesk(library, listBeginning),
    listWindow: onDesk(library, listWindow),
    listPlace: onDesk(library, listPlace),
    articleTitles: onDesk(library, articleTitles),
    pinArticle: onDesk(library, pinArticle),
    archiveArticle: onDesk(library, archiveArticle),
    tagArticle: onDesk(library, tagArticle),
    restoreArticle: onDesk(library, restoreArticle),
  } satisfies Partial<Handlers>;
}
