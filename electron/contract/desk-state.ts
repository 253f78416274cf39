import type { ListGrouping, ListSort, Shelf } from './article-list.ts';
import type { ArticleToShow } from './articles.ts';
import type { Paper } from './page.ts';
import type { Annotation, PrivacyState } from './private-notes.ts';
import type { ErrorCode, Refusal } from './results.ts';
import type { LanguageTag } from './text.ts';

/** The main views of an open article. */
export const deskTabs = ['brief', 'read', 'print'] as const;
export type DeskTab = (typeof deskTabs)[number];

/** Least, usual and greatest width of the panes that can be moved, in CSS pixels. */
export const paneWidths = {
  navigationWidth: { min: 160, usual: 232, max: 480 },
  sideWidth: { min: 280, usual: 420, max: 900 },
} as const;

/** Choices of the time without use after which the private notes are locked, in minutes; 0 for never. */
export const lockDelays = [0, 1, 5, 15, 30, 60] as const;

/** What can stand beside the briefing or the article. */
export const sidePanes = ['source', 'notes', 'changes'] as const;
export type SidePaneName = (typeof sidePanes)[number];

/** What the desk remembers between starts. Nothing here is about an article's content. */
export interface Settings {
  readonly paper: Paper;
  readonly tab: DeskTab;
  /** Which pane stands beside the briefing. */
  readonly pane: SidePaneName;
  readonly lastArticleId?: string | undefined;
  /** In CSS pixels, within `paneWidths`. */
  readonly navigationWidth: number;
  readonly sideWidth: number;
  /** With which a new article's page begins; empty for none. */
  readonly preparedBy: string;
  readonly preparedFor: string;
  /** Minutes without a key or a movement after which the private notes are locked; 0 for never. */
  readonly lockAfter: number;
  /** Whether the window is kept out of captures of the screen, where the system can do that. */
  readonly shield: boolean;
  /** True once a passphrase was offered for the first private note. */
  readonly passphraseOffered: boolean;
  /** True once it was told that the library's folder is copied elsewhere. */
  readonly copyTold: boolean;
  readonly listShelf: Shelf;
  readonly listSort: ListSort;
  readonly listGrouping: ListGrouping;
  /** The tag that the list is narrowed to; empty for none. */
  readonly listTag: string;
}

/** Problems that keep the library shut, each with a screen of its own. */
export type LibraryProblemCode = Extract<
  ErrorCode,
  | 'library-newer'
  | 'library-in-use'
  | 'library-corrupt'
  | 'library-read-only'
  | 'library-unreadable'
  | 'disk-full'
  | 'key-missing'
  | 'key-damaged'
>;
export interface LibraryProblem extends Refusal {
  readonly code: LibraryProblemCode;
}

/** All that a window must know before it shows its first screen. */
export interface DeskState {
  /** Folder that holds everything the program writes. */
  readonly libraryFolder: string;
  /** Absent while the library is open and well. */
  readonly problem?: LibraryProblem | undefined;
  readonly language: LanguageTag;
  readonly settings: Settings;
  readonly privacy: PrivacyState;
  readonly version: string;
  readonly platform: 'mac' | 'windows' | 'linux';
}

/** What an open library shows first; its list of articles is asked for once that is painted. */
export interface FirstLibraryView {
  /** The article that was open last, else the first of the list; null where the library is empty. */
  readonly article: ArticleToShow | null;
  /** Those in reach of the article. */
  readonly notes: readonly Annotation[];
  /** False where private ones are still to come: there are too many to be opened at once. */
  readonly allNotes: boolean;
  readonly undo: UndoState;
}

/** A window's whole first screen in one answer. `library` is absent while a problem keeps the library shut. */
export interface FirstView {
  readonly desk: DeskState;
  readonly library?: FirstLibraryView | undefined;
}

/**
 * A {@link FirstView} as JSON. The bridge into a page copies objects one property after the other, which for a thousand
 * articles takes longer than all else that the first screen asks for; a string crosses at once.
 */
export type FirstViewText = string;

/** What undo and redo would do next, worded for a menu; absent where there is nothing to do. */
export interface UndoState {
  readonly undo?: string | undefined;
  readonly redo?: string | undefined;
}
