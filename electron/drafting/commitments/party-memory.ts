import type { Voices } from './voice-at.ts';

/** The parties of the last undertaking, for "they", "both sides" and phrases without a subject. */
export interface PartyMemory {
  group: readonly string[];
  /** The last several of whom none is a person: states, bodies. */
  bodies?: readonly string[] | undefined;
  single: readonly string[];
  /** All who undertook something so far, each with the paragraph. */
  readonly recent: { readonly parties: readonly string[]; readonly block: number }[];
  /** The first several who undertook something together. */
  first?: readonly string[] | undefined;
  /** Who was asked last, and in which sentence. */
  lastAsked?: { readonly sentence: number; readonly parties: readonly string[] } | undefined;
  /** Whose words the paragraphs of an interview are. */
  voices?: Voices | undefined;
  /** Who has signed the article. */
  writer?: string | undefined;
  /** Of whom the writer asks what the rest of a paragraph tells. */
  asked?: { readonly name: string | undefined; readonly block: number } | undefined;
  /** Whom a line such as `the Council:` has set ahead of the lines below it, and the tokens with which those begin. */
  lead?: { readonly parties: readonly string[]; readonly heads: ReadonlySet<number> } | undefined;
}
