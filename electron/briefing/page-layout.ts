import type { Omission, PageItem, PageSection, Paper, PrintableBriefing } from '../contract/page.ts';

/** A line as it is set: in full or shortened. */
export interface PlacedLine {
  readonly item: PageItem;
  readonly text: string;
  readonly detail?: string | undefined;
  /** True where `text` or `detail` ends in an ellipsis that the briefing does not have. */
  readonly shortened: boolean;
  /** A person's own short form, where the line stands in it. */
  readonly ownWords?: string | undefined;
}

/** A section with at least one line. */
export interface PlacedSection {
  readonly section: PageSection;
  /** Said once beside the heading, because it holds for most lines of the section; those lines leave it out. */
  readonly shared?: string | undefined;
  readonly lines: readonly PlacedLine[];
}

/** What stands above the columns; never left off. */
export interface PageHead {
  readonly title: string;
  /** In points. */
  readonly titleSize: number;
  readonly bottomLine?: PlacedLine | undefined;
  /** Size of the bottom line, as a multiple of the body's. */
  readonly bottomLineScale: number;
}

/**
 * `columns`: a wide column for what was said and done beside a narrow one for who, whose words and when.
 * `flow`: all sections run through two equal columns, for briefings that are nearly all of one sort.
 */
export type Arrangement = 'columns' | 'flow';

/** A page, wholly decided: whoever draws it has no choice left. */
export interface PageLayout {
  readonly briefing: PrintableBriefing;
  readonly paper: Paper;
  /** Size of the body, in points. */
  readonly typeSize: number;
  /** Multiplies every vertical gap; 1 is the usual spacing. */
  readonly air: number;
  readonly arrangement: Arrangement;
  /** Width of the main column as a multiple of the other's. */
  readonly ratio: number;
  readonly head: PageHead;
  readonly main: readonly PlacedSection[];
  /** Empty where the arrangement is `flow`. */
  readonly side: readonly PlacedSection[];
  readonly omissions: readonly Omission[];
  /** How many of the lines are shortened. */
  readonly shortened: number;
}

/** What a layout comes to on paper. An empty column fits unless the head and the foot alone are too tall. */
export interface Measured {
  readonly mainFits: boolean;
  readonly sideFits: boolean;
}

/** Sets a layout at its size on its paper and says whether it fits. The same layout must give the same answer. */
export type Measure = (layout: PageLayout) => Measured;

/** What the fit came to. `printed` and `omitted` together are all lines of the briefing, the bottom line included. */
export interface FittedPage {
  readonly layout: PageLayout;
  readonly printed: readonly PageItem[];
  readonly omitted: readonly PageItem[];
  /** Pinned lines for which there is no room even with every line in its short form and all others left off. */
  readonly pinsWithoutRoom: readonly PageItem[];
  /**
   * False where not even the title, the bottom line and the foot fit, or not all that is pinned: then the page must not
   * be printed.
   */
  readonly fits: boolean;
}
