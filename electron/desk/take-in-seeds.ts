import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleOfOriginal, hashOf } from '../storage/originals.ts';
import { markSeedTaken, takenSeeds } from '../storage/seeds.ts';
import { inTransaction } from '../storage/statements.ts';
import type { LibraryContext } from './context.ts';
import { prepareArticle } from './prepare-article.ts';
import { libraryProblemOf } from './refusal.ts';
import { storeArticle } from './store-article.ts';

/**
 * Brings in, by the road of every import, the seeds that this library has never had: all on its first day, a new one
 * after an update. A seed that was deleted has been had and does not come again. Whoever opens a library first, desk or
 * command, does this.
 *
 * @param folder holds the seeds, Markdown files; none where it is missing
 */
export async function takeInSeeds(desk: LibraryContext, folder: string): Promise<void> {
  const taken = takenSeeds(desk.db);
  const names = (await seedNames(folder)).filter((name) => !taken.has(name));
  const now = desk.clock();
  for (const [index, name] of names.entries()) {
    try {
      // The list shows the newest first; the first seed is meant to stand on top.
      await takeIn(desk, folder, name, now - index);
    } catch (error) {
      // A seed that cannot be read must not keep the library shut.
      if (libraryProblemOf(error, desk.texts)) throw error;
    }
  }
  if (names.length > 0) desk.changed('all');
}

async function seedNames(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch(() => []);
  return found.filter((name) => name.endsWith('.md')).sort();
}

async function takeIn(desk: LibraryContext, folder: string, name: string, at: number): Promise<void> {
  const bytes = await readFile(join(folder, name));
  const here = articleOfOriginal(desk.db, hashOf(bytes));
  if (here) {
    markSeedTaken(desk.db, { name, articleId: here.articleId, takenAt: at });
    return;
  }
  const prepared = await prepareArticle(name, bytes, desk.drafter);
  inTransaction(desk.db, () => {
    if (takenSeeds(desk.db).has(name)) return;
    const { articleId } = storeArticle(desk, { name, bytes }, prepared, at);
    markSeedTaken(desk.db, { name, articleId, takenAt: at });
  });
}
