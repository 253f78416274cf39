import { checkIntegrity, type IntegrityReport } from '../storage/integrity.ts';
import type { LibraryContext } from './context.ts';

/**
 * Looks through the whole library: the file's structure, every reference, every article and every source. How many notes
 * are sealed is nobody's business who has not opened them.
 */
export function checkLibrary({ db }: LibraryContext): IntegrityReport {
  const { counts, ...report } = checkIntegrity(db);
  const { sealed_note: _, ...others } = counts;
  return { ...report, counts: others };
}
