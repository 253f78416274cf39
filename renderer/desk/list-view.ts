import type { ListView } from '../../electron/contract/article-list.ts';
import type { Settings } from '../../electron/contract/desk-state.ts';
import { session } from './session.ts';

/** How the settings say that the list is shown. */
function viewOf({ listShelf, listSort, listGrouping, listTag }: Settings): ListView {
  const view = { shelf: listShelf, sort: listSort, grouping: listGrouping };
  return listTag === '' ? view : { ...view, tag: listTag };
}

/** How the list is shown now. */
export function listView(): ListView {
  const { desk } = session.get();
  return desk === null ? { shelf: 'desk', sort: 'imported', grouping: 'none' } : viewOf(desk.settings);
}
