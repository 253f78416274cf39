import type { FoundCommitment } from './found.ts';

/** What a rule found, and the token behind it. */
export interface Hit {
  readonly found: FoundCommitment[];
  readonly to: number;
}
