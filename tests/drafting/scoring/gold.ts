/** What a careful reader finds in an article; see tests/fixtures/drafting/README.md. */
export interface Gold {
  readonly language: string;
  readonly base?: string;
  readonly date?: string;
  readonly place?: string;
  readonly people: readonly { readonly name: string; readonly role?: string }[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly dates: readonly GoldDate[];
  readonly quotes: readonly GoldQuote[];
  readonly commitments: readonly GoldCommitment[];
  readonly optional?: readonly string[];
  readonly optionalDates?: readonly string[];
  readonly optionalQuotes?: readonly string[];
  readonly optionalCommitments?: readonly string[];
}

export interface GoldDate {
  readonly wording: string;
  readonly iso?: string;
}

export interface GoldQuote {
  /** Its first words; all of them where there is no `ends`. */
  readonly opens: string;
  /** Its last words. */
  readonly ends?: string;
  /** Absent where it is not asked for; null where the article leaves it open. */
  readonly speaker?: string | null;
}

export interface GoldCommitment {
  readonly action: string;
  readonly parties: readonly string[];
  readonly status?: string;
  readonly due?: string;
}
