import type { DossierListing } from '../contract/dossiers.ts';
import * as stored from '../storage/dossiers.ts';
import type { LibraryContext } from './context.ts';

/** Every dossier, the newest first. */
export function listDossiers({ db }: LibraryContext): readonly DossierListing[] {
  return stored.listDossiers(db);
}
