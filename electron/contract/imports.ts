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

/** What was added to an article, and whether this library's still differs from the file's; nothing was overwritten. */
export interface MergedParts {
  readonly versions: number;
  readonly lines: number;
  readonly notes: number;
  readonly differs: boolean;
}

/** A file that is in the library, whether it came in now or was there before. */
export interface ImportedFile {
  /** As it was picked: a path, or the name of what was pasted or dropped. */
  readonly file: string;
  readonly articleId: string;
  readonly title: string;
  readonly alreadyHere: boolean;
  /** What came to an article that was here, from a file of another library. */
  readonly merged?: MergedParts | undefined;
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
