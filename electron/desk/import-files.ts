import { basename } from 'node:path';
import type { ImportReport } from '../contract/calls.ts';
import type { ImportProgress } from '../contract/events.ts';
import { readArticleFile } from '../importing/read-file.ts';
import { hashOf } from '../storage/originals.ts';
import { currentRevision } from '../storage/revisions.ts';
import type { LibraryContext } from './context.ts';
import type { DraftCourse } from './drafter.ts';
import { likelyVersionOf } from './likely-version.ts';
import { libraryProblemOf, refusalOf } from './refusal.ts';
import { registerFor } from './register-for.ts';
import { articleAlreadyHere, type StoredArticle, storeArticle } from './store-article.ts';

/** How somebody who waits follows an import, and ends it. */
export interface ImportCourse {
  /** Ends the import where it stands: what is in stays in, the file in hand and those behind it stay out. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Brings files into the library, one after another and each by itself: a file that is refused keeps no other out.
 *
 * @param paths absolute, or relative to the working folder
 * @throws ReadoutError with a library problem's code, where the library itself gives up; what came in before stays in.
 */
export async function importFiles(
  desk: LibraryContext,
  paths: readonly string[],
  { signal, progress }: ImportCourse = {},
): Promise<ImportReport> {
  const imported: ImportReport['imported'][number][] = [];
  const refused: { readonly file: string; readonly message: string }[] = [];
  for (const [index, path] of paths.entries()) {
    if (signal?.aborted) break;
    const tell = (share: number) => progress?.({ name: basename(path) || path, index, count: paths.length, share });
    tell(0);
    try {
      const stored = await importFile(desk, path, { signal, progress: tell });
      imported.push(stored);
      desk.changed([stored.articleId]);
    } catch (error) {
      if (signal?.aborted) break;
      if (libraryProblemOf(error, desk.texts)) throw error;
      refused.push({ file: path, message: refusalOf(error, desk.texts).message });
    }
  }
  return { imported, refused, cancelled: signal?.aborted ?? false };
}

async function importFile(
  desk: LibraryContext,
  path: string,
  course: DraftCourse,
): Promise<StoredArticle & Pick<ImportReport['imported'][number], 'versionOf'>> {
  const name = basename(path) || path;
  const bytes = await readArticleFile(path, name);
  const here = articleAlreadyHere(desk, hashOf(bytes));
  if (here) return here;
  // Loaded here, since a desk starts faster without the readers of formats.
  const { prepareArticle } = await import('./prepare-article.ts');
  const prepared = await prepareArticle(name, bytes, desk.drafter, { register: registerFor(desk.db) }, course);
  course.signal?.throwIfAborted();
  const stored = storeArticle(desk, { name, bytes }, prepared, desk.clock());
  if (stored.alreadyHere) return stored;
  const earlier = likelyVersionOf(desk.db, currentRevision(desk.db, stored.articleId));
  return earlier ? { ...stored, versionOf: { articleId: earlier.articleId, title: earlier.title } } : stored;
}
