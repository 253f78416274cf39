import type { PageSetup } from '../contract/page-setup.ts';
import { ReadoutError } from '../contract/results.ts';
import { articleExists } from '../storage/articles.ts';
import { dossierExists } from '../storage/dossiers.ts';
import type { WritableDb } from '../storage/handles.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { recordStep } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/**
 * One change of what was chosen for the page of an article or a dossier, as a step that undo takes back. Throws
 * ReadoutError `not-found`.
 *
 * @param articleId or a dossier's id
 * @param join what is typed on end is one step for undo
 */
export function pageStep(
  desk: LibraryContext,
  articleId: string,
  step: 'setPageHead' | 'arrangePage' | 'choosePageLine',
  change: (db: WritableDb, setup: PageSetup) => void,
  join?: string,
): PageSetup {
  if (!articleExists(desk.db, articleId) && !dossierExists(desk.db, articleId)) throw new ReadoutError('not-found');
  recordStep(
    desk.db,
    desk.texts.commands.steps[step],
    () => change(desk.db, pageSetupOf(desk.db, articleId)),
    join === undefined ? undefined : { key: `${step}:${articleId}:${join}`, at: desk.clock() },
  );
  desk.changed([articleId]);
  return pageSetupOf(desk.db, articleId);
}
