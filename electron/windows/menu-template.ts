import type { MenuItemConstructorOptions } from 'electron';
import type { UndoState } from '../contract/desk-state.ts';
import type { MenuCommand } from '../contract/events.ts';
import { type OutFormat, outFormats } from '../contract/exports.ts';
import type { Texts } from '../texts/catalogue.ts';
import { shortcuts, windowShortcuts } from '../texts/shortcuts.ts';

/** What the entries of the menu do. */
export interface MenuActions {
  /** Hands a command to the desk's window. */
  readonly command: (command: MenuCommand) => void;
  /** Hands the desk's window the format in which the open briefing is wanted. */
  readonly exportAs: (format: OutFormat) => void;
  readonly zoom: (direction: 1 | -1 | 0) => void;
  readonly chooseLibrary: () => void;
  readonly showLibraryFolder: () => void;
  readonly about: () => void;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/**
 * The menu of the whole program.
 *
 * @param undo the steps that undo and redo would take, by which their entries are named
 */
export function menuTemplate(texts: Texts['menu'], actions: MenuActions, undo: UndoState, mac: boolean): Item[] {
  const command = (name: MenuCommand, label = texts.commands[name]): Item => ({
    label,
    click: () => actions.command(name),
    ...(shortcuts[name] === '' ? {} : { accelerator: shortcuts[name] }),
  });
  const about: Item = { label: texts.about, click: actions.about };
  return [
    ...(mac ? [applicationMenu(texts, about, command('showSettings'))] : []),
    { label: texts.file, submenu: fileMenu(texts, actions, command, mac) },
    { label: texts.edit, submenu: editMenu(texts, command, undo, mac) },
    { label: texts.view, submenu: viewMenu(texts, actions, command) },
    ...(mac ? [{ label: texts.window, role: 'windowMenu' } satisfies Item] : []),
    {
      label: texts.help,
      role: 'help',
      submenu: [command('showShortcuts'), command('showLicences'), ...(mac ? [] : [line, about])],
    },
  ];
}

type Command = (name: MenuCommand, label?: string) => Item;

function applicationMenu(texts: Texts['menu'], about: Item, settings: Item): Item {
  return {
    role: 'appMenu',
    submenu: [
      about,
      line,
      settings,
      line,
      { role: 'services', label: texts.services },
      line,
      { role: 'hide', label: texts.hide },
      { role: 'hideOthers', label: texts.hideOthers },
      { role: 'unhide', label: texts.showAll },
      line,
      { role: 'quit', label: texts.quit },
    ],
  };
}

function fileMenu(texts: Texts['menu'], actions: MenuActions, command: Command, mac: boolean): Item[] {
  return [
    command('importFiles'),
    command('importFolders'),
    command('importClipboard'),
    command('updateFromFile'),
    command('pasteVersion'),
    command('importAnnotations'),
    command('addToDossier'),
    command('newPrivateNote'),
    line,
    command('lockNotes'),
    command('showPrivacy'),
    command('exportPrivateNotes'),
    command('importPrivateNotes'),
    line,
    command('savePdf'),
    command('saveFullPdf'),
    command('print'),
    { label: texts.export, submenu: exportMenu(texts, actions, command) },
    line,
    command('showBackups'),
    { label: texts.chooseLibrary, click: actions.chooseLibrary },
    { label: texts.showLibraryFolder, click: actions.showLibraryFolder },
    line,
    ...(mac ? [] : [command('showSettings'), line]),
    mac ? { role: 'close', label: texts.close } : { role: 'quit', label: texts.quit, accelerator: 'CmdOrCtrl+Q' },
  ];
}

function exportMenu(texts: Texts['menu'], { exportAs }: MenuActions, command: Command): Item[] {
  const formats = outFormats.map((format): Item => ({ label: texts.formats[format], click: () => exportAs(format) }));
  return [command('chooseExport'), line, ...formats];
}

function editMenu(texts: Texts['menu'], command: Command, { undo, redo }: UndoState, mac: boolean): Item[] {
  const again: Item = { ...command('redo'), accelerator: 'Ctrl+Y', visible: false, acceleratorWorksWhenHidden: true };
  return [
    command('undo', undo === undefined ? texts.commands.undo : texts.undoStep(undo)),
    command('redo', redo === undefined ? texts.commands.redo : texts.redoStep(redo)),
    ...(mac ? [] : [again]),
    line,
    command('findAnything'),
    command('searchLibrary'),
    line,
    command('copyBriefing'),
    command('correctArticle'),
    command('draftAgain'),
    line,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'delete', label: texts.delete },
    { role: 'selectAll', label: texts.selectAll },
  ];
}

function viewMenu(texts: Texts['menu'], { zoom }: MenuActions, command: Command): Item[] {
  const larger: Item = { label: texts.zoomIn, click: () => zoom(1) };
  return [
    command('showBrief'),
    command('showRead'),
    command('showPrint'),
    line,
    command('showSource'),
    command('showNotes'),
    command('showChanges'),
    command('showRegister'),
    command('hideNotes'),
    line,
    command('showArticles'),
    command('showDossiers'),
    command('showPeople'),
    command('showComingUp'),
    line,
    command('focusLibrary'),
    command('focusBriefing'),
    command('focusSide'),
    line,
    { label: texts.actualSize, accelerator: windowShortcuts.actualSize, click: () => zoom(0) },
    { ...larger, accelerator: windowShortcuts.zoomIn },
    // The same key without Shift, on keyboards where plus is above equals.
    { ...larger, accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
    { label: texts.zoomOut, accelerator: windowShortcuts.zoomOut, click: () => zoom(-1) },
    line,
    { role: 'togglefullscreen', label: texts.fullScreen },
  ];
}
