/**
 * The nations as a language names them. The engine reads the tables of all packs together, since an article names
 * countries in other languages than its own too; a pack need not repeat what another has.
 */
export interface Nations {
  /** Names of countries by their two-letter code. */
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
  /** Names that news writers use and such lists lack, and blocs of states that act as one party; `|` between two. */
  readonly further: Readonly<Record<string, string>>;
  /** Adjectives of nationality and the nouns for a people, lower case, by the same code; `_` for a space inside one. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Capitals by which the press means a government, lower case, with its country’s code. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Names of countries that are as often a person’s or a thing’s, so that only context makes a place of them. */
  readonly doubtful: ReadonlySet<string>;
  /** The long form of a state’s name around the short one, which is its first group: Federal Republic of Nigeria. */
  readonly longForm: RegExp | undefined;
}
