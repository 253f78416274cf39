import { ReadoutError } from '../contract/results.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import type { ImportedArticle, ReadCourse } from './imported-article.ts';
import { largestFile, longestText } from './largest-file.ts';

type Reader = (name: string, bytes: Uint8Array, course: ReadCourse) => Promise<ImportedArticle>;

/** Each reader, with its libraries, is loaded when the first such file comes. */
const readers: { readonly [Kind in FileKind]: Reader } = {
  text: async (name, bytes) => (await import('./import-text.ts')).importText(name, bytes, 'text'),
  markdown: async (name, bytes) => (await import('./import-text.ts')).importText(name, bytes, 'markdown'),
  html: async (name, bytes) => (await import('./html/import-page-file.ts')).importPageFile(name, bytes, false),
  xhtml: async (name, bytes) => (await import('./html/import-page-file.ts')).importPageFile(name, bytes, true),
  mail: async (name, bytes) => {
    const { importSavedPage, isSavedPage } = await import('./mail/import-saved-page.ts');
    if (isSavedPage(name, bytes)) return importSavedPage(name, bytes);
    return (await import('./mail/import-mail.ts')).importMail(name, bytes);
  },
  pdf: async (name, bytes, course) => (await import('./pdf/import-pdf.ts')).importPdf(name, bytes, course),
  zip: async (name, bytes, course) => (await import('./archive/import-archive.ts')).importArchive(name, bytes, course),
  rtf: async (name, bytes) => (await import('./rtf/import-rtf.ts')).importRtf(name, bytes),
  office: async (name, bytes) => {
    // Word seals a document with a password in the older format's container.
    const sealed = Buffer.from('EncryptedPackage', 'utf16le');
    const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(sealed);
    throw new ReadoutError(locked ? 'password-protected' : 'unsupported-format', name);
  },
  unsupported: refuse,
};

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
  const imported = await readers[fileKind(name, bytes)](name, bytes, course);
  if (imported.article.text.length > longestText) throw new ReadoutError('too-many-words', name);
  return imported;
}

async function refuse(name: string): Promise<never> {
  throw new ReadoutError('unsupported-format', name);
}
