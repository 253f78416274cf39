import type { CallInput } from '../contract/calls.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { putPageSetup } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { pageStep } from './page-step.ts';

/** Puts the sections of an article's page in order; null goes back to the natural one. Throws ReadoutError `not-found`. */
export function arrangePage(desk: LibraryContext, { articleId, sections }: CallInput<'arrangePage'>): PageSetup {
  return pageStep(desk, articleId, 'arrangePage', (db, setup) =>
    putPageSetup(db, articleId, { ...setup, sections: sections ?? undefined }),
  );
}
