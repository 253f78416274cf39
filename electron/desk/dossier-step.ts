import type { Dossier } from '../contract/dossiers.ts';
import { getDossier } from '../storage/dossiers.ts';
import type { WritableDb } from '../storage/handles.ts';
import { recordStep } from '../storage/undo.ts';
import type { Texts } from '../texts/catalogue.ts';
import type { LibraryContext } from './context.ts';

/** One change of a dossier, as a step that undo takes back; whoever shows it is told. Throws ReadoutError `not-found`. */
export function dossierStep(
  desk: LibraryContext,
  dossierId: string,
  step: keyof Texts['commands']['steps'],
  change: (db: WritableDb) => void,
): Dossier {
  const dossier = recordStep(desk.db, desk.texts.commands.steps[step], () => {
    change(desk.db);
    return getDossier(desk.db, dossierId);
  });
  desk.changed([]);
  return dossier;
}
