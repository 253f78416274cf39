/** The words by which somebody who speaks for themselves tells what they will do; lower case, empty where there is no such turn. */
export interface VoiceWords {
  /** Phrases before the verb of what will be done: I will, we’ll; voy a. */
  readonly promising: readonly (readonly string[])[];
  /** Phrases before the verb of what will not be done: we won’t. */
  readonly refusing: readonly (readonly string[])[];
  /** Phrases before a verb in -ing, which with a day ahead tell a plan: I’m, we’re. */
  readonly underWay: readonly (readonly string[])[];
  /** Small words that may stand between these and the verb: also, never, personally. */
  readonly inner: ReadonlySet<string>;
  /** Whether a verb by its ending is the future of a first person: construiremos. */
  readonly isPromise: (lower: string) => boolean;
  /** Whether a verb by its ending can be the present of a first person: marcho, vamos. */
  readonly isPresent: (lower: string) => boolean;
  /** Verbs that are no deed in whatever form stands behind the words above: see, know, be. */
  readonly idle: ReadonlySet<string>;
  /** Verbs of intent that in public speech promise nothing that can be kept: continue, fight, support. */
  readonly lofty: ReadonlySet<string>;
  /** Words with which the phrase of an undertaking begins where its verb by itself is a first person: prometo, he, me. */
  readonly selfForms: ReadonlySet<string>;
  /** Pronouns of those who speak, as those to whom something is done: us, nos. */
  readonly toSelf: ReadonlySet<string>;
  /** What is one’s own, before the body for which one speaks: my, our. */
  readonly ours: ReadonlySet<string>;
}
