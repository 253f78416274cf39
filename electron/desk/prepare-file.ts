import { basename } from 'node:path';
import type { DraftOptions } from '../contract/drafts.ts';
import { readArticleFile } from '../importing/read-file.ts';
import type { Drafter } from './drafter.ts';
import { type PreparedArticle, prepareArticle } from './prepare-article.ts';

/** Reads and drafts a file without storing anything. Throws ReadoutError that names the file. */
export async function prepareFile(
  drafter: Drafter,
  path: string,
  options: DraftOptions = {},
): Promise<PreparedArticle> {
  const name = basename(path) || path;
  return prepareArticle(name, await readArticleFile(path, name), drafter, options);
}
