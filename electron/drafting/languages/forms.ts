/** How the words of a language change their form, as far as the rules ask; all forms are lower case. */
export interface WordForms {
  /** A noun in the plural as its singular; any other word as it is. */
  readonly singular: (noun: string) => string;
  /** The forms of an office for a man and for a woman, its own among them: presidente, presidenta. */
  readonly officeForms: (office: string) => readonly string[];
  /** A verb in the past by its form, behind "and" never an item of what lies ahead. */
  readonly past: RegExp;
  /** A verb that by its form has several for its subject. */
  readonly severalDid: RegExp;
  /** A verb of duty or undertaking that by its form has several for its subject. */
  readonly severalDo: RegExp;
  /** A verb of speech that by its form has several for its subject, and the participle whose auxiliary tells instead. */
  readonly severalSay: RegExp;
  readonly participle: RegExp;
  /** A verb that by its form tells what was done or will be, where it may open a sentence. */
  readonly told: RegExp;
  /** An auxiliary with its "not": didn’t. */
  readonly negative: RegExp;
  /** A pronoun without the verb that is written together with it: who’s, who. */
  readonly uncontracted: (lower: string) => string;
  /** A verb in the form of a wish. */
  readonly wish: RegExp;
  /** A verb in the form that stands for its noun: building. */
  readonly gerund: RegExp;
  /** What can be a verb of the present by its form. */
  readonly mayBePresent: RegExp;
  /** What by its form is no verb as it stands behind "to" or "will". */
  readonly notBare: RegExp;
}
