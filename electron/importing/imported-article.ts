import type { ArticleText } from '../contract/articles.ts';
import type { DroppedParts, HeadProvenance, ImportedMediaType } from '../contract/imports.ts';
import type { IsoDate, LanguageTag } from '../contract/text.ts';

/** What a file says of itself, beside its text. */
export interface ImportedHead {
  readonly title?: string | undefined;
  readonly titleIsOurs?: boolean | undefined;
  /** Who wrote it, as one line; several names are parted by commas. */
  readonly author?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly language?: LanguageTag | undefined;
  /** Publisher, agency or report that the text came from. */
  readonly source?: string | undefined;
  /** Web address that the text came from; kept as words, never opened. */
  readonly address?: string | undefined;
}

/** A file inside a file, such as an attachment of a message. */
export interface ImportedAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file come in, before it is drafted or stored. Plain data, so that it crosses between processes as it is. */
export interface ImportedArticle {
  readonly article: ArticleText;
  readonly head: ImportedHead;
  /** Where each field of the head came from; what the drafting finds in the text later is not in it. */
  readonly provenance: HeadProvenance;
  readonly mediaType: ImportedMediaType;
  /** Of a text: how it was encoded, by its WHATWG name. */
  readonly encoding?: string | undefined;
  readonly dropped: DroppedParts;
  /** Offered to be imported by themselves; never opened by themselves. */
  readonly attachments: readonly ImportedAttachment[];
}

/** How somebody who waits follows the reading of a file, and ends it. */
export interface ReadCourse {
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how far it has come, from 0 to 1; of a small file never. */
  readonly progress?: ((share: number) => void) | undefined;
}
