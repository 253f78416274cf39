/** The words by which things are asked for, and times given to do them; lower case, empty where a language has no such turn. */
export interface AskingWords {
  /** Verbs that give somebody a time in which to do something: gave, dio. */
  readonly givingTime: ReadonlySet<string>;
  /** The word before the last day of such a time: until, hasta. */
  readonly untils: ReadonlySet<string>;
  /** The word before what is to be done in it: to, para. */
  readonly toDo: string;
  /** Verbs that with "for" ask for a thing: called, appealed. */
  readonly callingFor: ReadonlySet<string>;
  /** Verbs that with "for" ask for a thing only while it is asked, behind a form of "to be": asking. */
  readonly stillAsking: ReadonlySet<string>;
  /** Verbs that ask for a thing without "for": urged, exigió. */
  readonly askingDeeds: ReadonlySet<string>;
  /** Verbs that threaten. */
  readonly threats: ReadonlySet<string>;
  /** How a sentence opens that leads up to what its writer asks of others: what ought to be done. */
  readonly openers: readonly (readonly string[])[];
  /** Nouns for what can be asked so, besides deeds: help, indemnización. */
  readonly askedNouns: ReadonlySet<string>;
}
