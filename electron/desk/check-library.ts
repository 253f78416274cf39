import { checkIntegrity, type IntegrityReport } from '../storage/integrity.ts';
import type { LibraryContext } from './context.ts';

/** Looks through the whole library: the file's structure, every reference, every article and every source. */
export function checkLibrary({ db }: LibraryContext): IntegrityReport {
  return checkIntegrity(db);
}
