import type { DraftOptions } from '../contract/drafts.ts';
import type { LibraryContext } from './context.ts';
import type { ThreadCourse } from './in-thread.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { IncomingFile } from './store-article.ts';

/**
 * Reads and drafts a file that came from outside: by a hand of the pool, where there is one, else in this thread.
 *
 * @throws ReadoutError that names the file; the signal's reason where it is aborted
 */
export async function prepareIncoming(
  { reading, drafter }: Pick<LibraryContext, 'reading' | 'drafter'>,
  file: IncomingFile,
  options: DraftOptions = {},
  course: ThreadCourse = {},
): Promise<PreparedArticle> {
  if (reading !== undefined) return reading.prepare(file, options, course);
  // Loaded here, since a desk starts faster without the readers of formats.
  const { prepareArticle } = await import('./prepare-article.ts');
  return prepareArticle(file.name, file.bytes, drafter, options, course);
}
