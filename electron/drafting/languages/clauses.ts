/** The small words by which a language ties clauses and parties together, one table for each rule that reads it. */
export interface ClauseWords {
  /** `to` before an infinitive; undefined where the infinitive stands alone. */
  readonly infinitiveMark: string | undefined;
  /** Whether a verb may stand without a subject and then means whoever acted last. */
  readonly dropsSubject: boolean;
  /** Whether the future is made with a word before the verb (`will`) or by the verb's ending. */
  readonly future: 'modal' | 'ending';
  /** Whether a lower-case word can be a verb in the form that follows "to" or "will". */
  readonly isInfinitive: (lower: string) => boolean;
  /** Whether a word is in the future tense, or makes it. */
  readonly isFuture: (lower: string) => boolean;
  /** Whether a word is a verb in the future that says what somebody will do. */
  readonly isFutureAction: (lower: string) => boolean;
  /** Whether a word makes a clause speak of what is to come: will, must; -rá, -ría. */
  readonly looksAhead: (lower: string) => boolean;
  /** Whether a word by its form is a verb that tells, which begins a clause of its own behind "and". */
  readonly isToldVerb: (lower: string) => boolean;
  /** Whether a word is an adverb by its form. */
  readonly isAdverb: (lower: string) => boolean;
  /** Whether an adverb may stand inside a phrase of undertaking. */
  readonly isInnerAdverb: (lower: string) => boolean;
  /** Whether "if" makes what follows a condition at this place. */
  readonly ifs: ReadonlySet<string>;
  /** Words of two that make a condition: `provided that`, `siempre que`. */
  readonly ifPairs: ReadonlySet<string>;
  /** Words before "if" that take the condition away: `como si`. */
  readonly notIfs: ReadonlySet<string>;
  /** Words shortly before a verb that make it a supposition or a habit. */
  readonly supposing: ReadonlySet<string>;
  /** Verbs of what is had done by others. */
  readonly causatives: ReadonlySet<string>;
  /** What must be done under the terms of a paper: must. */
  readonly duties: ReadonlySet<string>;
  /** What opens a sentence that tells the terms of a paper: under, según. */
  readonly termsUnder: ReadonlySet<string>;
  /** What may open such a sentence where the paper stands behind its article: in, en. */
  readonly termsIn: ReadonlySet<string>;
  /** Two words by which a sentence tells what somebody gives for what they get: in return. */
  readonly inReturn: ReadonlySet<string>;
  /** All who take part in a meeting: participants. */
  readonly attendees: ReadonlySet<string>;
  /** Parts of a paper that bind: clause, amendment. */
  readonly paperParts: ReadonlySet<string>;
  /** Nouns of what others tell, and words that say it is not so: reports ... are false. */
  readonly hearsay: ReadonlySet<string>;
  readonly untrue: ReadonlySet<string>;
  /** Verbs of one’s own deed that always have the pronoun: se encargará. */
  readonly reflexiveDeeds: RegExp;
  /** Words that open a clause that stands against the one before: but, although. */
  readonly contrasts: ReadonlySet<string>;
  /** Words that open a clause of reason or contrast in the middle of an undertaking. */
  readonly reasons: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Of these, the ones that can be the subject behind a name and a comma. */
  readonly relativeSubjects: ReadonlySet<string>;
  readonly nots: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Prepositions before those who get something, and of these the ones of going. */
  readonly recipients: ReadonlySet<string>;
  readonly going: ReadonlySet<string>;
  /** Prepositions before those who are asked, contracted ones with the article in them apart. */
  readonly addressing: ReadonlySet<string>;
  readonly contracted: ReadonlySet<string>;
  /** Words that tie those who are asked to what they are asked: with a verb behind, or with a clause. */
  readonly askLinks: ReadonlySet<string>;
  readonly askVerbs: ReadonlySet<string>;
  readonly askThats: ReadonlySet<string>;
  /** Words that begin what is asked and are nobody who is asked. */
  readonly askNobody: ReadonlySet<string>;
  /** Words that begin the thing that is asked for, where a thing may be asked of somebody. */
  readonly askThings: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  /** Of these, the articles. */
  readonly articles: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Pronouns as objects: them, him. */
  readonly objects: ReadonlySet<string>;
  /** Of the objects, the ones for several: them. */
  readonly several: ReadonlySet<string>;
  /** Words before a day that make it a deadline. */
  readonly deadlines: ReadonlySet<string>;
  /** Forms of "be", "have" and modals, which begin a new clause. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that show that a clause has its verb. */
  readonly finiteWords: ReadonlySet<string>;
  /** Small words between a joint and the next verb of a list. */
  readonly listSmall: ReadonlySet<string>;
  /** Joints of more than one word, `_` for a space: as well as. */
  readonly joints: readonly (readonly string[])[];
  /** Small words between a phrase of undertaking and its verb. */
  readonly gapWords: ReadonlySet<string>;
  /** Behind a verb these show that it was a noun. */
  readonly notObjects: ReadonlySet<string>;
  /** Verbs that need no object. */
  readonly bareVerbs: ReadonlySet<string>;
  /** Verbs between which and their infinitive a few words may stand; how firm each is. */
  readonly gapVerbs: ReadonlyMap<string, 'agreed' | 'pledged' | 'planned'>;
  /** Verbs behind whose phrase any plain word is taken for a verb. */
  readonly anyVerbAfter: RegExp;
  /** Verbs by which a paper binds others. */
  readonly bindingVerbs: ReadonlySet<string>;
  /** Of these, those that never bind the one who says them: obliga. */
  readonly obligingVerbs: ReadonlySet<string>;
  /** Stems of list openers that pledge rather than agree. */
  readonly pledging: RegExp;
  /** Nouns that an own office, an own government, and a government are called by. */
  readonly ownOffices: ReadonlySet<string>;
  readonly ownGovernments: ReadonlySet<string>;
  readonly governments: ReadonlySet<string>;
  /** Nouns that with a nation's adjective stand for the nation, beyond those of the state. */
  readonly nationHeads: ReadonlySet<string>;
  /** Both: two of those named. */
  readonly both: ReadonlySet<string>;
  /** Plural nouns of which there are mostly two: sides. */
  readonly pairHeads: ReadonlySet<string>;
  /** Plural nouns for whoever agrees, states or people: sides. */
  readonly sideNouns: ReadonlySet<string>;
  /** Those who make up a body and stand for it: its members. */
  readonly memberNouns: ReadonlySet<string>;
  /** Verbs that no table of deeds has since they are none: to face, to lose. */
  readonly notDeeds: ReadonlySet<string>;
  /** Nouns for bodies that come together. */
  readonly meetingBodies: ReadonlySet<string>;
  /** Pronouns for those to whom something is promised: promised me the job. */
  readonly toWhom: ReadonlySet<string>;
  /** Words that open what is pledged where no article does: free entry, more trains. */
  readonly pledgedKinds: ReadonlySet<string>;
  /** Verbs for what is done with a paper, and nouns for papers that are put to somebody. */
  readonly paperVerbs: RegExp;
  readonly offers: ReadonlySet<string>;
  /** Verbs by which somebody tells firmly or ahead of time what they will do: to warn, to announce. */
  readonly warning: RegExp;
  /** Verbs that ask somebody for something. */
  readonly askingFor: ReadonlySet<string>;
  /** Two words by which a writer asks: ask three, ask one. */
  readonly askingThings: ReadonlySet<string>;
  /** Words that say what somebody ought to do. */
  readonly oughts: ReadonlySet<string>;
  /** Pronouns that stand right before their verb: lo, se. */
  readonly clitics: ReadonlySet<string>;
  /** Papers that bind somebody to pay, with the verbs that say so: the plan will subsidise. */
  readonly payingPapers: ReadonlySet<string>;
  readonly payingVerbs: RegExp;
  /** Participles of what somebody will have done: reabierta, entregado. */
  readonly doneParticiples: RegExp;
  /** Verbs that, once more or as a duty, are deeds: reunirse, publicar. */
  readonly dutyVerbs: RegExp;
  /** Somebody of the same office elsewhere: his counterpart. */
  readonly counterparts: ReadonlySet<string>;
  /** Nouns for a paper or a channel: what it says that others will do, they have not said. */
  readonly mediaNouns: ReadonlySet<string>;
  /** Of these, those that can mean the parts of a country: states. */
  readonly partStates: ReadonlySet<string>;
  /** Plural nouns for states, for organisations, and for people who hold an office. */
  readonly nationGroups: ReadonlySet<string>;
  readonly bodyGroups: ReadonlySet<string>;
  readonly peopleGroups: ReadonlySet<string>;
  /** What closes, opens or moves by somebody's decision: plant, production. */
  readonly facilities: ReadonlySet<string>;
  /** Verbs in which a facility is the subject of somebody's deed. */
  readonly facilityVerbs: ReadonlySet<string>;
  /** Verbs that tell a deed where a party is named and an object follows, and else what happens. */
  readonly deedsWithObject: ReadonlySet<string>;
  /** What somebody offers and is then bound to: aid, loan. */
  readonly offerables: ReadonlySet<string>;
  /** Verbs that offer. */
  readonly offering: ReadonlySet<string>;
  /** "be" in the infinitive. */
  readonly be: ReadonlySet<string>;
  /** "by" before the agent of a passive. */
  readonly agentMarks: ReadonlySet<string>;
  /** Participles of what is given or done to somebody by a decision: offered, paid. */
  readonly grantedParticiples: ReadonlySet<string>;
  /** Verbs of getting: who announces it gives. */
  readonly receiving: ReadonlySet<string>;
  /** Verbs of speech that guess, doubt or fear, and announce nothing. */
  readonly guessing: ReadonlySet<string>;
  /** Words that are the noun "plan" as often as the verb. */
  readonly planWords: ReadonlySet<string>;
  /** Verbs that give a plan up. */
  readonly abandoning: ReadonlySet<string>;
  /** "had", and the verbs that behind it tell of what came to nothing. */
  readonly pluperfect: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  /** "was" and "were", and what is done to a paper behind them. */
  readonly wasWords: ReadonlySet<string>;
  readonly signedParticiples: ReadonlySet<string>;
  /** Dealings that are expected to close, though they are nobody: deal, merger. */
  readonly dealings: ReadonlySet<string>;
  /** Forms of "agree" that a thing may follow: agreed to a truce. */
  readonly agreeing: ReadonlySet<string>;
  /** Verbs behind which what was reached must be named: reached a deal. */
  readonly reaching: ReadonlySet<string>;
  /** Phrases for all of a group that was named: both, the two sides. */
  readonly wholeGroup: RegExp;
  /** Kinds of organisation: the noun, and what a name must hold to be called by it. */
  readonly bodyKinds: readonly (readonly [RegExp, RegExp])[];
  /** What a company is never called. */
  readonly noCompany: RegExp;
  /** How the notes at the foot of a release open, and how a question of an interview does. */
  readonly footOpeners: RegExp;
  /** Headings behind which only such notes follow. */
  readonly footHeadings: RegExp;
  /** Openings of a paragraph that is such a note itself. */
  readonly footParagraphs: RegExp;
  readonly askedOpeners: RegExp;
  /** What opens an answer. */
  readonly answerOpeners: RegExp;
  /** Words with which a sentence leans on the one before. */
  readonly leaning: ReadonlySet<string>;
  /** Verbs that say that what a clause tells is an undertaking rather than a view. */
  readonly undertaking: ReadonlySet<string>;
  /** Pronouns of the first person. */
  readonly firstPerson: ReadonlySet<string>;
  /** Modals of what will be done, and the one that tells it as said before. */
  readonly willWords: ReadonlySet<string>;
  readonly wouldWords: ReadonlySet<string>;
  /** Words between a verb of speech and "would" that take the announcement away. */
  readonly notAnnounced: ReadonlySet<string>;
  /** Verbs of speech may take a clause without "that". */
  readonly clausesWithoutThat: boolean;
}
