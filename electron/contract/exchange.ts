import type { AnchorVerdict, VerdictCounts } from './carried-marks.ts';

/** Why an annotation of a file was not taken in. */
export const annotationRefusals = ['wrongShape', 'tooLong', 'saysNothing', 'noPlace', 'twice'] as const;
export type AnnotationRefusal = (typeof annotationRefusals)[number];

/** An annotation that came in. */
export interface TakenAnnotation {
  readonly noteId: string;
  readonly verdict: AnchorVerdict;
  /** The words that it is about, or what it says; cut to a line. */
  readonly words: string;
}

/** What an import of annotations came to: those taken, here already and refused are all that the file has. */
export interface AnnotationImport {
  readonly file: string;
  /** What the file says that it is about. */
  readonly title?: string | undefined;
  readonly total: number;
  readonly taken: readonly TakenAnnotation[];
  /** How many of those taken stand where, in the version that the article shows. */
  readonly verdicts: VerdictCounts;
  /** Here before, or in the bin; nothing was changed. */
  readonly alreadyHere: number;
  /** Of those: ones that the file says otherwise. Ours stay. */
  readonly differing: number;
  readonly refused: readonly {
    /** Its place in the file, from 1. */
    readonly place: number;
    readonly reason: AnnotationRefusal;
  }[];
  /** Taken notes whose markup was made into words, or that lost characters that are not seen. */
  readonly cleaned: number;
  /** Ways of finding a place, and other details, that mean nothing here. */
  readonly leftOut: number;
}

/** What a file of sealed private notes came to: the first four add up to all that it holds. */
export interface SealedNotesImport {
  readonly added: number;
  /** Changed later than ours, and taken instead. */
  readonly updated: number;
  /** Here already, or changed later here. */
  readonly kept: number;
  /** On articles that are not in this library. */
  readonly withoutArticle: number;
  /** Of those added or updated: notes whose paragraph or line is not here; they are about the article now. */
  readonly withoutPlace: number;
}
