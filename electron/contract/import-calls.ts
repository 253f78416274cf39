import type { ImportReport } from './imports.ts';

/** Words that were pasted or dropped: rich where they can be had so, and the address of where they were taken from. */
export interface IncomingWords {
  /** A page or a piece of one; what it refers to is never fetched. */
  readonly html: string | null;
  readonly text: string | null;
  readonly address: string | null;
}

/** The calls that bring articles in. Each is followed by `importProgress`, and ended by `cancelImport`. */
export interface ImportCalls {
  /** Lets the user pick files or folders and imports them. */
  readonly importFiles: { input: { folders: boolean }; output: ImportReport };
  /** Imports what was dropped on the window. The preload alone makes this call: it knows where the files lie. */
  readonly importDropped: { input: { paths: readonly string[] }; output: ImportReport };
  readonly importWords: { input: IncomingWords; output: ImportReport };
  /** Makes an article of what is on the clipboard; null where there are no words on it. */
  readonly importClipboard: { input: undefined; output: ImportReport | null };
  /** Imports the files with which the system has opened the program; none where nothing waits. */
  readonly importWaiting: { input: undefined; output: ImportReport };
  /** Imports attachments of a message, by their places counted from 0. */
  readonly importAttachments: { input: { articleId: string; places: readonly number[] }; output: ImportReport };
  /** Ends the import that is under way, if there is one; its call is then answered. */
  readonly cancelImport: { input: undefined; output: undefined };
}
