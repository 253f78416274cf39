import type { DossierFormat, OutFormat } from '../contract/exports.ts';
import type { Paper } from '../contract/page.ts';
import type { PrintedDocument } from '../contract/page-order.ts';
import type { IsoDate } from '../contract/text.ts';

/** A file as it was typed, and where that is. */
export interface TypedPath {
  readonly typed: string;
  /** Absolute. */
  readonly path: string;
}

/** What is chosen for one output of a briefing. */
export interface OutputChoices {
  /** For a file, or an article that has none. */
  readonly marking?: string | undefined;
  /** Name of a template. */
  readonly template?: string | undefined;
  readonly despiteEmbargo: boolean;
}

/** What a command does. */
export type Command =
  | { readonly name: 'draft'; readonly file: TypedPath; readonly date?: IsoDate | undefined }
  | {
      readonly name: 'import';
      readonly files: readonly TypedPath[];
      /** Id of the article that the one file is a new version of. */
      readonly versionOf?: string | undefined;
    }
  | { readonly name: 'list' }
  | { readonly name: 'search'; readonly words: readonly string[] }
  | { readonly name: 'show'; readonly id: string }
  | (OutputChoices & {
      readonly name: 'print';
      readonly subject: TypedPath;
      readonly pdf: TypedPath;
      readonly paper: Paper;
      readonly document: PrintedDocument;
    })
  | (OutputChoices & {
      readonly name: 'export';
      readonly id: string;
      readonly format: OutFormat;
      readonly out: TypedPath;
    })
  | { readonly name: 'dossier list' }
  | (OutputChoices & {
      readonly name: 'dossier print';
      readonly id: string;
      readonly pdf: TypedPath;
      readonly paper: Paper;
      readonly document: PrintedDocument;
    })
  | (OutputChoices & {
      readonly name: 'dossier export';
      readonly id: string;
      readonly format: DossierFormat;
      readonly out: TypedPath;
    })
  | { readonly name: 'import-annotations'; readonly file: TypedPath; readonly article: string }
  | { readonly name: 'check' }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/** Why a command line could not be understood; `what` is the word at fault. */
export type UsageProblem =
  | { readonly reason: 'unknownCommand' | 'unknownOption' | 'missingValue' | 'unexpectedValue'; readonly what: string }
  | { readonly reason: 'badDate' | 'badPaper' | 'badFormat' | 'badDossierFormat'; readonly what: string }
  | {
      readonly reason: 'missingArgument' | 'tooManyArguments' | 'missingPdf' | 'missingOut' | 'missingArticle';
      readonly what: string;
    };

interface Common {
  /** Absolute; absent where none was given. */
  readonly library?: string | undefined;
  /** Language asked for with `--lang`, BCP 47. */
  readonly lang?: string | undefined;
}

/** What a command line asks for. */
export type Invocation =
  | (Common & {
      readonly kind: 'desk';
      readonly trace: boolean;
      /** Files and folders to import, absolute: what the system opens the program with. */
      readonly files: readonly string[];
    })
  | (Common & { readonly kind: 'command'; readonly command: Command; readonly json: boolean })
  | (Common & { readonly kind: 'wrong-usage'; readonly problem: UsageProblem });
