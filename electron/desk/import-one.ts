import type { ImportedFile } from '../contract/imports.ts';
import { flushCommits } from '../storage/late-commit.ts';
import type { LibraryContext } from './context.ts';
import { digestOf } from './digest.ts';
import type { ThreadCourse } from './in-thread.ts';
import { likelyVersionOf } from './likely-version.ts';
import { prepareIncoming } from './prepare-incoming.ts';
import { isReadoutFile } from './readout-signature.ts';
import { registerFor } from './register-for.ts';
import { articleAlreadyHere, storeArticle } from './store-article.ts';

/** Something to import, which is read when its turn comes. */
export interface ImportSource {
  /** What the report calls it. */
  readonly file: string;
  /** Its name, for its ending and for the sentences of refusals. */
  readonly name: string;
  /** @throws ReadoutError that names it */
  readonly read: () => Promise<Uint8Array>;
}

/**
 * Brings one file in, in a transaction of its own: when it is answered for, it is on the disk. A file of another library
 * may hold several articles.
 *
 * @throws ReadoutError that names the file, or with a library problem's code; the signal's reason where it is aborted
 */
export async function importOne(
  desk: LibraryContext,
  { file, name, read }: ImportSource,
  course: ThreadCourse,
): Promise<ImportedFile[]> {
  const bytes = await read();
  if (isReadoutFile(name, bytes)) {
    const { importReadout } = await import('./import-readout.ts');
    return importReadout(desk, { file, name, bytes }, course);
  }
  const hash = await digestOf(bytes);
  const here = articleAlreadyHere(desk, hash);
  if (here) return [{ file, ...here }];
  const prepared = await prepareIncoming(desk, { name, bytes }, { register: registerFor(desk.db) }, course);
  course.signal?.throwIfAborted();
  const { revision, ...stored } = storeArticle(desk, { name, bytes, hash }, prepared, desk.clock());
  const isOnDisk = flushCommits(desk.db);
  if (revision === undefined) return isOnDisk.then(() => [{ file, ...stored }]);
  const earlier = likelyVersionOf(desk.db, revision);
  const { dropped } = prepared.imported;
  await isOnDisk;
  const entry: ImportedFile = {
    file,
    ...stored,
    ...(earlier ? { versionOf: { articleId: earlier.articleId, title: earlier.title } } : {}),
    ...(Object.keys(dropped).length > 0 ? { dropped } : {}),
    ...(prepared.attachments.length > 0 ? { attachments: prepared.attachments } : {}),
  };
  return [entry];
}
