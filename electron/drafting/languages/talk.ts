/** The words of a language by which quotations, their speakers and pronouns are told; lower case. */
export interface TalkWords {
  /** Participles that tell speech only behind their auxiliary: (ha) indicado. */
  readonly toldParticiples: ReadonlySet<string>;
  /** Verbs of speech that tell an attitude rather than words: another verb of the sentence that tells words goes first. */
  readonly attitudes: ReadonlySet<string>;
  /** Verbs by which somebody gives a thing a name; even one word behind them is theirs. */
  readonly calling: ReadonlySet<string>;
  /** Phrases before the one whose words they are: according to, in the words of. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words behind a verb of speech that make it a question: whether. */
  readonly whether: ReadonlySet<string>;
  /** Whether a verb of speech by its form hangs on the subject of another verb: saying, diciendo. */
  readonly isParticiple: (lower: string) => boolean;
  /** Words before such a form that leave it a verb: by, after. */
  readonly beforeParticiple: ReadonlySet<string>;
  /** Pronouns that stand for a body. */
  readonly bodyPronouns: ReadonlySet<string>;
  /** Verbs by which a paper or a sign speaks, right behind its words. */
  readonly inscribing: ReadonlySet<string>;
  /** Words behind a quotation that begin a clause of another matter, and no reporting clause. */
  readonly goingOn: ReadonlySet<string>;
  /** Whether a word can be a finite verb by its form, where no table has it: before its subject, or behind it. */
  readonly verbBefore: (lower: string) => boolean;
  readonly verbBehind: (lower: string) => boolean;
  /** Words right before a single quoted word that make it somebody's: as, was. */
  readonly beforeWord: ReadonlySet<string>;
  /** Words between a noun that introduces a name and the name: his, new. */
  readonly beforeName: ReadonlySet<string>;
  /** Verbs that say that something is not so. */
  readonly denying: ReadonlySet<string>;
  /** Verbs of speech behind which a thing stands rather than a clause without "that": condemned. */
  readonly takesThing: ReadonlySet<string>;
  /** Words that make what a verb of speech tells a mere possibility: might have suggested. */
  readonly mayHave: ReadonlySet<string>;
  /** Forms of verbs of speech that are nouns where "of" follows: the notes of. */
  readonly nounForms: ReadonlySet<string>;
  /** Words between a subject and its verb that tell a habit, `_` for a space: used to. */
  readonly habits: readonly (readonly string[])[];
  /** Words before somebody who does the same as the one before: so did. */
  readonly alike: readonly (readonly string[])[];
  /** Words behind "was" that lead to the one who put it so: how. */
  readonly summingUp: ReadonlySet<string>;
  /** Whether a dash at the head of a paragraph opens speech. */
  readonly dashSpeech: boolean;
  /** How the items of a list open behind their dashes, where each tells what several did: Acordaron. */
  readonly opensItem: RegExp;
  /** Words before a noun for somebody who is not named: one, another. */
  readonly some: ReadonlySet<string>;
  /** Nouns for people without an office: woman, passenger. */
  readonly somebody: ReadonlySet<string>;
  /** Nouns for what somebody says, behind the one who says it: answer, message. */
  readonly ownWords: ReadonlySet<string>;
  /** Verbs that tell words only with this pronoun behind them: puts it. */
  readonly putting: { readonly verbs: ReadonlySet<string>; readonly it: string } | undefined;
  /** Words by which somebody speaks of themselves: I, our. */
  readonly oneself: ReadonlySet<string>;
  /** Pronouns for the reader. */
  readonly reader: ReadonlySet<string>;
  /** The ending of nouns for people who do a thing: collector. */
  readonly doer: RegExp;
  /** Adjectives made of an age, which stand for the person of whom the text speaks. */
  readonly ageNoun: RegExp;
}
