import type { Paper } from './page.ts';

/** A printer of this machine. */
export interface Printer {
  /** As the system knows it. */
  readonly name: string;
  /** As people know it. */
  readonly label: string;
  readonly isDefault: boolean;
  /** What the system says is in it; absent where it does not say, or where the page is not set on such paper. */
  readonly paper?: Paper | undefined;
}

/** How a person prints on one printer of this machine. */
export interface PrinterHabit {
  /** A printer's `name`. */
  readonly printer: string;
  readonly paper: Paper;
  /** False where it is to print in grey. */
  readonly colour: boolean;
}

/** A page for one printer. */
export interface PrintOrder extends PrinterHabit {
  /** From 1 to `mostCopies`. */
  readonly copies: number;
}

export const mostCopies = 99;
