import { builtInTemplates } from '../briefing/page-templates.ts';
import type { CallInput } from '../contract/calls.ts';
import type { PageChoices } from '../contract/page-setup.ts';
import { ReadoutError } from '../contract/results.ts';
import { articleExists } from '../storage/articles.ts';
import { dossierExists } from '../storage/dossiers.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { listPageTemplates } from '../storage/page-templates.ts';
import type { LibraryContext } from './context.ts';

/** What a person has chosen for an article's page, and the templates that there are. Throws ReadoutError `not-found`. */
export function pageChoices({ db, language }: LibraryContext, { articleId }: CallInput<'pageChoices'>): PageChoices {
  if (!articleExists(db, articleId) && !dossierExists(db, articleId)) throw new ReadoutError('not-found');
  return { setup: pageSetupOf(db, articleId), builtIn: builtInTemplates(language), own: listPageTemplates(db) };
}
