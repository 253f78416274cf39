import type { ArticleHead, Revision } from '../contract/articles.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { lastImported } from '../storage/revisions.ts';

/**
 * What an article is called once a new file of it has come in. What the file says as the one before it did leaves standing
 * what a hand has corrected since; what it says anew is taken.
 */
export function followingHead(db: ReadableDb, before: Revision, head: ArticleHead): ArticleHead {
  const base = lastImported(db, before.articleId, before.ordinal);
  if (base === undefined) return head;
  const kept = <Key extends keyof ArticleHead>(key: Key): ArticleHead[Key] =>
    head[key] === base[key] ? before[key] : head[key];
  const isOldTitle = head.title === base.title;
  return {
    title: kept('title'),
    titleIsOurs: isOldTitle ? before.titleIsOurs : head.titleIsOurs,
    place: kept('place'),
    date: kept('date'),
    language: kept('language'),
    // A file that does not say where it is from is from where the article is from.
    author: head.author === undefined ? before.author : kept('author'),
    source: head.source === undefined ? before.source : kept('source'),
    address: head.address === undefined ? before.address : kept('address'),
  };
}
