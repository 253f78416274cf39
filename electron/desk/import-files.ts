import { basename } from 'node:path';
import type { ImportProgress } from '../contract/events.ts';
import type { ImportedFile, ImportReport } from '../contract/imports.ts';
import { ReadoutError } from '../contract/results.ts';
import { readArticleFile } from '../importing/read-file.ts';
import { growLog } from '../storage/late-commit.ts';
import type { LibraryContext } from './context.ts';
import { gatherFiles } from './gather-files.ts';
import { type ImportSource, importOne } from './import-one.ts';
import { importProgress } from './import-progress.ts';
import { libraryProblemOf, refusalOf } from './refusal.ts';

/** How somebody who waits follows an import, and ends it. */
export interface ImportCourse {
  /** Ends the import where it stands: what is in stays in, the files in hand and those behind them stay out. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: ImportProgress) => void) | undefined;
}

/** Files that are under way for each hand: the one that it reads, the one that comes next, one that is being stored. */
const perHand = 3;
/** More files than these are written in a way that suits many. */
const fewFiles = 20;

/**
 * Brings files and folders into the library, several at once and each by itself: a file that is refused keeps no other
 * out, and what is reported as in is on the disk.
 *
 * @param picked paths of files and folders, absolute or relative to the working folder
 */
export async function importFiles(
  desk: LibraryContext,
  picked: readonly string[],
  course: ImportCourse = {},
): Promise<ImportReport> {
  const { files, unreadable, passedOver } = await gatherFiles(picked, course.signal);
  const sources = files.map((path): ImportSource => {
    const name = basename(path) || path;
    return { file: path, name, read: () => readArticleFile(path, name) };
  });
  const report = await importSources(desk, sources, course);
  const shut = unreadable.map((folder) => ({
    file: folder,
    message: refusalOf(new ReadoutError('unreadable-folder', folder), desk.texts).message,
  }));
  return { ...report, refused: [...report.refused, ...shut], passedOver };
}

/** As `importFiles`, for what has been gathered, pasted or dropped. */
export async function importSources(
  desk: LibraryContext,
  sources: readonly ImportSource[],
  { signal, progress }: ImportCourse = {},
): Promise<ImportReport> {
  const imported: (readonly ImportedFile[])[] = [];
  const refused: { readonly file: string; readonly message: string }[] = [];
  const follow = importProgress(sources.length, progress);
  const queue = sources.entries();
  let stopped: string | undefined;

  const take = async (): Promise<void> => {
    for (const [index, source] of queue) {
      if (signal?.aborted || stopped !== undefined) return;
      const inHand = follow(source.name);
      try {
        const files = await importOne(desk, source, { signal, progress: inHand.tell });
        imported[index] = files;
        desk.changed(files.map(({ articleId }) => articleId));
      } catch (error) {
        if (signal?.aborted) return;
        stopped ??= libraryProblemOf(error, desk.texts)?.message;
        if (stopped === undefined)
          refused[index] = { file: source.file, message: refusalOf(error, desk.texts).message };
      } finally {
        inHand.done();
      }
    }
  };
  // A few articles are not worth a wait at their end.
  const endLog = sources.length > fewFiles ? growLog(desk.db) : undefined;
  const width = Math.min(sources.length, desk.reading ? desk.reading.size * perHand : 1);
  await Promise.all(Array.from({ length: width }, take)).finally(endLog);
  // What has no place in one of the lists stands in the other.
  const listed = <Item>(items: readonly (Item | undefined)[]) => items.filter((item) => item !== undefined);
  const cancelled = signal?.aborted ?? false;
  return {
    imported: listed(imported).flat(),
    refused: listed(refused),
    passedOver: 0,
    cancelled,
    ...(stopped ? { stopped } : {}),
  };
}
