import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleOfOriginal, hashOf } from '../storage/originals.ts';
import { markSeedTaken, takenSeeds } from '../storage/seeds.ts';
import { inTransaction } from '../storage/statements.ts';
import type { LibraryContext } from './context.ts';
import { prepareArticle } from './prepare-article.ts';
import { registerFor } from './register-for.ts';
import { storeArticle } from './store-article.ts';

/**
 * Brings one seed in, by the road of every import, unless another program has meanwhile.
 *
 * @param at milliseconds since 1970
 */
export async function takeInSeed(desk: LibraryContext, folder: string, name: string, at: number): Promise<void> {
  const bytes = await readFile(join(folder, name));
  const here = articleOfOriginal(desk.db, hashOf(bytes));
  if (here) {
    markSeedTaken(desk.db, { name, articleId: here.articleId, takenAt: at });
    return;
  }
  const prepared = await prepareArticle(name, bytes, desk.drafter, { register: registerFor(desk.db) });
  inTransaction(desk.db, () => {
    if (takenSeeds(desk.db).has(name)) return;
    const { articleId } = storeArticle(desk, { name, bytes }, prepared, at);
    markSeedTaken(desk.db, { name, articleId, takenAt: at });
  });
}
