/** The words of a language by which the subject of a verb is found, and whom a noun phrase means; lower case. */
export interface SubjectWords {
  /** What takes each of several, before "of": each, cada. */
  readonly wholes: ReadonlySet<string>;
  /** Adverbs, auxiliaries and small pronouns between a subject and its verb. */
  readonly beforeVerb: ReadonlySet<string>;
  /** Words that end like an adverb and are none: family. */
  readonly notAdverbs: ReadonlySet<string>;
  /** Verbs and joints at which a noun phrase cannot go further back. */
  readonly phraseStops: ReadonlySet<string>;
  /** Whether a word by its form ends a noun phrase in the same way. */
  readonly stopsPhrase: (lower: string) => boolean;
  /** Whether a word by its form is a plural noun, which can be a subject without an article. */
  readonly isPlural: (lower: string) => boolean;
  /** Prepositions that hold an article, and govern whatever follows: del. */
  readonly contracted: ReadonlySet<string>;
  /** Prepositions behind which a subject may stand: as. */
  readonly notGoverning: ReadonlySet<string>;
  /** Nouns that make one name with the name behind "of": the state of Oregon. */
  readonly namedNouns: ReadonlySet<string>;
  /** Words behind a verb at which the search for a subject ends. */
  readonly endSubject: ReadonlySet<string>;
  /** Prepositions of a circumstance that may stand between a verb and its subject. */
  readonly circumstances: ReadonlySet<string>;
  readonly who: ReadonlySet<string>;
  /** Relatives for bodies and things: which. */
  readonly which: ReadonlySet<string>;
  /** Prepositions before a place that opens a sentence. */
  readonly beforePlace: ReadonlySet<string>;
  /** Forms of "be" in an opening, behind which no subject is looked for. */
  readonly copulas: ReadonlySet<string>;
  /** Determiners of somebody who was not named before. */
  readonly unknownOnes: ReadonlySet<string>;
  /** Words that make an office another one: vice, former. */
  readonly lesser: ReadonlySet<string>;
  /** Pronouns for whom nobody can be found: I, it. */
  readonly nobody: ReadonlySet<string>;
  /** Possessives that tell whether the owner is a man or a woman: his, her. */
  readonly ownerGender: ReadonlyMap<string, 'f' | 'm'>;
  /** Nouns that stand for the head of a state only with one of these behind "of", and those nouns. */
  readonly headOfState: { readonly nouns: ReadonlySet<string>; readonly of: ReadonlySet<string> };
  /** The gender that a noun for an office holder tells. */
  readonly nounGender: (noun: string) => 'f' | 'm' | undefined;
  /** The gender that an article tells, for nouns that serve for both: la dirigente. */
  readonly articleGender: ReadonlyMap<string, 'f' | 'm'>;
  /** A preposition at the head of a sentence before the one who feels: `A Ana no la convence`. */
  readonly feeler: string | undefined;
  /** Words of speech that are offices too, and are read as offices behind a quotation. */
  readonly officesFirst: boolean;
  /** The pronoun that makes "it was said" of "said", and stems with which it does not. */
  readonly impersonal: { readonly pronoun: string; readonly not: RegExp } | undefined;
  /** Before "that" these make it a thing: lo que. */
  readonly thing: ReadonlySet<string>;
}
