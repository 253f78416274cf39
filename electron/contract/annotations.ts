import type { Span } from './text.ts';

/** W3C Web Annotation Data Model, 4.2.4. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * W3C Web Annotation Data Model, 4.2.5. Inside the program offsets count UTF-16 code units of the revision's text;
 * files for other programs count code points.
 */
export interface TextPositionSelector extends Span {
  readonly type: 'TextPositionSelector';
}

/** How a passage is found again: the words with their surroundings, and the place. */
export interface PassageSelectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** What an annotation is about. */
export type AnnotationTarget =
  | { readonly kind: 'article' }
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'fact'; readonly factId: string }
  | { readonly kind: 'passage'; readonly selectors: PassageSelectors };

/** The five highlighter colours by their fixed key; their names belong to the user. */
export const highlightColours = ['amber', 'green', 'blue', 'rose', 'violet'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** What an annotation was about in another version of the text. */
export interface EarlierPlace {
  readonly revisionId: string;
  readonly target: AnnotationTarget;
}

/** What every annotation says, whoever may see it. */
export interface AnnotationContent {
  readonly articleId: string;
  /** The revision whose text the target's positions count in. */
  readonly revisionId: string;
  readonly target: AnnotationTarget;
  /** Where it stood in versions of the text before, as they were confirmed; the oldest first. */
  readonly earlier?: readonly EarlierPlace[] | undefined;
  /** Present where the passage is highlighted. */
  readonly colour?: HighlightColour | undefined;
  /** Markdown; empty for a bare mark. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Ids of notes and facts that the text links to. */
  readonly links: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  /** Milliseconds since 1970, UTC. */
  readonly modifiedAt: number;
  /** When it was put into the bin, in milliseconds since 1970, UTC; absent outside the bin. */
  readonly deletedAt?: number | undefined;
}

/** Longest name of a tag and of a colour, in UTF-16 code units, and how many tags a note may have. */
export const tagLimit = 60;
export const mostTags = 50;

/** What a person calls the highlighter colours, where that is not their usual name. */
export type ColourNames = { readonly [Colour in HighlightColour]?: string | undefined };

/** An annotation that its author has made printable. Only this kind reaches a page, an export or an index. */
export interface PrintableAnnotation extends AnnotationContent {
  readonly id: string;
  readonly visibility: 'printable';
}
