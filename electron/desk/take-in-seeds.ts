import { readdir } from 'node:fs/promises';
import { takenSeeds } from '../storage/seeds.ts';
import type { LibraryContext } from './context.ts';
import { libraryProblemOf } from './refusal.ts';

/**
 * Brings in the seeds that this library has never had: all on its first day, a new one after an update. A seed that was
 * deleted has been had and does not come again. Whoever opens a library, desk or command, does this first.
 *
 * @param folder holds the seeds, Markdown files; none where it is missing
 */
export async function takeInSeeds(desk: LibraryContext, folder: string): Promise<void> {
  const taken = takenSeeds(desk.db);
  const names = (await seedNames(folder)).filter((name) => !taken.has(name));
  if (names.length === 0) return;
  // Loaded here, since nearly every start has no seed to take in, and reading and drafting are heavy.
  const { takeInSeed } = await import('./take-in-seed.ts');
  const now = desk.clock();
  for (const [index, name] of names.entries()) {
    try {
      // The list shows the newest first; the first seed is meant to stand on top.
      await takeInSeed(desk, folder, name, now - index);
    } catch (error) {
      // A seed that cannot be read must not keep the library shut.
      if (libraryProblemOf(error, desk.texts)) throw error;
    }
  }
  desk.changed('all');
}

async function seedNames(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch(() => []);
  return found.filter((name) => name.endsWith('.md')).sort();
}
