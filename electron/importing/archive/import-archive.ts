import { ReadoutError } from '../../contract/results.ts';
import type { ImportedArticle, ReadCourse } from '../imported-article.ts';
import { readArchive } from './read-archive.ts';

/**
 * A document that is an archive: Word's or a book's, told by what is in it.
 *
 * @throws ReadoutError `unsupported-format` where it is neither, and as the readers of both
 */
export async function importArchive(name: string, bytes: Uint8Array, course: ReadCourse): Promise<ImportedArticle> {
  const archive = readArchive(name, bytes);
  if (archive.has('word/document.xml') || (archive.has('[Content_Types].xml') && archive.names.some(isWord))) {
    return (await import('../docx/import-docx.ts')).importDocx(name, archive);
  }
  if (archive.has('META-INF/container.xml')) {
    return (await import('../epub/import-epub.ts')).importEpub(name, archive, course);
  }
  throw new ReadoutError('unsupported-format', name);
}

function isWord(part: string): boolean {
  return /^word\/document\d*\.xml$/.test(part);
}
