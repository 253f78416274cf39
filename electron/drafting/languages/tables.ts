/** Word tables of a language that one rule each reads; lower case, empty where the language has no such rule. */
export interface Tables {
  /** Verbs that with "will" tell what happens rather than what somebody undertakes. */
  readonly happensToVerbs: ReadonlySet<string>;
  /** Verbs that undertake something only where a party is named: `Norway will send`. */
  readonly verbsOfNamed: ReadonlySet<string>;
  /** Nouns for several parties together. */
  readonly manyParties: ReadonlySet<string>;
  /** Participles of what is made or done where an agreement is told: created, launched. */
  readonly madeParticiples: ReadonlySet<string>;
  /** Words of a sentence that a list of agreements follows. */
  readonly listOpeners: ReadonlySet<string>;
  /** Deeds that a speaker can promise in the first person; more would be rhetoric. */
  readonly plainDeeds: ReadonlySet<string>;
  /** What is signed: treaty, deal, convenio. */
  readonly signables: ReadonlySet<string>;
  /** Words that behind a comma begin a clause of another kind. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Nouns by which an organisation is called again: the company, la entidad. */
  readonly organisationNouns: ReadonlySet<string>;
  /** Of these, the ones that mean a company. */
  readonly companyNouns: ReadonlySet<string>;
  /** Verbs in the future tense that say how things will be, and undertake nothing. */
  readonly futureStates: ReadonlySet<string>;
  /** Nouns for people and papers that speak: residents, report, expertos. */
  readonly peopleNouns: ReadonlySet<string>;
  /** Head-words of events, laws, prizes and the like: neither people, nor organisations, nor places. */
  readonly otherHeads: ReadonlySet<string>;
  /** What stands behind a name that is a company: shares, flights, spokesman. */
  readonly companyBelongings: ReadonlySet<string>;
  /** Nouns that say of the name beside them that it is an organisation. */
  readonly bodyNouns: ReadonlySet<string>;
  /** Nouns that say of the name beside them that it is a place. */
  readonly settlementNouns: ReadonlySet<string>;
  /** Those whom a place has: mayor, bishop, vecinos. */
  readonly governors: ReadonlySet<string>;
  /** Words before a name that is where somebody goes. */
  readonly goingWords: ReadonlySet<string>;
  /** Nouns of kinship: a weaker role than an office. */
  readonly kin: ReadonlySet<string>;
  /** Head-words of bodies whose names may hold an "and": Food and Agriculture Organization. */
  readonly jointHeads: ReadonlySet<string>;
  /** Verbs that say that an event takes place. */
  readonly eventVerbs: ReadonlySet<string>;
  /** Of these, the ones that tell of a meeting without a noun. */
  readonly meetingVerbs: ReadonlySet<string>;
  /** Words that multiply a number. */
  readonly scales: ReadonlySet<string>;
  /** Words for units. */
  readonly units: ReadonlySet<string>;
  /** Words that make what is said a view: must, should, injusto. */
  readonly opinionWords: ReadonlySet<string>;
  /** Verbs by which somebody names or describes a thing: called, tildó. */
  readonly describingVerbs: ReadonlySet<string>;
  /** Words that open a subordinate clause of time or reason. */
  readonly subordinators: ReadonlySet<string>;
  /** Nouns for what stands in a town: plantas, sede. */
  readonly sites: ReadonlySet<string>;
  /** Verbs of going and sending. */
  readonly travelVerbs: ReadonlySet<string>;
  /** Surnames that few other names end with; as they are written. */
  readonly surnames: ReadonlySet<string>;
  /** Offices in the plural, before the names of those who share one: presidents, ministros. */
  readonly pluralOffices: ReadonlySet<string>;
  /** Offices that a field of work in capitals follows: ministro de Relaciones Exteriores. */
  readonly portfolioOffices: ReadonlySet<string>;
  /** Nouns behind which "de Estado" names no state: jefe de Estado, golpe de Estado. */
  readonly ofStateNouns: ReadonlySet<string>;
  /** The state and the government that stand behind them with a capital, where the language writes them so. */
  readonly ofState: { readonly state: string; readonly government: string } | undefined;
  /** Verbs of taking up an office: asumió, juró, nombrado. */
  readonly appointVerbs: ReadonlySet<string>;
  /** What marks question and answer at the head of a paragraph: `P.`, `R.` */
  readonly speakerMarks: ReadonlySet<string>;
  /** Titles in the plural: with a capital they are still no name. */
  readonly pluralTitles: ReadonlySet<string>;
  /** Head-words of bodies whose names list several fields of work: ministerio, consejería. */
  readonly fieldHeads: ReadonlySet<string>;
  /** Common nouns behind "at" or "in" inside the name of a body: Rights at Sea, Women in Science. */
  readonly fieldNouns: ReadonlySet<string>;
  /** Last words of the names of companies, behind which "of" and a country tell where it is from. */
  readonly companyHeads: ReadonlySet<string>;
  /** Words that join two ends: between, entre. */
  readonly betweenWords: ReadonlySet<string>;
  /** Nouns for what leads from one place to another: road, ferry, ramal. */
  readonly roads: ReadonlySet<string>;
  /** Means of speaking from afar: phone, video. */
  readonly callWords: ReadonlySet<string>;
  /** Titles before a name that tell what somebody is: Prof., Lt. */
  readonly ranks: ReadonlySet<string>;
  /** Nouns for streets: what follows is their name, and no place by itself. */
  readonly streets: ReadonlySet<string>;
  /** Codes of currencies and other letters before a figure. */
  readonly currencyCodes: ReadonlySet<string>;
  /** Words that open a line of a head: Location, Date, Published. */
  readonly lineLabels: ReadonlySet<string>;
  /** Words before the name of whoever wrote the article: by. */
  readonly bylineWords: ReadonlySet<string>;
  /** Nouns whose "of" names a company: filial, accionistas. */
  readonly ofCompany: ReadonlySet<string>;
}
