import { localDay } from '../briefing/local-day.ts';
import { type ListOutline, type ListPlace, usualListView } from '../contract/article-list.ts';
import type { ArticleListing } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import * as list from '../storage/article-list.ts';
import type { LibraryContext } from './context.ts';

/** Rows of the list's beginning. */
const beginning = 100;

/** All articles outside the bin, the newest import first. */
export function listArticles({ db }: LibraryContext): ArticleListing[] {
  return list.listArticles(db);
}

/** What the library's list holds, without its rows. */
export function listOutline({ db, clock }: LibraryContext, { view }: CallInput<'listOutline'>): ListOutline {
  return list.listOutline(db, view, localDay(clock()));
}

/** A window of the list. */
export function listWindow({ db, clock }: LibraryContext, window: CallInput<'listWindow'>): ArticleListing[] {
  return list.listWindow(db, window, localDay(clock()));
}

/** The list's beginning, as it stands where nobody has chosen another order. */
export function listBeginning({ db, clock }: LibraryContext): ArticleListing[] {
  const whole = { view: usualListView, offset: 0, limit: beginning };
  const day = localDay(clock());
  const rows = (kind: 'pinned' | 'all') => list.listWindow(db, { ...whole, group: { kind, value: '' } }, day);
  return [...rows('pinned'), ...rows('all')].slice(0, beginning);
}

/** Where an article stands in the list; null where the list does not hold it. */
export function listPlace(
  { db, clock }: LibraryContext,
  { view, articleId }: CallInput<'listPlace'>,
): ListPlace | null {
  return list.listPlace(db, view, articleId, localDay(clock()));
}

/** What articles are called; those that are not there are left out. */
export function articleTitles(
  { db }: LibraryContext,
  { articleIds }: CallInput<'articleTitles'>,
): { articleId: string; title: string }[] {
  return list.titlesOf(db, articleIds);
}
