import type { CallInput } from '../contract/calls.ts';
import type { Dossier } from '../contract/dossiers.ts';
import { ReadoutError } from '../contract/results.ts';
import { articleExists } from '../storage/articles.ts';
import * as stored from '../storage/dossiers.ts';
import { recordStep } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';
import { dossierStep } from './dossier-step.ts';

/** Calls a dossier something else. Throws ReadoutError `not-found`. */
export function renameDossier(desk: LibraryContext, { dossierId, title }: CallInput<'renameDossier'>): Dossier {
  return dossierStep(desk, dossierId, 'renameDossier', (db) => stored.renameDossier(db, dossierId, title));
}

/** Puts articles into a dossier. Throws ReadoutError `not-found`. */
export function addToDossier(desk: LibraryContext, { dossierId, articleIds }: CallInput<'addToDossier'>): Dossier {
  return dossierStep(desk, dossierId, 'addToDossier', (db) => {
    if (!articleIds.every((id) => articleExists(db, id))) throw new ReadoutError('not-found');
    stored.getDossier(db, dossierId);
    stored.addToDossier(db, dossierId, articleIds);
  });
}

/** Takes an article out of a dossier. Throws ReadoutError `not-found`. */
export function removeFromDossier(
  desk: LibraryContext,
  { dossierId, articleId }: CallInput<'removeFromDossier'>,
): Dossier {
  return dossierStep(desk, dossierId, 'removeFromDossier', (db) => stored.removeFromDossier(db, dossierId, articleId));
}

/** Gives an article of a dossier another place. Throws ReadoutError `not-found`. */
export function moveInDossier(
  desk: LibraryContext,
  { dossierId, articleId, beforeId }: CallInput<'moveInDossier'>,
): Dossier {
  return dossierStep(desk, dossierId, 'moveInDossier', (db) =>
    stored.moveInDossier(db, dossierId, articleId, beforeId),
  );
}

/** Takes a dossier away; its articles stay. Throws ReadoutError `not-found`. */
export function deleteDossier(desk: LibraryContext, { dossierId }: CallInput<'deleteDossier'>): undefined {
  recordStep(desk.db, desk.texts.commands.steps.deleteDossier, () => stored.deleteDossier(desk.db, dossierId));
  desk.changed([]);
}
