/** The small words around figures; lower case. */
export interface FigureWords {
  /** How "per cent" is said, word by word. */
  readonly percents: readonly (readonly string[])[];
  /** A figure with what makes thousands or millions of it right behind: 5m. */
  readonly amount: RegExp;
  /** Words between a figure and what it counts: of, in. */
  readonly links: ReadonlySet<string>;
  /** Of these, the ones that what is counted may go on across: tons of wheat. */
  readonly of: ReadonlySet<string>;
  /** What behind a figure makes a time of day of it. */
  readonly clock: ReadonlySet<string>;
  /** Words at which what is counted ends. */
  readonly stops: ReadonlySet<string>;
  /** Small words that what is counted cannot end with. */
  readonly notLast: ReadonlySet<string>;
}
