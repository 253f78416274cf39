import type { Fact, FactBody, SourcedDate } from '../contract/facts.ts';
import { type PageSection, pageSections } from '../contract/page.ts';
import type { IsoDate } from '../contract/text.ts';
import { lastDay } from './dates.ts';

/** The sections of a briefing below its bottom line, in their order. */
export const briefingSections = [
  'agreed',
  'requested',
  'positions',
  'people',
  'quotes',
  'dates',
  'keyPoints',
  'figures',
  'earlier',
  'names',
  'questions',
] as const;
export type BriefingSection = (typeof briefingSections)[number];

/** The sections that a page has room for, of those above. */
export type PrintedSection = Extract<BriefingSection, PageSection>;
const printed: ReadonlySet<string> = new Set(pageSections);

/** Whether a section of the briefing is one of the page's too; the others are for the desk and the full briefing. */
export function isPrinted(section: BriefingSection): section is PrintedSection {
  return printed.has(section);
}

/** When a fact takes place or falls due, where the source says so. */
export function whenOf(body: FactBody): SourcedDate | undefined {
  if (body.kind === 'commitment') return body.due;
  if (body.kind === 'event') return body.when;
  return body.kind === 'date' ? body : undefined;
}

/** Whether a date lies after the day of publication, as far as both are known. */
export function isAhead(date: SourcedDate | undefined, published: IsoDate | undefined): boolean {
  const end = date?.iso === undefined ? undefined : lastDay(date.iso);
  if (end === undefined) return false;
  const since = published === undefined ? undefined : lastDay(published);
  return since === undefined || end > since;
}

/**
 * Where a fact stands.
 *
 * @param published the article's day of publication; what lies after it is a date ahead
 */
export function sectionOf(fact: Fact, published: IsoDate | undefined): BriefingSection {
  const { body } = fact;
  switch (body.kind) {
    case 'commitment':
      return body.status === 'requested' ? 'requested' : 'agreed';
    case 'position':
      return 'positions';
    case 'person':
      return 'people';
    case 'quote':
      return 'quotes';
    case 'date':
    case 'event':
      return isAhead(whenOf(body), published) ? 'dates' : 'earlier';
    case 'figure':
      return 'figures';
    case 'organisation':
    case 'place':
      return 'names';
    case 'question':
      return 'questions';
    case 'summary':
    case 'keyPoint':
      return 'keyPoints';
  }
}
