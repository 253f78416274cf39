/** The words by which a language tells who does what is undertaken; lower case, empty where it has no such turn. */
export interface DoerWords {
  /** What companies and offices do rather than one person, in the form that stands behind their name: invest, invertirá. */
  readonly bodyDeeds: RegExp;
  /** Small words between a name and what it will do: also, has. */
  readonly beforeDeed: ReadonlySet<string>;
  /** Verbs before an office, by which somebody will take it: become. */
  readonly takingOffice: ReadonlySet<string>;
  /** Verbs behind “it” that tell what a body, and no weather, can or means to do: can, plans. */
  readonly ownVerbs: RegExp;
  /** Words between a name and its deed where the verb of undertaking goes without saying: Peru to build; Perú a construir. */
  readonly deedMarks: ReadonlySet<string>;
  /** Nouns that can mean any body, a party or a club as well: group. */
  readonly anyBody: ReadonlySet<string>;
  /** Words for whose a pledge is, ahead of the one they mean: its, su. */
  readonly ownWords: ReadonlySet<string>;
  /** Words before a participle that make it a passive: been. */
  readonly passiveMarks: ReadonlySet<string>;
  /** The word that stands for a subject which comes later: there. */
  readonly there: ReadonlySet<string>;
  /** Words that open a clause about a place, whose subject goes on from the clause before: where. */
  readonly whereWords: ReadonlySet<string>;
  /** Phrases behind a paper that open its terms: under which. */
  readonly termOpeners: readonly (readonly string[])[];
  /** Phrases behind a name and a comma that bring in others who do the same: together with. */
  readonly alongside: readonly (readonly string[])[];
}
