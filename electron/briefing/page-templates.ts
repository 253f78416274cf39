import { type PageSection, pageSections } from '../contract/page.ts';
import type { PageTemplate, SectionChoice } from '../contract/page-setup.ts';
import { textsFor } from '../texts/catalogue.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';

/** The templates that come along. */
const builtInNames = ['talks', 'interview', 'decision'] as const;
type BuiltInName = (typeof builtInNames)[number];

interface Outline {
  /** In order; what is not here is hidden. */
  readonly shown: readonly PageSection[];
  readonly pinned: readonly PageSection[];
  readonly short: readonly PageSection[];
}

/**
 * Talks: what stands between the two sides, and what to raise. Interview: the person's own words and positions, after
 * the questions to put. Decision: what was undertaken and asked, and by when; names only as a reminder.
 */
const outlines: { readonly [Name in BuiltInName]: Outline } = {
  talks: {
    shown: ['agreed', 'requested', 'positions', 'questions', 'people', 'dates', 'quotes', 'notes'],
    pinned: ['questions'],
    short: [],
  },
  interview: {
    shown: ['questions', 'quotes', 'positions', 'people', 'keyPoints', 'agreed', 'dates', 'notes'],
    pinned: ['questions'],
    short: ['agreed'],
  },
  decision: {
    shown: ['keyPoints', 'agreed', 'requested', 'dates', 'questions', 'notes', 'people'],
    pinned: [],
    short: ['people'],
  },
};

/** The templates that come along, worded. */
export function builtInTemplates(language: InterfaceLanguage): readonly PageTemplate[] {
  const words = textsFor(language).page.templates;
  return builtInNames.map((name) => ({ name: words[name], sections: sectionsOf(outlines[name]) }));
}

/** The template of a name: one that comes along, by its English name too, else one of the user's. Capitals are all one. */
export function findTemplate(
  name: string,
  own: readonly PageTemplate[],
  language: InterfaceLanguage,
): PageTemplate | undefined {
  const wanted = folded(name);
  const builtIn = builtInTemplates(language);
  return [...builtIn, ...builtInTemplates('en'), ...own].find((template) => folded(template.name) === wanted);
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function sectionsOf({ shown, pinned, short }: Outline): readonly SectionChoice[] {
  const hidden = pageSections.filter((section) => !shown.includes(section));
  return [...shown, ...hidden].map((section) => ({
    section,
    shown: shown.includes(section),
    pinned: pinned.includes(section),
    short: short.includes(section),
  }));
}
