import type { Firmness, Progress } from './facts.ts';
import type { IsoDate } from './text.ts';

/** Several articles read as one. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  /** In their order; those in the bin are not among them. */
  readonly articleIds: readonly string[];
}

/** A line of the list of dossiers. */
export interface DossierListing {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  /** Days of its oldest and its newest article. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** An article of a dossier, and the letter by which its marks name it. */
export interface DossierArticle {
  /** `A`, `B` and so on, in the dossier's order. */
  readonly letter: string;
  readonly articleId: string;
  readonly title: string;
  readonly dateline: string;
  readonly date?: IsoDate | undefined;
  readonly source?: string | undefined;
  readonly bottomLine?: string | undefined;
}

/** Where a line of a dossier stands. */
export interface DossierCite {
  readonly letter: string;
  readonly articleId: string;
  readonly factId: string;
  /** Ascending. */
  readonly paragraphs: readonly number[];
}

/** What one article says of a matter. */
export interface Report extends DossierCite {
  readonly text: string;
  readonly detail?: string | undefined;
  /** Its date, or its figure, worded. */
  readonly when?: string | undefined;
  readonly firmness?: Firmness | undefined;
  readonly progress?: Progress | undefined;
  readonly ownProgress?: Progress | undefined;
}

/**
 * How the articles stand to one another on a matter: one tells it alone; several tell it alike; they give two dates for
 * it, or two figures.
 */
export const findings = ['dates', 'figures', 'agree', 'alone'] as const;
export type Finding = (typeof findings)[number];

/** Where the matters of a dossier stand. */
export const matterSections = ['agreed', 'requested', 'events', 'figures'] as const;
export type MatterSection = (typeof matterSections)[number];

/** One undertaking, event or figure, with what each article says of it: one report for each. */
export interface Matter {
  /** The fact of its first report. */
  readonly id: string;
  readonly section: MatterSection;
  readonly finding: Finding;
  readonly reports: readonly Report[];
  /** By what lines in two languages were brought together: names, a date, figures, words; absent where all are in one. */
  readonly because?: readonly string[] | undefined;
}

/** A person over the articles of a dossier. */
export interface DossierPerson {
  readonly id: string;
  readonly name: string;
  /** Each that an article gives, with the articles that give it. */
  readonly roles: readonly { readonly role: string; readonly letters: readonly string[] }[];
  readonly cites: readonly DossierCite[];
}

/** Something on the dossier's timeline. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: 'article' | 'commitment' | 'event';
  readonly text: string;
  /** Worded for the reader. */
  readonly when: string;
  /** Its first and its last day; absent where no day can be told. */
  readonly days?: { readonly from: IsoDate; readonly to: IsoDate } | undefined;
  readonly cites: readonly DossierCite[];
}

/** Several articles read as one. */
export interface DossierReading {
  readonly dossier: Dossier;
  readonly articles: readonly DossierArticle[];
  /** Those in most articles first. */
  readonly people: readonly DossierPerson[];
  readonly matters: readonly Matter[];
  /** By their days; those without one last. */
  readonly timeline: readonly TimelineEntry[];
}
