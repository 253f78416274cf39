import type { Texts } from '../../electron/texts/catalogue.ts';
import { shortcuts, windowShortcuts } from '../../electron/texts/shortcuts.ts';

type Action = keyof Texts['desk']['keys'];

/** Keys that belong together. */
export interface KeyGroup {
  readonly name: keyof Texts['desk']['shortcutGroups'];
  readonly entries: readonly { readonly action: Action; readonly keys: readonly string[] }[];
}

/** A menu key, such as `CmdOrCtrl+Shift+S`, as it is named on this system. */
export function keyName(accelerator: string, isMac: boolean): string {
  const names: { readonly [Part in string]?: string } = isMac
    ? { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' }
    : { CmdOrCtrl: 'Ctrl' };
  return accelerator
    .split('+')
    .map((part) => names[part] ?? part)
    .join(isMac ? '' : ' ');
}

/** Every key, as it is named on this system: the menu's, and those of the window's parts. */
export function shortcutGroups(isMac: boolean): readonly KeyGroup[] {
  const menu = (command: keyof typeof shortcuts) => [keyName(shortcuts[command], isMac)];
  const alt = isMac ? '⌥' : 'Alt ';
  return [
    {
      name: 'everywhere',
      entries: [
        { action: 'brief', keys: menu('showBrief') },
        { action: 'read', keys: menu('showRead') },
        { action: 'print', keys: menu('showPrint') },
        { action: 'source', keys: menu('showSource') },
        { action: 'notes', keys: menu('showNotes') },
        { action: 'changes', keys: menu('showChanges') },
        { action: 'articles', keys: menu('showArticles') },
        { action: 'dossiers', keys: menu('showDossiers') },
        { action: 'people', keys: menu('showPeople') },
        { action: 'comingUp', keys: menu('showComingUp') },
        { action: 'newNote', keys: menu('newPrivateNote') },
        { action: 'lockNotes', keys: menu('lockNotes') },
        { action: 'hideNotes', keys: menu('hideNotes') },
        { action: 'importFiles', keys: menu('importFiles') },
        { action: 'pasteArticle', keys: [keyName(windowShortcuts.pasteArticle, isMac)] },
        { action: 'updateArticle', keys: menu('updateFromFile') },
        { action: 'savePdf', keys: menu('savePdf') },
        { action: 'saveFullPdf', keys: menu('saveFullPdf') },
        { action: 'chooseExport', keys: menu('chooseExport') },
        { action: 'copyBriefing', keys: menu('copyBriefing') },
        { action: 'printPage', keys: menu('print') },
        { action: 'undo', keys: menu('undo') },
        { action: 'redo', keys: menu('redo') },
        { action: 'draftAgain', keys: menu('draftAgain') },
        { action: 'register', keys: menu('showRegister') },
        { action: 'settings', keys: menu('showSettings') },
        { action: 'regions', keys: ['F6'] },
        { action: 'findAnything', keys: menu('findAnything') },
        { action: 'searchLibrary', keys: [...menu('searchLibrary'), '/'] },
        { action: 'nextHit', keys: ['Enter'] },
        { action: 'toLibrary', keys: menu('focusLibrary') },
        { action: 'toBriefing', keys: menu('focusBriefing') },
        { action: 'toSide', keys: menu('focusSide') },
        { action: 'clear', keys: ['Esc'] },
        { action: 'sheet', keys: ['?', ...menu('showShortcuts')] },
      ],
    },
    {
      name: 'briefing',
      entries: [
        { action: 'nextLine', keys: ['J', '↓'] },
        { action: 'previousLine', keys: ['K', '↑'] },
        { action: 'showSource', keys: ['S'] },
        { action: 'confirmLine', keys: ['C'] },
        { action: 'rejectLine', keys: ['X'] },
        { action: 'why', keys: ['I'] },
        { action: 'edit', keys: ['E'] },
        { action: 'saveEdit', keys: ['Enter'] },
        { action: 'cancelEdit', keys: ['Esc'] },
        { action: 'moveLine', keys: [`${alt}↑`, `${alt}↓`] },
        { action: 'note', keys: ['N'] },
        { action: 'hideLine', keys: ['H'] },
        { action: 'whoIsIt', keys: ['W'] },
        { action: 'dueDate', keys: ['D'] },
        { action: 'mergeName', keys: ['M'] },
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
        { action: 'noteOnParagraph', keys: ['P'] },
        { action: 'makeLine', keys: ['A'] },
        { action: 'facts', keys: ['F', 'Enter'] },
      ],
    },
    {
      name: 'list',
      entries: [
        { action: 'nextArticle', keys: ['↓', '↑', 'Home', 'End'] },
        { action: 'chooseSeveral', keys: ['Shift ↓', 'Shift ↑'] },
        { action: 'chooseOne', keys: [keyName('CmdOrCtrl+Space', isMac)] },
        { action: 'chooseAll', keys: [keyName('CmdOrCtrl+A', isMac)] },
        { action: 'articlesToDossier', keys: ['D'] },
        { action: 'exportArticles', keys: ['E'] },
        { action: 'pinArticle', keys: ['P'] },
        { action: 'archiveArticle', keys: ['A'] },
        { action: 'tagArticle', keys: ['T'] },
        { action: 'deleteArticle', keys: ['Del'] },
        { action: 'restoreArticle', keys: ['R'] },
      ],
    },
    {
      name: 'notes',
      entries: [
        { action: 'bold', keys: [keyName('CmdOrCtrl+B', isMac)] },
        { action: 'italic', keys: [keyName('CmdOrCtrl+I', isMac)] },
        { action: 'bullets', keys: [keyName('CmdOrCtrl+Shift+8', isMac), '- '] },
        { action: 'numbers', keys: [keyName('CmdOrCtrl+Shift+7', isMac), '1. '] },
        { action: 'link', keys: [keyName('CmdOrCtrl+K', isMac)] },
        { action: 'linkToNote', keys: ['[['] },
        { action: 'done', keys: ['Esc', keyName('CmdOrCtrl+Enter', isMac)] },
      ],
    },
  ];
}
