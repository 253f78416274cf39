/** How a language writes its words and figures, as far as cutting a text into tokens asks. */
export interface Writing {
  /** Abbreviations that keep their full stop, lower case, without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Of these, as they are written, the ones that at the end of a sentence are a name: Mar, of Viña del Mar. */
  readonly namesAtEnd: ReadonlySet<string>;
  /** What is written right behind a figure: 3rd, 5m. Longer endings stand before shorter ones. */
  readonly numberEndings: readonly string[];
  /** The ending that makes an owner of a name, in this language or in names that it takes over: Kenya’s. */
  readonly possessive: RegExp;
  /** What ends a word in the plural, behind which an apostrophe can make an owner of it: drivers’. */
  readonly plural: RegExp;
  /** What marks an item of a list in brackets, where it is no number: (a), (iv). */
  readonly itemLetters: RegExp;
}
