import type { PageReport } from '../contract/calls.ts';
import type { PageOrder } from '../contract/page-order.ts';
import type { LibraryContext } from '../desk/context.ts';
import type { LibraryPorts, OpenLibrary } from '../desk/open-desk.ts';
import type { Texts } from '../texts/catalogue.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';

/** 0 well; 1 an input was refused; 2 wrong usage; 3 the library cannot be used. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** What the program hands to a command. */
export interface CommandPorts {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Folder of the library where `--library` names none. */
  readonly defaultLibrary: string;
  readonly seedsFolder: string;
  readonly workerFile: string | URL;
  /** Starts what reads files apart from this thread; without it they are read in this one. */
  readonly hands?: LibraryPorts['hands'];
  readonly version: string;
  /** Milliseconds since 1970; the system's clock unless told. */
  readonly clock?: () => number;
  readonly ids?: () => string;
  /** Each returns when all is handed over; see `writeFully`. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** Sets a briefing for printing; made by the program once the runtime is ready. */
export type RenderPdf = (order: PageOrder) => Promise<{ readonly pdf: Uint8Array; readonly report: PageReport }>;

/** What is left of a command that needs a page. The library is closed by then. */
export interface PendingPage {
  readonly order: PageOrder;
  /** Makes the page and writes it; answers with the exit status and never throws. */
  run(renderPdf: RenderPdf): Promise<ExitStatus>;
}

export type CommandOutcome =
  | { readonly kind: 'ended'; readonly status: ExitStatus }
  | { readonly kind: 'page'; readonly page: PendingPage };

/** What a single command works with. */
export interface CommandContext {
  readonly ports: CommandPorts;
  readonly language: InterfaceLanguage;
  readonly texts: Texts;
  readonly now: () => number;
  /** The library's folder, absolute. */
  readonly folder: string;
  /** Whether `--library` names it; a command that needs none then uses it all the same. */
  readonly isNamed: boolean;
  /** Opens the library; it is closed when the command ends. */
  open(options?: { readonly create?: boolean; readonly seeds?: boolean }): Promise<OpenLibrary>;
  /** Reads and drafts files without a library. */
  readers(): Pick<LibraryContext, 'drafter' | 'reading'>;
  /** Writes the result: as JSON where that was asked for, else as words. */
  result(value: unknown, words: () => string): void;
  /** A further line for standard error. */
  say(sentence: string): void;
}

/** How a command ends, with the sentence that stands last on standard error. */
export type CommandEnd =
  | { readonly status: ExitStatus; readonly sentence: string }
  | { readonly page: Omit<PendingPage, 'run'>; finish(made: Awaited<ReturnType<RenderPdf>>): Promise<string> };
