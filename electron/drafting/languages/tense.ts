/** How the words around a date tell which way it lies from the day of publication. Lower-case tokens are matched. */
export interface Tense {
  /** Words before the date that say it lies ahead, and those that say it is past. */
  readonly aheadBefore: RegExp;
  /** Small words that say so only right before the date: by, until, from. */
  readonly aheadBeside: RegExp;
  readonly pastBefore: RegExp;
  /** Words right before a date from which something has gone on: since. */
  readonly since: ReadonlySet<string>;
  /** Verbs of agreeing and promising: a date behind the infinitive that follows them lies ahead. */
  readonly undertakes: RegExp | undefined;
  /** The same behind the date. */
  readonly aheadAfter: RegExp;
  readonly pastAfter: RegExp;
  /** The mark of an infinitive among the words ahead: it counts only before a verb. */
  readonly infinitiveMark: string;
  /** A participle close before the date that says it is past; none in languages without such short clauses. */
  readonly participle: RegExp | undefined;
  /** After this word, past forms and participles tell no time of their own. */
  readonly passiveMark: string;
  /** Finite verbs of the present: a date close behind one lies ahead, where nothing in the sentence is told as past. */
  readonly present: RegExp | undefined;
  /** Past verbs behind which the infinitive tells the past too: sent people to sail. */
  readonly pastTo: RegExp | undefined;
  /** A participle behind a comma and right before the date: encontrado en agosto. */
  readonly apposed: RegExp | undefined;
  /** What opens a clause whose own verb tells the time: antes (de que). */
  readonly beforeThat: string;
  /** Forms of verbs that tell the past anywhere in a sentence. */
  readonly toldPast: RegExp;
  /** Words that make a sentence tell the past, where a weekday that opens one in the present lies ahead. */
  readonly openingDayUnless: RegExp | undefined;
}
