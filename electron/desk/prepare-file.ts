import { basename } from 'node:path';
import type { DraftOptions } from '../contract/drafts.ts';
import { readArticleFile } from '../importing/read-file.ts';
import type { LibraryContext } from './context.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { prepareIncoming } from './prepare-incoming.ts';

/** Reads and drafts a file without storing anything. Throws ReadoutError that names the file. */
export async function prepareFile(
  readers: Pick<LibraryContext, 'drafter' | 'reading'>,
  path: string,
  options: DraftOptions = {},
): Promise<PreparedArticle> {
  const name = basename(path) || path;
  return prepareIncoming(readers, { name, bytes: await readArticleFile(path, name) }, options);
}
