import { type PageItem, type PageSection, type PrintableBriefing, pageSections } from './page.ts';

/** The sections that only the full briefing has room for, in their order. */
export const furtherSections = ['figures', 'names', 'earlier'] as const;
type FurtherSection = (typeof furtherSections)[number];

/** The sections of the full briefing in their natural order. */
export const fullSections = [...pageSections, ...furtherSections] as const;
/** A dossier begins with what its articles tell differently. */
export type FullSection = PageSection | FurtherSection | 'differences';

/** One line of the full briefing. It always stands in full, so it has neither a pin nor a short form. */
export type FullItem = Omit<PageItem, 'section' | 'pinned' | 'short' | 'shortText'> & { readonly section: FullSection };

/** A paragraph of the source that lines rest on. */
export interface CitedParagraph {
  /** Of several articles, the letter of the one that it is of. */
  readonly letter?: string | undefined;
  /** Counted from 1. */
  readonly number: number;
  /** Its sentences that lines rest on, word for word, in their order; those that follow each other are together. */
  readonly passages: readonly string[];
}

/**
 * The whole briefing as a document of several pages. Like the page's, it has no field for a private note, and no type
 * that it is made of has one.
 */
export interface FullBriefing extends Omit<PrintableBriefing, 'items' | 'sections'> {
  /** In the order in which they stand; none is empty. */
  readonly sections: readonly { readonly section: FullSection; readonly items: readonly FullItem[] }[];
  /** Every paragraph that a line names, in order. */
  readonly cited: readonly CitedParagraph[];
  /** Lines that a person has hidden in the briefing: they do not stand in it, and are counted. */
  readonly hidden: number;
}
