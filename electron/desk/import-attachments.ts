import type { CallInput } from '../contract/calls.ts';
import type { ImportReport } from '../contract/imports.ts';
import { ReadoutError } from '../contract/results.ts';
import { getOriginal } from '../storage/originals.ts';
import { currentRevision, lastImported } from '../storage/revisions.ts';
import { originalOf } from '../storage/versions.ts';
import type { LibraryContext } from './context.ts';
import { type ImportCourse, importSources } from './import-files.ts';
import type { ImportSource } from './import-one.ts';

/**
 * Brings attachments of a message in, each as an article of its own, from the message's bytes as they were kept.
 *
 * @throws ReadoutError `not-found` where the article is none that came in from a file
 */
export async function importAttachments(
  desk: LibraryContext,
  { articleId, places }: CallInput<'importAttachments'>,
  course: ImportCourse = {},
): Promise<ImportReport> {
  const shown = currentRevision(desk.db, articleId);
  const brought = lastImported(desk.db, articleId, shown.ordinal);
  const hash = brought && originalOf(desk.db, brought.id);
  const original = hash === undefined ? undefined : getOriginal(desk.db, hash);
  if (original === undefined) throw new ReadoutError('not-found');
  const file = { name: original.fileName, bytes: original.bytes };
  const found = await attachmentsOf(desk, file, places, course);
  const sources = found.map(({ name, bytes }): ImportSource => ({ file: name, name, read: async () => bytes }));
  return importSources(desk, sources, course);
}

async function attachmentsOf(
  { reading }: LibraryContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  places: readonly number[],
  { signal }: ImportCourse,
) {
  if (reading !== undefined) return reading.attachments(file, places, { signal });
  const { attachmentsAt } = await import('./prepare-article.ts');
  return attachmentsAt(file.name, file.bytes, places);
}
