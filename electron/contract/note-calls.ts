import type { AnnotationTarget, ColourNames, HighlightColour } from './annotations.ts';
import type { SaveOutcome } from './calls.ts';
import type { Annotation, PrivacyState } from './private-notes.ts';

/** A line of a briefing that a note can link to. */
export interface LineFound {
  readonly factId: string;
  readonly articleId: string;
  readonly title: string;
  readonly words: string;
}

/** The notes and marks that a window needs while it shows an article. */
export interface NotesInReach {
  /** The article that was asked for. */
  readonly articleId: string | null;
  /** The article's own, what links to its lines and notes, what its notes link to; and what else was asked for. */
  readonly notes: readonly Annotation[];
  /** Private notes outside the bin, of all articles; 0 while they are locked or hidden. */
  readonly privateCount: number;
  /** Of all articles, where these were asked for. */
  readonly everywhere?: NotesEverywhere;
}

export interface NotesEverywhere {
  /** Notes and marks that may be seen, whatever their tags. */
  readonly count: number;
  /** Whether there are older ones than those that came. */
  readonly hasMore: boolean;
}

/** Most notes of all articles in one answer. */
export const mostNotes = 10_000;
/** Most notes that are asked for by their ids, or left out by them. */
export const mostNoteIds = 1_000;

/** The calls about notes and marks, and about how private ones are kept. */
export interface NoteCalls {
  readonly listNotes: {
    input: {
      articleId: string | null;
      /** Notes that are wanted wherever they are. */
      also: readonly string[];
      /** A note or line; what links to it is wanted, wherever it is. */
      linkedTo: string | null;
      /** The newest of all articles, with a tag or any; null where only what is near is wanted. */
      everywhere: { tag: string | null; most: number } | null;
    };
    output: NotesInReach;
  };
  /** Every tag of a note that may be seen, each once, in no order. */
  readonly noteTags: { input: undefined; output: readonly string[] };
  /** A few notes to link to, the newest first. */
  readonly findNotes: { input: { words: string; but: string | null }; output: readonly Annotation[] };
  /** A new note or mark begins private. */
  readonly createNote: {
    input: {
      articleId: string;
      revisionId: string;
      target: AnnotationTarget;
      colour?: HighlightColour | undefined;
      text: string;
    };
    output: Annotation;
  };
  readonly saveNote: { input: { noteId: string; text: string }; output: Annotation };
  /** Colours a mark, or takes the colour away. */
  readonly colourNote: { input: { noteId: string; colour: HighlightColour | null }; output: Annotation };
  readonly setNoteVisibility: { input: { noteId: string; visibility: 'private' | 'printable' }; output: Annotation };
  /** Says all tags of a note. */
  readonly tagNote: { input: { noteId: string; tags: readonly string[] }; output: Annotation };
  /** Puts a note into the bin; a bare mark goes at once. */
  readonly deleteNote: { input: { noteId: string }; output: undefined };
  /** The notes in the bin, the last one deleted first. */
  readonly listBin: { input: undefined; output: readonly Annotation[] };
  readonly restoreNote: { input: { noteId: string }; output: Annotation };
  /** Deletes what is in the bin for good, all of it or one note; undo does not bring it back. */
  readonly emptyBin: { input: { noteId: string | null }; output: { readonly removed: number } };
  /** Lines of any article that a note may link to, those of the article first. */
  readonly findLines: { input: { words: string; articleId: string | null }; output: readonly LineFound[] };
  /** The lines that notes link to; one that is gone is not among them. */
  readonly lookUpLines: { input: { factIds: readonly string[] }; output: readonly LineFound[] };
  readonly colourNames: { input: undefined; output: ColourNames };
  /** Gives a colour a name of one's own; an empty one goes back to the usual name. */
  readonly nameColour: { input: { colour: HighlightColour; name: string }; output: ColourNames };
  /** Shows an address whole and asks; then opens it in the browser. Only `http`, `https` and `mailto`. */
  readonly openLink: { input: { url: string }; output: { readonly opened: boolean } };

  /** Locks the private notes, where there is a passphrase to lock them with. */
  readonly lockNotes: { input: undefined; output: PrivacyState };
  readonly unlockNotes: { input: { passphrase: string }; output: PrivacyState };
  /** Unlocks by the recovery key, which gives the notes a new passphrase. */
  readonly recoverNotes: { input: { recoveryKey: string; passphrase: string }; output: PrivacyState };
  /** Keeps the private notes off the screen, or shows them again. */
  readonly hideNotes: { input: { hidden: boolean }; output: PrivacyState };
  /** Sets a passphrase or changes it; `present` is null where there is none yet. */
  readonly setPassphrase: { input: { present: string | null; next: string }; output: PrivacyState };
  readonly removePassphrase: { input: { present: string }; output: PrivacyState };
  /** A new recovery key, handed out once; `present` is null where no passphrase is set. */
  readonly makeRecoveryKey: { input: { present: string | null }; output: { readonly recoveryKey: string } };
  /** Asks where, then writes a recovery key that was just made as a file for its owner alone. */
  readonly saveRecoveryKey: { input: { recoveryKey: string }; output: SaveOutcome };
  /** Hands the window, which shows nothing but the recovery key on paper, to the system's print dialog. */
  readonly printRecoveryKey: { input: undefined; output: { readonly printed: boolean } };
}
