import type { DraftOptions } from '../contract/drafts.ts';
import type { PackedPiece, PackedRest } from '../contract/packed.ts';
import type { ErrorCode } from '../contract/results.ts';
import type { ImportedAttachment } from '../importing/imported-article.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** A file for a hand to read and draft. */
export interface ReadingTask {
  /** Tells its news from those of the task before. */
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An article, drafted with these; the attachments at these places; or what a file of another library holds. */
  readonly want:
    | { readonly article: DraftOptions }
    | { readonly attachments: readonly number[] }
    | { readonly readout: true };
}

/** What comes of a task. */
export type ReadingOutcome =
  | { readonly prepared: PreparedArticle }
  | { readonly attachments: readonly ImportedAttachment[] }
  /** Follows its pieces. */
  | { readonly rest: PackedRest };

/** What a hand says of its task: how far it is, what came of it, or why nothing did. */
export type ReadingNews = { readonly id: number } & (
  | { readonly share: number }
  | { readonly piece: PackedPiece }
  | ReadingOutcome
  | { readonly refusal: { readonly code: ErrorCode; readonly detail: string } }
  /** A fault of ours, by its kind alone: what it says might quote the file. */
  | { readonly failure: string }
);

/** Why a hand is no more, where nobody ended it. */
export type HandLoss = 'memory' | 'crash';

/** What a hand is listened to with. */
export interface HandListener {
  readonly news: (news: ReadingNews) => void;
  readonly gone: (loss: HandLoss) => void;
}

/** A thread or process that reads and drafts one file after another, and can be ended in the midst of one. */
export interface ReadingHand {
  post(task: ReadingTask): void;
  /** Ends it at once, whatever it is doing. Nothing is heard of it afterwards. */
  end(): void;
  /** The memory that it takes by itself, in bytes; undefined where that cannot be told apart. */
  memory?(): number | undefined;
}

/** Starts a hand. */
export type StartHand = (listener: HandListener) => ReadingHand;
