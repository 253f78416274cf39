import { ReadoutError } from '../contract/results.ts';
import { listDossiers } from '../storage/dossiers.ts';
import type { LibraryContext } from './context.ts';

/**
 * The one dossier whose id begins with what a person typed.
 *
 * @throws ReadoutError `not-found`, `ambiguous-id`, naming what was typed
 */
export function findDossier({ db }: LibraryContext, prefix: string): string {
  const wanted = prefix.toLowerCase();
  const [first, ...others] = listDossiers(db).filter(({ id }) => id.startsWith(wanted));
  if (prefix === '' || first === undefined) throw new ReadoutError('not-found', prefix);
  if (others.length > 0) throw new ReadoutError('ambiguous-id', prefix);
  return first.id;
}
