import { listGroupings, listSorts, shelves } from '../../electron/contract/article-list.ts';
import { allTexts, useAllTexts } from '../desk/all-texts.ts';
import { listView } from '../desk/list-view.ts';
import { session } from '../desk/session.ts';
import { Menu, type MenuEntry } from '../parts/Menu.tsx';
import { showList } from './list-actions.ts';

/** How the list is sorted and grouped, and which part of the library it shows. */
export function ListMenu() {
  return <Menu icon="sort" label={useAllTexts().library.listMenu} entries={entries} />;
}

/** The first of some entries carries their heading. */
function headed(heading: string, entries: readonly MenuEntry[]): MenuEntry[] {
  return entries.map((entry, index) => (index === 0 ? { ...entry, heading } : entry));
}

function entries(): readonly MenuEntry[] {
  const words = allTexts().library;
  const view = listView();
  const { outline } = session.get();
  const tags = outline?.tags ?? [];
  return [
    ...headed(
      words.sortBy,
      listSorts.map((sort) => ({
        label: words.sorts[sort],
        checked: view.sort === sort,
        run: () => showList({ sort }),
      })),
    ),
    ...headed(
      words.groupBy,
      (view.shelf === 'bin' ? [] : listGroupings).map((grouping) => ({
        label: words.groupings[grouping],
        checked: view.grouping === grouping,
        run: () => showList({ grouping }),
      })),
    ),
    ...headed(
      words.show,
      shelves.map((shelf) => ({
        label: words.shelfWithCount(words.shelves[shelf], outline?.shelves[shelf] ?? 0),
        checked: view.shelf === shelf,
        run: () => showList({ shelf }),
      })),
    ),
    ...(tags.length === 0
      ? []
      : headed(words.withTag, [
          { label: words.anyTag, checked: view.tag === undefined, run: () => showList({ tag: '' }) },
          ...tags.map((tag) => ({ label: tag, checked: view.tag === tag, run: () => showList({ tag }) })),
        ])),
  ];
}
