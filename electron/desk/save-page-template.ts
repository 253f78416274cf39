import { findTemplate } from '../briefing/page-templates.ts';
import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { listPageTemplates, putPageTemplate, removePageTemplate } from '../storage/page-templates.ts';
import { recordStep } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/**
 * Keeps an arrangement of a page under a name, instead of one of the user's that has it in other capitals too. Throws
 * ReadoutError `template-built-in` for the name of one that comes along.
 */
export function savePageTemplate(desk: LibraryContext, template: CallInput<'savePageTemplate'>): undefined {
  const { db, language, texts } = desk;
  if (findTemplate(template.name, [], language)) throw new ReadoutError('template-built-in', template.name);
  recordStep(db, texts.commands.steps.savePageTemplate, () => {
    const before = findTemplate(template.name, listPageTemplates(db), language);
    if (before) removePageTemplate(db, before.name);
    putPageTemplate(db, template);
  });
  desk.changed('all');
}
