import type { AnnotationContent, PrintableAnnotation } from './annotations.ts';

/**
 * An annotation that only its author sees, the state in which every annotation begins. It is stored sealed.
 * The rooms that draft, lay out, print or export must not import this file.
 */
export interface PrivateNote extends AnnotationContent {
  readonly id: string;
  readonly visibility: 'private';
}

/** What the notes views show. */
export type Annotation = PrivateNote | PrintableAnnotation;

/** Fewest letters of a passphrase. */
export const leastPassphrase = 8;

/** How the data key of the private notes is kept. */
export type KeyProtection = 'file' | 'keychain' | 'passphrase';

/** How the private notes are kept. */
export interface NotesState {
  readonly locked: boolean;
  readonly protection: KeyProtection;
  /** True where a recovery key opens them too. */
  readonly recoverable: boolean;
}

/** What the desk says of the private notes. */
export interface PrivacyState extends NotesState {
  /** True while they are kept off the screen, for as long as somebody else sees it. */
  readonly hidden: boolean;
}
