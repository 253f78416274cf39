/**
 * Where a field of an article's head was found: in the page's JSON-LD, its OpenGraph names, its other `meta` elements,
 * a `link` or a `time` element; in front matter; among the properties of a document (PDF, DOCX, EPUB); in the headers of
 * a message or of a saved page; in the words of the text itself; or given by hand.
 */
export const fieldOrigins = [
  'json-ld',
  'open-graph',
  'meta',
  'link',
  'time',
  'front-matter',
  'document',
  'headers',
  'text',
  'hand',
] as const;
export type FieldOrigin = (typeof fieldOrigins)[number];

/** The fields of a head that say where they came from; `source` is the publisher. */
export const tracedFields = ['title', 'author', 'date', 'source', 'address'] as const;
export type TracedField = (typeof tracedFields)[number];

/** Those that a person can set above the text. */
export const editableFields = ['title', 'author', 'date', 'source'] as const satisfies readonly TracedField[];
export type EditableField = (typeof editableFields)[number];

/** Where each field came from that was found; a field that is absent here was not. */
export type HeadProvenance = { readonly [Field in TracedField]?: FieldOrigin | undefined };

/** What a file held that is not in the article, by kind. */
export const droppedKinds = [
  'scripts',
  'styles',
  'images',
  'media',
  'frames',
  'forms',
  'remote',
  'navigation',
  'hidden',
  'headers',
  'page-numbers',
  'comments',
  'pages-without-text',
] as const;
export type DroppedKind = (typeof droppedKinds)[number];

/** How many of each were left out; what is not named did not occur. `remote` counts addresses that were not fetched. */
export type DroppedParts = { readonly [Kind in DroppedKind]?: number | undefined };

/** Formats that come in, by the media type under which the original bytes are kept. */
export const importedMediaTypes = [
  'text/plain',
  'text/markdown',
  'text/html',
  'multipart/related',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
  'application/rtf',
  'application/epub+zip',
] as const;
export type ImportedMediaType = (typeof importedMediaTypes)[number];

/** An attachment of an e-mail, which comes in only when it is asked for. */
export interface OfferedAttachment {
  /** Its place among those of the e-mail, from 0. */
  readonly index: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Where this library says otherwise than a file of another one, and stays as it is. `copy`: the same bytes came in here by
 * themselves, so that drafted lines and page are its own; `names`: what was taught about them.
 */
export const differingParts = [
  'copy',
  'versions',
  'shown',
  'lines',
  'notes',
  'tags',
  'credit',
  'page',
  'names',
] as const;
export type DifferingPart = (typeof differingParts)[number];

/** What a file of another library brought to an article, and what stayed as it is here. */
export interface MergedParts {
  readonly versions: number;
  /** Added. */
  readonly lines: number;
  /** Lines that nobody had touched here, and that a hand had there. */
  readonly corrected: number;
  readonly notes: number;
  readonly tags: number;
  /** Names of the register that are new or better known; told with the first article of a file. */
  readonly names: number;
  readonly differing: readonly { readonly part: DifferingPart; readonly count: number }[];
}

/** The dossier that a file of another library holds. */
export interface DossierInFile {
  readonly id: string;
  /** Its title here. */
  readonly title: string;
  readonly isNew: boolean;
  /** Articles that came to it. */
  readonly added: number;
  /** True where it is still another than the file's: its title, page or articles stayed as they are here. */
  readonly differs: boolean;
}

/** A file that is in the library, whether it came in now or was there before. */
export interface ImportedFile {
  /** As it was picked: a path, or the name of what was pasted or dropped. */
  readonly file: string;
  readonly articleId: string;
  readonly title: string;
  readonly alreadyHere: boolean;
  /** What came to an article from a file of another library. */
  readonly merged?: MergedParts | undefined;
  /** With the first article of a file that holds one. */
  readonly dossier?: DossierInFile | undefined;
  /** The article that it is probably a further version of. */
  readonly versionOf?: { readonly articleId: string; readonly title: string } | undefined;
  /** What the file held that is not in the article. */
  readonly dropped?: DroppedParts | undefined;
  /** Absent where there are none. */
  readonly attachments?: readonly OfferedAttachment[] | undefined;
}

/** What an import came to. */
export interface ImportReport {
  /** In the order in which the files were picked or lie in their folders. */
  readonly imported: readonly ImportedFile[];
  readonly refused: readonly { readonly file: string; readonly message: string }[];
  /** Files in folders that are no articles by their names, such as pictures. */
  readonly passedOver: number;
  /** True where the user ended it: what is not named here is not in the library. */
  readonly cancelled: boolean;
  /** Why the library itself took no more; what is named here is in it all the same. */
  readonly stopped?: string | undefined;
}
