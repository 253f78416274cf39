import type { ImportedFile } from '../contract/imports.ts';
import type { Packed } from '../contract/packed.ts';
import { ReadoutError } from '../contract/results.ts';
import { dossierExists, insertDossier } from '../storage/dossiers.ts';
import { flushCommits } from '../storage/late-commit.ts';
import { putPageLine, putPageSetup } from '../storage/page-setup.ts';
import { currentRevision } from '../storage/revisions.ts';
import { inTransaction } from '../storage/statements.ts';
import type { LibraryContext } from './context.ts';
import { type MergedArticle, mergeArticle } from './merge-article.ts';
import { readReadoutFile } from './readout-container.ts';

/**
 * Brings the articles of a `.readout` file in, and its dossier where this library has none with its id: all in one
 * transaction, which is on the disk when it is answered for.
 *
 * @param file what the report calls it
 * @param name for the sentences of refusals
 * @throws ReadoutError that names the file, with nothing changed
 */
export async function importReadout(
  desk: LibraryContext,
  { file, name, bytes }: { readonly file: string; readonly name: string; readonly bytes: Uint8Array },
  signal?: AbortSignal,
): Promise<ImportedFile[]> {
  const packed = await readReadoutFile(name, bytes);
  signal?.throwIfAborted();
  const merged = takeIn(desk, name, packed);
  await flushCommits(desk.db);
  return merged.map(({ articleId, isNew, added, differs }) => ({
    file,
    articleId,
    title: currentRevision(desk.db, articleId).title,
    alreadyHere: !isNew,
    merged: { ...added, differs },
  }));
}

function takeIn(desk: LibraryContext, name: string, { articles, originals, dossier }: Packed): MergedArticle[] {
  try {
    return inTransaction(desk.db, () => {
      const merged = articles.map((article) => mergeArticle(desk, article, originals));
      if (dossier && !dossierExists(desk.db, dossier.id)) {
        const here = new Map(articles.map(({ id }, at) => [id, merged[at]?.articleId ?? id]));
        const articleIds = dossier.articleIds.map((id) => here.get(id) ?? id);
        insertDossier(desk.db, { id: dossier.id, title: dossier.title, articleIds }, desk.clock());
        const { lines, ...head } = dossier.page;
        if (Object.values(head).some((value) => value !== undefined)) putPageSetup(desk.db, dossier.id, head);
        for (const line of lines) putPageLine(desk.db, dossier.id, line);
      }
      return merged;
    });
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'bad-input') throw new ReadoutError('damaged-file', name);
    throw error;
  }
}
