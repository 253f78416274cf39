import type { Texts } from '../../electron/texts/catalogue.ts';

type Action = keyof Texts['desk']['keys'];

/** Keys that belong together. */
export interface KeyGroup {
  readonly name: keyof Texts['desk']['shortcutGroups'];
  readonly entries: readonly { readonly action: Action; readonly keys: readonly string[] }[];
}

/** Every key, as it is named on this system. Those with Ctrl or Cmd are the menu's. */
export function shortcutGroups(isMac: boolean): readonly KeyGroup[] {
  const main = isMac ? '⌘' : 'Ctrl ';
  const withShift = isMac ? '⇧⌘' : 'Ctrl Shift ';
  const alt = isMac ? '⌥' : 'Alt ';
  return [
    {
      name: 'everywhere',
      entries: [
        { action: 'brief', keys: [`${main}1`] },
        { action: 'read', keys: [`${main}2`] },
        { action: 'print', keys: [`${main}3`] },
        { action: 'newNote', keys: [`${withShift}N`] },
        { action: 'importFiles', keys: [`${main}O`] },
        { action: 'savePdf', keys: [`${main}S`] },
        { action: 'printPage', keys: [`${main}P`] },
        { action: 'undo', keys: [`${main}Z`] },
        { action: 'redo', keys: [isMac ? '⇧⌘Z' : 'Ctrl Y'] },
        { action: 'regions', keys: ['F6'] },
        { action: 'clear', keys: ['Esc'] },
        { action: 'sheet', keys: ['?'] },
      ],
    },
    {
      name: 'briefing',
      entries: [
        { action: 'nextLine', keys: ['J', '↓'] },
        { action: 'previousLine', keys: ['K', '↑'] },
        { action: 'showSource', keys: ['S'] },
        { action: 'edit', keys: ['E'] },
        { action: 'saveEdit', keys: ['Enter'] },
        { action: 'cancelEdit', keys: ['Esc'] },
        { action: 'moveLine', keys: [`${alt}↑`, `${alt}↓`] },
        { action: 'note', keys: ['N'] },
        { action: 'hideLine', keys: ['H'] },
      ],
    },
    {
      name: 'article',
      entries: [
        { action: 'nextSentence', keys: ['J', '↓'] },
        { action: 'previousSentence', keys: ['K', '↑'] },
        { action: 'extend', keys: ['Shift ↓', 'Shift ↑'] },
        { action: 'mark', keys: ['1', '2', '3', '4', '5'] },
        { action: 'unmark', keys: ['U'] },
        { action: 'note', keys: ['N'] },
        { action: 'facts', keys: ['F', 'Enter'] },
      ],
    },
    { name: 'notes', entries: [{ action: 'done', keys: ['Esc', `${main}Enter`] }] },
  ];
}
