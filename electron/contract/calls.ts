import type { ArticleView } from './articles.ts';
import type { ComingUp, DueFilter } from './coming-up.ts';
import type { DeskState, FirstViewText, Settings, UndoState } from './desk-state.ts';
import type { DossierCalls } from './dossier-calls.ts';
import type { AnnotationImport, SealedNotesImport } from './exchange.ts';
import type { OutFormat } from './exports.ts';
import type { Fact, FactBody, Progress, Verdict } from './facts.ts';
import type { FullBriefing } from './full-briefing.ts';
import type { ImportCalls } from './import-calls.ts';
import type { LibraryCalls } from './library-calls.ts';
import type { NoteCalls } from './note-calls.ts';
import type { Paper, PrintableBriefing } from './page.ts';
import type { PageOrder, PrintedDocument } from './page-order.ts';
import type { PageChoices, PageHeadFields, PageSetup, PageTemplate, SectionChoice } from './page-setup.ts';
import type { PassageCalls } from './passage-calls.ts';
import type { NamedKind, PeoplePage, PersonPage } from './people.ts';
import type { Printer, PrinterHabit, PrintOrder } from './printing.ts';
import type { Register, RegisterEntry, RegisterKind } from './register.ts';
import type { Result } from './results.ts';
import type { SearchCalls } from './search.ts';
import type { Span } from './text.ts';
import type { VersionCalls } from './version-calls.ts';

/** Where a file went, or that the user turned the dialog away. */
export type SaveOutcome = { readonly saved: false } | { readonly saved: true; readonly path: string };

/** Whether the page went to a printer; false where the person or the system cancelled it. */
export interface PrintOutcome {
  readonly printed: boolean;
}

/** How an export went; `leftOut` and `annotations` as in an exported file. */
export type ExportOutcome =
  | { readonly saved: false }
  | {
      readonly saved: true;
      readonly path: string;
      readonly leftOut: number;
      readonly annotations?: number | undefined;
    };

/** How an export of the private notes went. */
export type SealedExportOutcome =
  | { readonly saved: false }
  | { readonly saved: true; readonly path: string; readonly count: number };

/** An article whose briefing leaves the program. Under an embargo that is refused, unless the person has seen it. */
export interface OnItsWay {
  readonly articleId: string;
  readonly embargoSeen?: boolean | undefined;
}

/** Which of the two documents; the page where it is not said. */
export interface WhichDocument {
  readonly document?: PrintedDocument | undefined;
}

/** What the page, or the full briefing, came to: printed + omitted = total. */
export interface PageReport {
  readonly printed: number;
  /** Left off the page, or hidden in the briefing. */
  readonly omitted: number;
  readonly pages: number;
  /** Body type, in points. */
  readonly typeSize: number;
  /** Pinned lines, by their beginnings, for which there is no room; a page with any must not be printed. */
  readonly pinsWithoutRoom: readonly string[];
  /** Characters that no font at hand can draw, each once; a mark stands in their place on the page. */
  readonly unprintable: readonly string[];
}

/** What drafting again came to, in lines. */
export interface RedraftReport {
  /** New ones. */
  readonly added: number;
  /** Untouched ones that are no longer found. */
  readonly removed: number;
  /** Untouched ones that say something else now. */
  readonly changed: number;
  /** Ones that a hand has touched, which stay as they are. */
  readonly kept: number;
}

/** A part of the texts that the licences screen shows. */
export interface LicenceNotice {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * Every call that a window of ours can make, by name: what goes in and what comes out. A new call is one line here,
 * one in `callNames`, one in `callSchemas` and one handler; the compiler misses whichever is forgotten.
 */
export interface Calls
  extends LibraryCalls,
    ImportCalls,
    DossierCalls,
    NoteCalls,
    PassageCalls,
    SearchCalls,
    VersionCalls {
  /** All that the first screen needs; waits until the library is open or refused. */
  readonly firstView: { input: undefined; output: FirstViewText };
  /** Tries again to open a library that could not be opened. */
  readonly retryLibrary: { input: undefined; output: DeskState };
  /** Lets the user point at another folder, and starts again with it. */
  readonly chooseLibrary: { input: undefined; output: { readonly restarting: boolean } };
  /** Shows the library's folder in the system's file manager. */
  readonly showLibraryFolder: { input: undefined; output: undefined };
  readonly saveSettings: { input: Partial<Settings>; output: Settings };
  readonly licences: { input: undefined; output: readonly LicenceNotice[] };

  readonly openArticle: { input: { articleId: string }; output: ArticleView };
  readonly deleteArticle: { input: { articleId: string }; output: undefined };

  /** Changes what a fact says; its sources stay. */
  readonly editFact: { input: { factId: string; body: FactBody }; output: Fact };
  /** Adds a line by hand, at the end of its section; without spans it is the drafter's own. */
  readonly addFact: { input: { articleId: string; body: FactBody; spans: readonly Span[] }; output: Fact };
  /** Puts a fact before another of the same article, or last. */
  readonly moveFact: { input: { factId: string; beforeId: string | null }; output: undefined };
  readonly hideFact: { input: { factId: string; hidden: boolean }; output: Fact };
  /** Takes back what a hand changed: the line as it was drafted. */
  readonly restoreFact: { input: { factId: string }; output: Fact };
  /** Removes a line that was added by hand; drafted lines are hidden instead. */
  readonly removeFact: { input: { factId: string }; output: undefined };
  readonly setProgress: { input: { factId: string; progress: Progress | null }; output: Fact };
  /** Keeps that a line is right, or wrong and never to be drafted again; null takes it back. */
  readonly judgeFact: { input: { factId: string; verdict: Verdict | null }; output: Fact };
  /** Makes two people one, or two organisations, under the name of the second. */
  readonly mergeFacts: { input: { factId: string; intoId: string }; output: Fact };
  /** Takes some forms and mentions of a name to be somebody else's; answers with the other's line. */
  readonly splitFact: {
    input: { factId: string; name: string; forms: readonly string[]; spans: readonly Span[] };
    output: Fact;
  };
  /** Says who is meant by words of a line; empty words set what was not told, an empty name takes the words away. */
  readonly assignName: { input: { factId: string; words: string; name: string; everywhere: boolean }; output: Fact };
  /** Says that a name is no person, or no organisation, in this article and in those to come. */
  readonly dismissName: { input: { factId: string }; output: Fact };
  /** Drafts an article again without touching what a hand has touched. */
  readonly draftAgain: { input: { articleId: string }; output: RedraftReport | null };
  /** Ends it where it stands, with nothing changed; `draftAgain` then answers null. */
  readonly cancelDraftAgain: { input: undefined; output: undefined };

  /** All that is due over the library; at most `most` lines of each group, with their number. */
  readonly comingUp: { input: DueFilter & { most: number }; output: ComingUp };
  /** Asks where, then writes it as a calendar file. */
  readonly exportComingUp: { input: DueFilter & { embargoSeen?: boolean | undefined }; output: ExportOutcome };

  /** A piece of the list of people and organisations; `words` begin words of their names. */
  readonly people: {
    input: { words: string; kind: NamedKind | null; from: number; count: number };
    output: PeoplePage;
  };
  /** Somebody over the library, with lines out of at most so many of the newest articles. */
  readonly person: { input: { id: string; articles: number }; output: PersonPage };

  /** What the user has taught about names. */
  readonly register: { input: undefined; output: Register };
  readonly saveRegisterEntry: {
    input: { entryId: string | null; kind: RegisterKind; name: string; aliases: readonly string[] };
    output: RegisterEntry;
  };
  readonly mergeRegisterEntries: { input: { entryId: string; intoId: string }; output: undefined };
  readonly deleteRegisterEntry: { input: { entryId: string }; output: undefined };
  /** Forgets what an entry was in one article. */
  readonly forgetRole: { input: { entryId: string; articleId: string }; output: undefined };
  /** Forgets that two entries are not one. */
  readonly forgetApart: { input: { entryId: string; otherId: string }; output: undefined };

  readonly undoState: { input: undefined; output: UndoState };
  readonly undo: { input: undefined; output: UndoState };
  readonly redo: { input: undefined; output: UndoState };

  /** What the page is made of. Private notes cannot be in it: its type has no field for them. */
  readonly printableBriefing: { input: { articleId: string }; output: PrintableBriefing };
  /** What the full briefing is made of; as above. */
  readonly fullBriefing: { input: { articleId: string }; output: FullBriefing };
  /** Asks where, then writes the page as a PDF of one page, or the full briefing as one of as many as it needs. */
  readonly savePdf: { input: OnItsWay & { paper: Paper } & WhichDocument; output: SaveOutcome };
  /** Whether the page may go out; answers with how each printer was used, the last one first. */
  readonly beforePrinting: { input: OnItsWay; output: readonly PrinterHabit[] };
  /** The printers of this machine; none where the system names none. */
  readonly printers: { input: undefined; output: readonly Printer[] };
  /** Hands the page, or the full briefing, to one printer. */
  readonly printOn: { input: OnItsWay & PrintOrder & WhichDocument; output: PrintOutcome };
  /** Hands the page, or the full briefing, to the system's print dialog. */
  readonly print: { input: OnItsWay & { paper: Paper } & WhichDocument; output: PrintOutcome };

  /** What a person has chosen for an article's page, and the templates that there are. */
  readonly pageChoices: { input: { articleId: string }; output: PageChoices };
  /** Keeps fields of the page's head; the ones not handed in stay, and an empty one is taken away. */
  readonly savePageHead: { input: { articleId: string } & PageHeadFields; output: PageSetup };
  /** Puts the page's sections in order; null goes back to the natural one. */
  readonly arrangePage: { input: { articleId: string; sections: readonly SectionChoice[] | null }; output: PageSetup };
  /** Says all that is chosen for a line; null where it is to be as its section says. */
  readonly choosePageLine: {
    input: {
      articleId: string;
      lineId: string;
      pinned: boolean | null;
      short: boolean | null;
      shortText: string | null;
    };
    output: PageSetup;
  };
  /** Keeps an arrangement under a name, instead of one that has the name. */
  readonly savePageTemplate: { input: PageTemplate; output: undefined };
  readonly deletePageTemplate: { input: { name: string }; output: undefined };
  /** Puts the whole briefing on the clipboard, for pasting into mail or a document. */
  readonly copyBriefing: { input: OnItsWay; output: undefined };
  /** Asks where, then writes the whole briefing as a file of another kind. */
  readonly exportBriefing: { input: OnItsWay & { format: OutFormat }; output: ExportOutcome };

  /** Lets the user pick a file of annotations and takes them in; null where that was turned away or cancelled. */
  readonly importAnnotations: {
    input: { articleId: string; visibility: 'private' | 'printable' };
    output: AnnotationImport | null;
  };
  /** Ends such an import, with nothing changed. */
  readonly cancelAnnotations: { input: undefined; output: undefined };
  /** Asks where, then writes all private notes as a file that only this passphrase opens. */
  readonly exportPrivateNotes: { input: { passphrase: string }; output: SealedExportOutcome };
  /** Lets the user pick a sealed file; null where that was turned away. */
  readonly chooseSealedNotes: { input: undefined; output: { readonly file: string } | null };
  /** Merges the notes of the file that was picked with those that are here. */
  readonly importPrivateNotes: { input: { passphrase: string }; output: SealedNotesImport };

  /** Print window only: what is to be set. */
  readonly pageToSet: { input: undefined; output: PageOrder };
  /** Print window only: which page of a longer document is being set, counted from 1. */
  readonly pageInHand: { input: { page: number }; output: undefined };
  /** Print window only: the page stands and every font is loaded. */
  readonly pageIsSet: { input: PageReport; output: undefined };
  /** The window has handed over all that was being typed and may close. */
  readonly editsFlushed: { input: undefined; output: undefined };
  /** The briefing is painted and answers input. */
  readonly briefingShown: { input: undefined; output: undefined };
}

export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = Calls[Name]['input'];
export type CallOutput<Name extends CallName> = Calls[Name]['output'];

/** The calls as a page sees them: a call without input takes no argument. What is dropped goes in by the preload. */
export type ReadoutCalls = {
  readonly [Name in Exclude<CallName, 'importDropped'>]: CallInput<Name> extends undefined
    ? () => Promise<Result<CallOutput<Name>>>
    : (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
};
