import { basename } from 'node:path';
import type { ImportReport } from '../contract/calls.ts';
import { readArticleFile } from '../importing/read-file.ts';
import { hashOf } from '../storage/originals.ts';
import type { LibraryContext } from './context.ts';
import { libraryProblemOf, refusalOf } from './refusal.ts';
import { articleAlreadyHere, type StoredArticle, storeArticle } from './store-article.ts';

/**
 * Brings files into the library, one after another and each by itself: a file that is refused keeps no other out.
 *
 * @param paths absolute, or relative to the working folder
 * @throws ReadoutError with a library problem's code, where the library itself gives up; what came in before stays in.
 *   The signal's reason where it is aborted.
 */
export async function importFiles(
  desk: LibraryContext,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<ImportReport> {
  const imported: StoredArticle[] = [];
  const refused: { readonly file: string; readonly message: string }[] = [];
  for (const path of paths) {
    signal?.throwIfAborted();
    try {
      const stored = await importFile(desk, path, signal);
      imported.push(stored);
      desk.changed([stored.articleId]);
    } catch (error) {
      if (signal?.aborted || libraryProblemOf(error, desk.texts)) throw error;
      refused.push({ file: path, message: refusalOf(error, desk.texts).message });
    }
  }
  return { imported, refused };
}

async function importFile(desk: LibraryContext, path: string, signal?: AbortSignal): Promise<StoredArticle> {
  const name = basename(path) || path;
  const bytes = await readArticleFile(path, name);
  const here = articleAlreadyHere(desk, hashOf(bytes));
  if (here) return here;
  // Loaded here, since a desk starts faster without the readers of formats.
  const { prepareArticle } = await import('./prepare-article.ts');
  const prepared = await prepareArticle(name, bytes, desk.drafter, {}, signal);
  return storeArticle(desk, { name, bytes }, prepared, desk.clock());
}
