import type { Firmness } from '../../contract/facts.ts';

/** The words by which a language tells what will be done; lower case, empty where it has no such turn. */
export interface FutureWords {
  /** Phrases behind which an event is what will be, a verb of its own where it is one word: there will be; habrá. */
  readonly thereWillBe: readonly (readonly string[])[];
  /** The pronoun that makes a passive of the verb behind it: se. */
  /** Words for none of those whom something will be spared: no, nobody. */
  readonly nobodyWords: ReadonlySet<string>;
  /** Participles of what is done to somebody. */
  readonly spared: RegExp;
  /** Verbs by which a paper lays something down: establece. */
  readonly layingDown: RegExp;
  readonly passivePronoun: string | undefined;
  /** Deeds in the future behind that pronoun which somebody must have decided on: se contratará. */
  readonly doneDeeds: RegExp;
  /** Nouns for a pledge whose owner stands behind "of", before a further "of" and the deed: el compromiso de Perú de pagar. */
  readonly ownedPledges: ReadonlyMap<string, Firmness>;
  /** How the terms of a paper are told: the preposition that opens the clause, and the verb that binds. */
  readonly terms: { readonly opener: string; readonly binds: RegExp } | undefined;
  /** Relatives that leave open who will do it: quien. */
  readonly openWho: ReadonlySet<string>;
  /** Openers of a sentence in which whoever acted before goes on: además. */
  readonly goesOn: ReadonlySet<string>;
  /** Participles that tell with an auxiliary, and by themselves are nouns: comunicado. */
  readonly toldWithAuxiliary: ReadonlySet<string>;
  /** Verbs by which somebody makes a deed public as their own. */
  readonly announcing: RegExp;
  /** "will be" as one word, before the participle of what will have been done. */
  readonly willBe: ReadonlySet<string>;
  /** Verbs that say that a deed is done once more, with the word between them and it. */
  readonly again: { readonly verbs: ReadonlySet<string>; readonly mark: string } | undefined;
  /** Verbs in the future that make a duty of the infinitive behind them. */
  readonly duty: ReadonlySet<string>;
  /** Verbs for what a body does when it comes together: meet. */
  readonly meeting: ReadonlySet<string>;
  /** Verbs behind which "to" and a form in -ing tell what is undertaken: committed to building. */
  readonly beforeGerund: RegExp;
  /** Forms of "be" that with "to" define as often as they plan. */
  readonly defining: ReadonlySet<string>;
}
