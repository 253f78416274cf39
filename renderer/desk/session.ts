import type { ColourNames } from '../../electron/contract/annotations.ts';
import type { ListOutline } from '../../electron/contract/article-list.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { CarriedReport } from '../../electron/contract/carried-marks.ts';
import type { DeskState, DeskTab, SidePaneName, UndoState } from '../../electron/contract/desk-state.ts';
import type { NotesEverywhere } from '../../electron/contract/note-calls.ts';
import type { PrintedDocument } from '../../electron/contract/page-order.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import type { Refusal } from '../../electron/contract/results.ts';
import type { Place } from './places.ts';
import { createStore, useStore } from './store.ts';

/** A sheet that lies over the desk. */
export type Sheet =
  | 'shortcuts'
  | 'licences'
  | 'library'
  | 'find'
  | 'register'
  | 'hand'
  | 'paste'
  | 'offer'
  | 'imported'
  | 'dossier'
  | 'embargo'
  | 'print'
  | 'export'
  | 'settings'
  | 'backups'
  | 'articleTags'
  | 'chosenTags'
  | 'privacy'
  | 'annotations'
  | 'sealNotes'
  | 'sealedNotes';

/** What this window shows. It holds views that calls have handed out, and where the user is; no rules. */
export interface Session {
  /** Null until the first answer. */
  readonly desk: DeskState | null;
  /** Why the desk could not start, where not even its state could be had. */
  readonly failure: Refusal | null;
  /** What the library's list holds; null until it has been read. */
  readonly outline: ListOutline | null;
  /** Articles outside the bin; null until it is known. */
  readonly articleCount: number | null;
  /** Counts the readings of the list: rows that were read before another one may be out of date. */
  readonly listAge: number;
  /** The article that is open or being opened. */
  readonly articleId: string | null;
  readonly article: ArticleView | null;
  readonly articleRefusal: Refusal | null;
  /** What became of marks and lines of other versions; null where all there are belong to the one that is shown. */
  readonly carried: CarriedReport | null;
  /** Another version of the open article, while it is read. It has no lines, and its marks are those that it had. */
  readonly reading: ArticleView | null;
  readonly readingReport: CarriedReport | null;
  /** Those of the open article and what is linked with them; of all articles too while these are listed. */
  readonly notes: readonly Annotation[];
  /** Null while only the notes near the open article are here. */
  readonly notesEverywhere: NotesEverywhere | null;
  /** Private notes of all articles that may be seen, as far as has been asked. */
  readonly privateCount: number;
  readonly notesRefusal: Refusal | null;
  /** Names of the colours that are not their usual ones. */
  readonly colourNames: ColourNames;
  readonly undo: UndoState;
  /** Which place of the left column is shown; the rest of the session is of the articles. */
  readonly place: Place;
  /** The dossier that is open, and the person. */
  readonly dossierId: string | null;
  readonly personId: string | null;
  /** True where the dossier's page is shown, not the dossier itself. */
  readonly dossierOnPage: boolean;
  readonly tab: DeskTab;
  /** What the Print tab shows. */
  readonly printed: PrintedDocument;
  readonly pane: SidePaneName;
  /** Too narrow for two panes side by side. */
  readonly narrow: boolean;
  /** Too narrow for the library to stand beside the rest. */
  readonly slim: boolean;
  /** In a narrow window: which of the two panes is shown. */
  readonly front: 'briefing' | 'side';
  readonly sheet: Sheet | null;
  readonly importing: boolean;
  /** True once what is dropped on the window is taken in. */
  readonly takesDrops: boolean;
}

const nothingYet: Session = {
  desk: null,
  failure: null,
  outline: null,
  articleCount: null,
  listAge: 0,
  articleId: null,
  article: null,
  articleRefusal: null,
  carried: null,
  reading: null,
  readingReport: null,
  notes: [],
  notesEverywhere: null,
  privateCount: 0,
  notesRefusal: null,
  colourNames: {},
  undo: {},
  place: 'articles',
  dossierId: null,
  personId: null,
  dossierOnPage: false,
  tab: 'brief',
  printed: 'page',
  pane: 'source',
  narrow: false,
  slim: false,
  front: 'briefing',
  sheet: null,
  importing: false,
  takesDrops: false,
};

export const session = createStore<Session>(nothingYet);

/** Watches a part of the session; see {@link useStore} for what `select` may do. */
export function useSession<Part>(select: (state: Session) => Part): Part {
  return useStore(session, select);
}
