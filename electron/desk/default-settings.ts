import { usualListView } from '../contract/article-list.ts';
import { paneWidths, type Settings } from '../contract/desk-state.ts';

/** What a desk shows before anybody has changed it. */
export const defaultSettings: Settings = {
  paper: 'a4',
  tab: 'brief',
  pane: 'source',
  navigationWidth: paneWidths.navigationWidth.usual,
  sideWidth: paneWidths.sideWidth.usual,
  preparedBy: '',
  preparedFor: '',
  lockAfter: 15,
  shield: false,
  passphraseOffered: false,
  copyTold: false,
  listShelf: usualListView.shelf,
  listSort: usualListView.sort,
  listGrouping: usualListView.grouping,
  listTag: '',
};
