import { ReadoutError } from '../contract/results.ts';
import { fileKind } from './file-kind.ts';
import type { ImportedArticle, ReadCourse } from './imported-article.ts';
import { largestFile } from './largest-file.ts';

/**
 * An article from a file's bytes. What a file is, its bytes tell before its name does. Nothing is fetched or run.
 *
 * @param name the file's name, for its ending and for the sentences of refusals
 * @param course followed between the parts of a large file
 * @throws ReadoutError with the name, where the file is refused; the signal's reason where it is aborted
 */
export async function importBytes(name: string, bytes: Uint8Array, course: ReadCourse = {}): Promise<ImportedArticle> {
  course.signal?.throwIfAborted();
  if (bytes.length > largestFile) throw new ReadoutError('too-large', name);
  const kind = fileKind(name, bytes);
  if (kind === 'unsupported') throw new ReadoutError('unsupported-format', name);
  const { importText } = await import('./import-text.ts');
  return importText(name, bytes, kind);
}
