/** Words of a note that stand together, and how they are set. */
export interface NoteWords {
  readonly kind: 'words';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  /** Where the words lead; `http`, `https` or `mailto` only. */
  readonly url?: string | undefined;
}

/** A link to another note, or to a fact, by its permanent id. */
export interface NoteReference {
  readonly kind: 'reference';
  readonly to: 'note' | 'fact';
  readonly id: string;
  /** What the note writes for it; empty where that must not be told. */
  readonly words: string;
}

/** A part of a paragraph of a note. */
export type NoteInline = NoteWords | NoteReference | { readonly kind: 'break' };

/** A part of a note. What Markdown can say and a note cannot is `verbatim`: shown as it is written. */
export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly NoteInline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Number of the first item; 1 where the list has none. */
      readonly start: number;
      readonly items: readonly (readonly NoteBlock[])[];
    }
  | { readonly kind: 'verbatim'; readonly text: string };
