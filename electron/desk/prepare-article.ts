import type { ArticleHead } from '../contract/articles.ts';
import type { DraftedBriefing, DraftOptions } from '../contract/drafts.ts';
import { ReadoutError } from '../contract/results.ts';
import { importBytes } from '../importing/import-bytes.ts';
import type { ImportedArticle } from '../importing/imported-article.ts';
import type { DraftCourse, Drafter } from './drafter.ts';

/** An article read and drafted, before anything is stored. */
export interface PreparedArticle {
  readonly imported: ImportedArticle;
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
  course?: DraftCourse,
): Promise<PreparedArticle> {
  const imported = await importBytes(name, bytes, course);
  const { source, address, author: _, ...told } = imported.head;
  const drafted = await drafter.draft({ ...imported.article, ...told }, options, course).catch((error: unknown) => {
    throw error instanceof ReadoutError ? new ReadoutError(error.code, name, { cause: error }) : error;
  });
  // A list shows a title on one line, whatever it was made from.
  const title = drafted.head.title.replace(/\s+/g, ' ');
  return { imported, drafted, head: { ...drafted.head, title, source: source ?? address, address } };
}
