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
