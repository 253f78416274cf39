import type { Settings } from '../contract/desk-state.ts';

/** What a desk shows before anybody has changed it. */
export const defaultSettings: Settings = {
  paper: 'a4',
  tab: 'brief',
  pane: 'source',
  navigationWidth: 232,
  sideWidth: 420,
  preparedBy: '',
  preparedFor: '',
};
