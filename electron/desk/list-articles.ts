import { localDay } from '../briefing/local-day.ts';
import { type ListOutline, type ListPlace, type ListView, usualListView } from '../contract/article-list.ts';
import type { ArticleListing } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import type { ListAnswer, ListOrder } from '../searching/search-tasks.ts';
import * as list from '../storage/article-list.ts';
import type { DeskContext, LibraryContext } from './context.ts';

/** Rows of the list's beginning. */
const beginning = 100;

/** All articles outside the bin, the newest import first. */
export function listArticles({ db }: LibraryContext): ArticleListing[] {
  return list.listArticles(db);
}

/** Counting groups reads an index over every article, or every line: that is done apart, where there is a thread for it. */
async function inGroups(
  { search, clock }: DeskContext,
  view: ListView,
  order: Omit<ListOrder, 'id' | 'day'>,
): Promise<ListAnswer | null> {
  if (search === undefined || view.grouping === 'none') return null;
  const thread = await search.lists();
  return thread.ask({ day: localDay(clock()), ...order });
}

/** What the library's list holds, without its rows. */
export async function listOutline(desk: DeskContext, { view }: CallInput<'listOutline'>): Promise<ListOutline> {
  const answer = await inGroups(desk, view, { outline: view });
  return answer?.outline ?? list.listOutline(desk.db, view, localDay(desk.clock()));
}

/** A window of the list. */
export async function listWindow(
  desk: DeskContext,
  window: CallInput<'listWindow'>,
): Promise<readonly ArticleListing[]> {
  const answer = await inGroups(desk, window.view, { window });
  return answer?.rows ?? list.listWindow(desk.db, window, localDay(desk.clock()));
}

/** The ids of a part of the list. */
export async function listIds(desk: DeskContext, window: CallInput<'listIds'>): Promise<readonly string[]> {
  const answer = await inGroups(desk, window.view, { ids: window });
  return answer?.ids ?? list.listIds(desk.db, window, localDay(desk.clock()));
}

/** The list's beginning, as it stands where nobody has chosen another order. */
export function listBeginning({ db, clock }: LibraryContext): ArticleListing[] {
  const whole = { view: usualListView, offset: 0, limit: beginning };
  const day = localDay(clock());
  const rows = (kind: 'pinned' | 'all') => list.listWindow(db, { ...whole, group: { kind, value: '' } }, day);
  return [...rows('pinned'), ...rows('all')].slice(0, beginning);
}

/** Where an article stands in the list; null where the list does not hold it. */
export async function listPlace(
  desk: DeskContext,
  { view, articleId }: CallInput<'listPlace'>,
): Promise<ListPlace | null> {
  const answer = await inGroups(desk, view, { place: { view, articleId } });
  if (answer?.place !== undefined) return answer.place;
  return list.listPlace(desk.db, view, articleId, localDay(desk.clock()));
}

/** What articles are called; those that are not there are left out. */
export function articleTitles(
  { db }: LibraryContext,
  { articleIds }: CallInput<'articleTitles'>,
): { articleId: string; title: string }[] {
  return list.titlesOf(db, articleIds);
}
