import type { Firmness, SourcedDate } from '../../contract/facts.ts';
import type { Span } from '../../contract/text.ts';
import type { Stretch } from './clause.ts';

/** An undertaking as it was found, before repeated ones are put together. */
export interface FoundCommitment extends Stretch {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly parties: readonly string[];
  readonly toward?: readonly string[] | undefined;
  readonly by?: string | undefined;
  readonly due?: SourcedDate | undefined;
  readonly status: Firmness;
  readonly confidence: number;
  readonly reason: string;
  readonly block: number;
}
