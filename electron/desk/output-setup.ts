import type { PageSetup } from '../contract/page-setup.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { listPageTemplates } from '../storage/page-templates.ts';
import type { LibraryContext } from './context.ts';
import { forOneOutput } from './one-output.ts';

/** What is chosen for an article's page, with a marking and a template for one output. Throws as `forOneOutput`. */
export function outputSetup(
  { db, language }: LibraryContext,
  articleId: string,
  choices: { readonly marking?: string | undefined; readonly template?: string | undefined },
): PageSetup {
  return forOneOutput(pageSetupOf(db, articleId), choices, listPageTemplates(db), language);
}
