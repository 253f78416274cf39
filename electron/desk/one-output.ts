import { handlingMarking } from '../briefing/handling-marking.ts';
import { findTemplate } from '../briefing/page-templates.ts';
import type { PageSetup, PageTemplate } from '../contract/page-setup.ts';
import { ReadoutError } from '../contract/results.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';

/**
 * What is chosen for a page, with a marking and a template for this one output; nothing is kept. Throws ReadoutError
 * `marked-already`, `no-such-label`, `no-such-template`.
 */
export function forOneOutput(
  setup: PageSetup,
  { marking, template }: { readonly marking?: string | undefined; readonly template?: string | undefined },
  own: readonly PageTemplate[],
  language: InterfaceLanguage,
): PageSetup {
  return {
    ...setup,
    marking: marking === undefined ? setup.marking : markingFor(setup, marking),
    sections: template === undefined ? setup.sections : sectionsOf(template, own, language),
  };
}

/** An article's marking is its own: it is never another one on one sheet. */
function markingFor(setup: PageSetup, typed: string): string {
  const marking = handlingMarking(typed);
  if (marking === undefined || marking === '') throw new ReadoutError('no-such-label', typed);
  if (setup.marking !== undefined && setup.marking !== marking) throw new ReadoutError('marked-already', setup.marking);
  return marking;
}

function sectionsOf(name: string, own: readonly PageTemplate[], language: InterfaceLanguage): PageTemplate['sections'] {
  const template = findTemplate(name, own, language);
  if (template === undefined) throw new ReadoutError('no-such-template', name);
  return template.sections;
}
