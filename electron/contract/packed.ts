import type { PrintableAnnotation } from './annotations.ts';
import type { Revision } from './articles.ts';
import type { Dossier } from './dossiers.ts';
import type { Fact, FactBody } from './facts.ts';
import type { HeadProvenance } from './imports.ts';
import type { PageSetup } from './page-setup.ts';
import type { RegisterEntry, SeenRole } from './register.ts';
import type { Span } from './text.ts';

/** A version of an article, as it travels. */
export interface PackedRevision extends Omit<Revision, 'articleId'> {
  /** Hash of the bytes that it came from. */
  readonly originalHash?: string | undefined;
  readonly origins: HeadProvenance;
}

/**
 * A passage that a line rests on, in one of the versions. How it came there is not told: that differs between lines with a
 * note on them, were it a private one, and lines without.
 */
export interface PackedPassage extends Span {
  readonly revisionId: string;
}

/** A line of a briefing, as it travels. */
export interface PackedFact
  extends Pick<
    Fact,
    | 'id'
    | 'revisionId'
    | 'body'
    | 'origin'
    | 'changedByHand'
    | 'hidden'
    | 'progress'
    | 'verdict'
    | 'moved'
    | 'mergedInto'
  > {
  /** What the engine drafted, whatever a hand has made of it since. */
  readonly drafted?: FactBody | undefined;
  readonly confidence: number;
  readonly reason: string;
  readonly drafter: boolean;
  /** By version, the fullest first. */
  readonly passages: readonly PackedPassage[];
}

/** A printable note or mark, as it travels. No other kind has a place here. */
export type PackedNote = Omit<PrintableAnnotation, 'articleId' | 'visibility' | 'deletedAt'>;

/** An article with all that belongs to it and may leave the program. */
export interface PackedArticle {
  readonly id: string;
  /** The version that it shows. */
  readonly shownId: string;
  readonly engine: number | null;
  readonly draftedFromId: string | null;
  /** Author and publisher as a person has set them; null for as the version says. */
  readonly author: string | null;
  readonly source: string | null;
  readonly tags: readonly string[];
  readonly page: PageSetup;
  readonly revisions: readonly PackedRevision[];
  /** In the order of the briefing. */
  readonly facts: readonly PackedFact[];
  readonly notes: readonly PackedNote[];
}

/** The bytes of a file as it once came in. */
export interface PackedOriginal {
  readonly hash: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Milliseconds since 1970, UTC. */
  readonly keptAt: number;
  /** In Base64. */
  readonly bytes: string;
}

/** A dossier with what was chosen for its page. */
export interface PackedDossier extends Dossier {
  readonly page: PageSetup;
}

/** What was taught about a name of the articles, as it travels. */
export interface PackedEntry extends Omit<RegisterEntry, 'roles'> {
  /** In the articles of the file alone. */
  readonly roles: readonly Omit<SeenRole, 'articleTitle'>[];
}

/** All that one `.readout` file holds. */
export interface Packed {
  readonly articles: readonly PackedArticle[];
  readonly originals: readonly PackedOriginal[];
  /** Absent where articles travel by themselves. */
  readonly dossier?: PackedDossier | undefined;
  /** Absent in files of the first version. */
  readonly register?: readonly PackedEntry[] | undefined;
}

/** A piece of a file that was looked through: so that no message between processes is a whole file. */
export type PackedPiece = { readonly article: PackedArticle } | { readonly original: PackedOriginal };

/** What is not told in pieces. */
export type PackedRest = Omit<Packed, 'articles' | 'originals'>;
