import type { ListGroup, ListView } from '../../electron/contract/article-list.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { ask } from '../desk/calls.ts';
import { listView } from '../desk/list-view.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { groupKey } from './list-layout.ts';

/** Articles that are read at once. */
const pageSize = 60;

/** Pages kept at most: what was scrolled past long ago is read again. */
const mostPages = 40;

interface Page {
  readonly age: number;
  readonly rows: readonly ArticleListing[];
}

interface Rows {
  /** The view that the pages are of. */
  readonly view: string;
  readonly pages: ReadonlyMap<string, Page>;
}

/** Rows of the list, as far as they were looked at. */
export const listRows = createStore<Rows>({ view: '', pages: new Map() });

const underWay = new Set<string>();

const viewKey = (view: ListView) => JSON.stringify(view);
const pageKey = (group: ListGroup, page: number) => `${groupKey(group)} ${page}`;

/** The article at a place of a group; undefined until it has been read. */
export function rowAt({ pages }: Rows, group: ListGroup, index: number): ArticleListing | undefined {
  return pages.get(pageKey(group, Math.floor(index / pageSize)))?.rows[index % pageSize];
}

/** Reads the page with an article, unless it has been read since the list last changed. */
export function wantRow(group: ListGroup, index: number): void {
  const view = listView();
  const name = viewKey(view);
  if (listRows.get().view !== name) listRows.set({ view: name, pages: new Map() });
  const number = Math.floor(index / pageSize);
  const key = pageKey(group, number);
  const age = session.get().listAge;
  const wish = `${name} ${key} ${age}`;
  if (listRows.get().pages.get(key)?.age === age || underWay.has(wish)) return;
  underWay.add(wish);
  const { kind, value } = group;
  void ask((calls) =>
    calls.listWindow({ view, group: { kind, value }, offset: number * pageSize, limit: pageSize }),
  ).then((answer) => {
    underWay.delete(wish);
    const state = listRows.get();
    const present = state.pages.get(key);
    if (!answer.ok || state.view !== name || (present !== undefined && present.age > age)) return;
    const pages = new Map(state.pages);
    pages.delete(key);
    pages.set(key, { age, rows: answer.value });
    for (const oldest of [...pages.keys()].slice(0, Math.max(0, pages.size - mostPages))) pages.delete(oldest);
    listRows.set({ pages });
  });
}
