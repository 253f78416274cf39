import type { DossierInFile } from '../contract/imports.ts';
import { mostInDossier } from '../contract/limits.ts';
import type { PackedDossier } from '../contract/packed.ts';
import { addToDossier, dossierExists, getDossier, insertDossier } from '../storage/dossiers.ts';
import { pageSetupOf, putPageLine, putPageSetup } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { sameAs } from './merge-rules.ts';

export type MergedDossier = DossierInFile;

/**
 * Brings the dossier of a file in; to one that is here the articles are added that only the file has in it, at its end. To
 * be called inside a step.
 *
 * @param homes the article here of each article of the file
 */
export function mergeDossier(
  { db, clock }: LibraryContext,
  { id, title, articleIds, page }: PackedDossier,
  homes: ReadonlyMap<string, string>,
): MergedDossier {
  const here = [...new Set(articleIds.map((articleId) => homes.get(articleId) ?? articleId))];
  if (dossierExists(db, id)) {
    const ours = getDossier(db, id);
    const fresh = here.filter((articleId) => !ours.articleIds.includes(articleId));
    const added = fresh.slice(0, Math.max(0, mostInDossier - ours.articleIds.length));
    addToDossier(db, id, added);
    const differs =
      ours.title !== title ||
      !sameAs(JSON.parse(JSON.stringify(pageSetupOf(db, id))), JSON.parse(JSON.stringify(page))) ||
      !sameAs(getDossier(db, id).articleIds, here);
    return { id, title: ours.title, isNew: false, added: added.length, differs };
  }
  insertDossier(db, { id, title, articleIds: here }, clock());
  const { lines, ...head } = page;
  if (Object.values(head).some((value) => value !== undefined)) putPageSetup(db, id, head);
  for (const line of lines) putPageLine(db, id, line);
  return { id, title, isNew: true, added: here.length, differs: false };
}
