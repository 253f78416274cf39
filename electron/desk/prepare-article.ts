import type { ArticleHead } from '../contract/articles.ts';
import type { DraftedBriefing, DraftOptions } from '../contract/drafts.ts';
import type { OfferedAttachment } from '../contract/imports.ts';
import { ReadoutError } from '../contract/results.ts';
import { importBytes } from '../importing/import-bytes.ts';
import type { ImportedArticle, ImportedAttachment } from '../importing/imported-article.ts';
import type { Drafter } from './drafter.ts';
import type { ThreadCourse } from './in-thread.ts';

/** An article read and drafted, before anything is stored. */
export interface PreparedArticle {
  readonly imported: Omit<ImportedArticle, 'attachments'>;
  /** What a message carries; its bytes are asked for when it is wanted. */
  readonly attachments: readonly OfferedAttachment[];
  readonly head: ArticleHead;
  readonly drafted: DraftedBriefing;
}

/**
 * Reads and drafts a file's bytes: the one road by which every article comes in.
 *
 * @throws ReadoutError that names the file; the signal's reason where it is aborted
 */
export async function prepareArticle(
  name: string,
  bytes: Uint8Array,
  drafter: Drafter,
  options: DraftOptions = {},
  course?: ThreadCourse,
): Promise<PreparedArticle> {
  const { attachments, ...imported } = await importBytes(name, bytes, course);
  const { source, address, author, ...told } = imported.head;
  const drafted = await drafter.draft({ ...imported.article, ...told }, options, course).catch((error: unknown) => {
    throw error instanceof ReadoutError ? new ReadoutError(error.code, name, { cause: error }) : error;
  });
  // A list shows a title on one line, whatever it was made from.
  const title = drafted.head.title.replace(/\s+/g, ' ');
  return {
    imported,
    drafted,
    head: { ...drafted.head, title, author, source: source ?? address, address },
    attachments: attachments.map(({ name: called, bytes: inner }, index) => ({
      index,
      name: called,
      size: inner.length,
    })),
  };
}

/**
 * The attachments of a message at places counted from 0; a place where there is none is passed over.
 *
 * @throws ReadoutError as `importBytes`
 */
export async function attachmentsAt(
  name: string,
  bytes: Uint8Array,
  places: readonly number[],
): Promise<readonly ImportedAttachment[]> {
  const { attachments } = await importBytes(name, bytes);
  return places.flatMap((place) => attachments[place] ?? []);
}
