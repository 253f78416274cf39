import type { PageSection } from './page.ts';
import type { IsoDate } from './text.ts';

/** The labels of FIRST's Traffic Light Protocol, version 2.0, in their exact spelling. */
export const tlpLabels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;
export type TlpLabel = (typeof tlpLabels)[number];

/** How a person wants a section of the page. */
export interface SectionChoice {
  readonly section: PageSection;
  /** False where its lines are left off, and counted as left off. */
  readonly shown: boolean;
  /** True where all of its lines are pinned. */
  readonly pinned: boolean;
  /** True where all of its lines stand in their short form. */
  readonly short: boolean;
}

/** How a person wants a line of the page; what is absent is as its section says. */
export interface LineChoice {
  /** A page item's id. */
  readonly lineId: string;
  readonly pinned?: boolean | undefined;
  readonly short?: boolean | undefined;
  /** The person's own short form. */
  readonly shortText?: string | undefined;
}

/** What stands at the head of a page beside the article's own words. */
export interface PageHeadFields {
  /** Handling marking: free text, or one of `tlpLabels`. Belongs to the article and to all that is made of it. */
  readonly marking?: string | undefined;
  readonly preparedFor?: string | undefined;
  readonly preparedBy?: string | undefined;
  /** Day of the briefing; where it is absent and a name is given, the day on which the page is made. */
  readonly preparedOn?: IsoDate | undefined;
  /** The first day on which the briefing may go out. */
  readonly embargo?: IsoDate | undefined;
}

/** All that a person has chosen for an article's page. */
export interface PageSetup extends PageHeadFields {
  /** All sections in their order; absent where nobody has arranged them. */
  readonly sections?: readonly SectionChoice[] | undefined;
  /** Only lines that somebody has chosen something for. */
  readonly lines: readonly LineChoice[];
}

/** An arrangement of sections under a name, for any article. */
export interface PageTemplate {
  readonly name: string;
  readonly sections: readonly SectionChoice[];
}

/** What the settings of a page show: this article's, and the templates that there are. */
export interface PageChoices {
  readonly setup: PageSetup;
  /** The three that come along, worded, in a fixed order. */
  readonly builtIn: readonly PageTemplate[];
  /** The user's own, by name. */
  readonly own: readonly PageTemplate[];
}
