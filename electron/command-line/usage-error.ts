import type { UsageProblem } from './invocation.ts';

/** A command line that cannot be understood. */
export class UsageError extends Error {
  readonly problem: UsageProblem;
  constructor(reason: UsageProblem['reason'], what: string) {
    super(reason);
    this.problem = { reason, what };
  }
}
