import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { removePageTemplate } from '../storage/page-templates.ts';
import { recordStep } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/** Takes a template of the user's away; pages made with it stay as they are. Throws ReadoutError `no-such-template`. */
export function deletePageTemplate(desk: LibraryContext, { name }: CallInput<'deletePageTemplate'>): undefined {
  recordStep(desk.db, desk.texts.commands.steps.deletePageTemplate, () => {
    if (!removePageTemplate(desk.db, name)) throw new ReadoutError('no-such-template', name);
  });
  desk.changed('all');
}
