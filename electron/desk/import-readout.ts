import type { ImportedFile, MergedParts } from '../contract/imports.ts';
import type { Packed } from '../contract/packed.ts';
import { ReadoutError } from '../contract/results.ts';
import { unbinArticle } from '../storage/articles.ts';
import { currentRevision } from '../storage/revisions.ts';
import { recordStepAfter } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';
import type { ThreadCourse } from './in-thread.ts';
import { insertIfNew, type MergedArticle, mergeArticle, nothingMerged } from './merge-article.ts';
import { type MergedDossier, mergeDossier } from './merge-dossier.ts';
import { mergeRegister } from './merge-register.ts';
import { readReadoutFile } from './readout-container.ts';

/**
 * Brings the articles of a `.readout` file in, what it was taught about their names, and its dossier: all in one
 * transaction, which is on the disk when it is answered for, and in one step. Taken back, it leaves new articles in the bin.
 *
 * @param file what the report calls it
 * @param name for the sentences of refusals
 * @throws ReadoutError that names the file, with nothing changed; the signal's reason where it is aborted
 */
export async function importReadout(
  desk: LibraryContext,
  { file, name, bytes }: { readonly file: string; readonly name: string; readonly bytes: Uint8Array },
  course: ThreadCourse,
): Promise<ImportedFile[]> {
  const { reading } = desk;
  const packed = reading
    ? await reading.readout({ name, bytes }, course)
    : await readReadoutFile(name, bytes, course.progress);
  course.signal?.throwIfAborted();
  const { articles, names, dossier } = takeIn(desk, name, packed);
  return articles.map(({ articleId, isNew, merged }, at): ImportedFile => {
    const isFirst = at === 0;
    return {
      ...{ file, articleId, alreadyHere: !isNew },
      title: currentRevision(desk.db, articleId).title,
      merged: isFirst ? withNames(merged, names) : merged,
      ...(isFirst && dossier ? { dossier } : {}),
    };
  });
}

interface TakenIn {
  readonly articles: readonly MergedArticle[];
  readonly names: ReturnType<typeof mergeRegister>;
  readonly dossier: MergedDossier | undefined;
}

function takeIn(desk: LibraryContext, name: string, { articles, originals, dossier, register = [] }: Packed): TakenIn {
  const { db, texts } = desk;
  try {
    return recordStepAfter(
      db,
      texts.commands.steps.importReadout,
      () => new Set(articles.filter((article) => insertIfNew(desk, article, originals)).map(({ id }) => id)),
      (fresh) => {
        const merged = articles.map((article): MergedArticle => {
          if (!fresh.has(article.id)) return mergeArticle(desk, article, originals);
          unbinArticle(db, article.id);
          return { articleId: article.id, isNew: true, merged: nothingMerged };
        });
        const homes = new Map(articles.map(({ id }, at) => [id, merged[at]?.articleId ?? id]));
        return {
          articles: merged,
          names: mergeRegister(desk, register, homes),
          dossier: dossier && mergeDossier(desk, dossier, homes),
        };
      },
    );
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'bad-input') throw new ReadoutError('damaged-file', name);
    throw error;
  }
}

/** What the file knows of names is told with its first article. */
function withNames(merged: MergedParts, { learnt, differing }: TakenIn['names']): MergedParts {
  const more = differing === 0 ? [] : [{ part: 'names' as const, count: differing }];
  return { ...merged, names: learnt, differing: [...merged.differing, ...more] };
}
