/** How a language builds its names and roles: the switches and small words that the rules for names read. Lower case. */
export interface Grammar {
  /** The noun that heads a name stands first, and what belongs to it behind: Ministerio de Economía, aeropuerto General Mosconi. */
  readonly headFirst: boolean;
  /** A lower-case noun with the ending of a role counts as one by its ending alone: oceanographer. */
  readonly roleByEnding: boolean;
  /** A verb of speech may stand between somebody and what is said of them: dijo. */
  readonly verbFirst: boolean;
  /** The ending of a verb in the future tense, where it is one word. */
  readonly futureVerb: RegExp | undefined;
  /** The ending of a role noun that means a woman. */
  readonly womanEnding: RegExp;
  /** And those that tell a man. */
  readonly manEnding: RegExp;
  /** Articles: the; el, la. */
  readonly articles: ReadonlySet<string>;
  /** Of these, the ones that can be part of a name, as they are written there: La Moncloa. */
  readonly nameArticles: ReadonlySet<string>;
  /** What ties a part to its whole: of; de, del. */
  readonly ofWords: ReadonlySet<string>;
  /** What ties a person to a body or a place: of, from, at. */
  readonly tieWords: ReadonlySet<string>;
  /** What else ties the parts of a body's name: for; para. */
  readonly forWords: ReadonlySet<string>;
  /** What a name that follows is a place by: in, near. */
  readonly inWords: ReadonlySet<string>;
  /** What a country that is as often a person's name must follow: in, from, to. */
  readonly placeWords: ReadonlySet<string>;
  /** Where somebody goes, after a verb of travel. */
  readonly towardWords: ReadonlySet<string>;
  /** What a date follows: in, since. */
  readonly dateWords: ReadonlySet<string>;
  readonly asWords: ReadonlySet<string>;
  /** Relative pronouns for people. */
  readonly whoWords: ReadonlySet<string>;
  /** Those that after a comma show the name before it to be a person's: who, whose. */
  readonly personRelatives: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Of these, the ones that tell a role only with an article behind them. */
  readonly copulasWithArticle: ReadonlySet<string>;
  /** Verbs that tell what somebody leads: heads, preside. */
  readonly leadVerbs: ReadonlySet<string>;
  /** Words that end the phrase of a role. */
  readonly roleEnds: ReadonlySet<string>;
  /** Words by which a phrase is a clause, not a role. */
  readonly clauseSigns: ReadonlySet<string>;
  /** First words that make a place of two or more capitalised words: Mount, San. */
  readonly placeOpeners: ReadonlySet<string>;
  /** Of these, the ones that do so only before a single word. */
  readonly shortPlaceOpeners: ReadonlySet<string>;
  /** Last words before "of" that a longer name goes on behind: Bank of, Gulf of. */
  readonly ofHeads: ReadonlySet<string>;
  /** Heads before "on" that a longer name goes on behind: Commission on. */
  readonly onHeads: ReadonlySet<string>;
  /** Owners inside the names of bodies: Children’s Hospital. */
  readonly bodyOwners: ReadonlySet<string>;
  /** What a participle of appointment must follow, where only the passive says so; empty where it need not. */
  readonly passiveMarks: ReadonlySet<string>;
  /** Such participles: elected, nombrada. */
  readonly appointed: RegExp;
  /** Possessives that stand for the body last named: its. */
  readonly bodyPronouns: ReadonlySet<string>;
  /** Words that make a role one of the past. */
  readonly formerWords: ReadonlySet<string>;
  /** Heads of names that are bodies, and after a word of place buildings: House. */
  readonly houseWords: ReadonlySet<string>;
  /** Those words of place: at, inside. */
  readonly siteWords: ReadonlySet<string>;
  /** Words for colours, directions and the like that are surnames behind a given name: Timothy West, Barry White. */
  readonly wordSurnames: ReadonlySet<string>;
  /** Nouns of places that are surnames behind a given name: Benny Hill, Jerry Hall. */
  readonly placeSurnames: ReadonlySet<string>;
  /** Role nouns that are no title before a name in capitals: star, driver, member. */
  readonly plainOffices: ReadonlySet<string>;
  /** Adverbs between a verb and the role it tells: also, now. */
  readonly roleAdverbs: ReadonlySet<string>;
  /** Nouns for parts of a company’s capital. */
  readonly shareNouns: ReadonlySet<string>;
  /** Titles of peers, which a name without a given name keeps: Lord Hayle, Baroness Okonjo. */
  readonly peerTitles: ReadonlySet<string>;
  /** Lower-case nouns behind a name that make it a place: province, harbour. */
  readonly placeFollowers: ReadonlySet<string>;
  /** Fields of work inside the words of an office: Minister of Foreign and European Affairs. */
  readonly portfolios: ReadonlySet<string>;
  /** Verbs and participles of which a person is nearly always the subject: resigned, born. */
  readonly personVerbs: ReadonlySet<string>;
  /** What somebody does for a living, behind "who": commands, studies. */
  readonly workVerbs: ReadonlySet<string>;
  /** A lower-case noun that makes a party of the capitals before it: Scottish National party. */
  readonly partyWord: string;
  /** First words that make such a phrase no party's name: Christmas party. */
  readonly notParties: ReadonlySet<string>;
  /** First words that a longer name goes on behind: San, Premio. */
  readonly linkingStarts: ReadonlySet<string>;
  /** Nouns that make a body of the country beside them: embassy. */
  readonly nationBodies: ReadonlySet<string>;
  /** Nouns that make a body of the person's name beside them: administration. */
  readonly personBodies: ReadonlySet<string>;
  /** Small words that a dateline may hold. */
  readonly datelineWords: ReadonlySet<string>;
  /** Capitalised words of a dateline that name no place. */
  readonly datelineNoise: ReadonlySet<string>;
  /** Words before which a long sentence can be cut to a title. */
  readonly titleBreaks: ReadonlySet<string>;
  /** Words that a title that is cut cannot end with. */
  readonly notLast: ReadonlySet<string>;
}
