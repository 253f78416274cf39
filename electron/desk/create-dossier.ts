import type { CallInput } from '../contract/calls.ts';
import type { Dossier } from '../contract/dossiers.ts';
import { ReadoutError } from '../contract/results.ts';
import { articleName } from '../storage/article-name.ts';
import { insertDossier } from '../storage/dossiers.ts';
import type { LibraryContext } from './context.ts';
import { dossierStep } from './dossier-step.ts';

/** Makes a dossier of articles, named after the first of them where no title is given. Throws ReadoutError `not-found`. */
export function createDossier(desk: LibraryContext, { title, articleIds }: CallInput<'createDossier'>): Dossier {
  const names = articleIds.map((id) => articleName(desk.db, id));
  if (names.includes(undefined)) throw new ReadoutError('not-found');
  const id = desk.ids();
  const called = title === '' ? (names[0]?.title ?? desk.texts.dossiers.untitled) : title;
  return dossierStep(desk, id, 'createDossier', (db) =>
    insertDossier(db, { id, title: called, articleIds }, desk.clock()),
  );
}
