import type { OutFormat } from './exports.ts';
import type { PrivacyState } from './private-notes.ts';
import type { SearchState } from './search.ts';

/** What a menu entry or a shortcut asks of the window that has the focus. */
export const menuCommands = [
  'importFiles',
  'importFolders',
  'importClipboard',
  'correctArticle',
  'updateFromFile',
  'pasteVersion',
  'importAnnotations',
  'showChanges',
  'showBrief',
  'showRead',
  'showPrint',
  'showSource',
  'showNotes',
  'newPrivateNote',
  'lockNotes',
  'hideNotes',
  'showPrivacy',
  'exportPrivateNotes',
  'importPrivateNotes',
  'savePdf',
  'saveFullPdf',
  'print',
  'chooseExport',
  'copyBriefing',
  'undo',
  'redo',
  'draftAgain',
  'findAnything',
  'searchLibrary',
  'showRegister',
  'showBackups',
  'showSettings',
  'showShortcuts',
  'showLicences',
  'addToDossier',
  'showArticles',
  'showDossiers',
  'showPeople',
  'showComingUp',
  'focusLibrary',
  'focusBriefing',
  'focusSide',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** How far an import has come. */
export interface ImportProgress {
  /** The file that was last heard of; several are in hand at once. */
  readonly name: string;
  /** How many are done with. */
  readonly index: number;
  readonly count: number;
  /** How much of those in hand is drafted, each from 0 to 1, added up. */
  readonly share: number;
}

/** A change to nothing but notes and marks, or even to nothing but the words of one note, as while it is being typed. */
export type NotesOnly = 'notes' | 'words';

/** What the main process tells a window unasked. */
export interface Events {
  /** The library holds something new: a command, an import, an undo. */
  readonly libraryChanged: {
    readonly articleIds: readonly string[] | 'all';
    /** Where that is all that changed: nothing else needs to be read again. */
    readonly only?: NotesOnly | undefined;
  };
  readonly importProgress: ImportProgress;
  /** How much of the article that is drafted again is done, from 0 to 1; of a short one nothing is told. */
  readonly draftProgress: { readonly articleId: string; readonly share: number };
  /** How much of a file of annotations that is taken in is placed, from 0 to 1; of a short one nothing is told. */
  readonly annotationProgress: { readonly share: number };
  /** Which page of a full briefing is being set, to be saved or printed; counted from 1. */
  readonly settingProgress: { readonly page: number };
  readonly menuCommand: { readonly command: MenuCommand };
  /** The system has handed files to the program: call `importWaiting`. */
  readonly filesOpened: undefined;
  /** The menu asks for the open briefing in a format. */
  readonly exportAs: { readonly format: OutFormat };
  /** The window is about to close: hand over what is being typed, then call `editsFlushed`. */
  readonly flushEdits: undefined;
  /** The private notes are about to be locked: hand over what is being typed, then call `lockNotes`. */
  readonly lockRequested: undefined;
  /** They were locked, unlocked, hidden or shown, or are kept in another way. */
  readonly privacyChanged: PrivacyState;
  /** The library's folder is copied elsewhere by a service; told once. */
  readonly libraryIsCopied: { readonly message: string };
  /** The backup of the day could not be made; the older ones are there. */
  readonly backupFailed: { readonly message: string };
  /** How far the index of the search is. */
  readonly searchState: SearchState;
  /** Print window only: a page waits to be set. */
  readonly setPage: undefined;
}
export type EventName = keyof Events;

/** Listening as a window sees it; the function returned ends it. */
export type ReadoutEvents = <Name extends EventName>(
  name: Name,
  listener: (payload: Events[Name]) => void,
) => () => void;
