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
