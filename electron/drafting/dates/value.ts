/** What a date's words mean before they are placed in time. Months count from 1, weekdays from Sunday as 0. */
export type DateValue =
  | {
      readonly kind: 'day';
      readonly year?: number | undefined;
      readonly month: number;
      readonly day: number;
      /** Said to lie ahead (1) or behind (-1). */
      readonly shift?: number | undefined;
      /** Years from the one of publication, where the words say so. */
      readonly yearShift?: number | undefined;
    }
  | {
      readonly kind: 'month';
      readonly year?: number | undefined;
      readonly month: number;
      readonly shift?: number | undefined;
      /** Years from the one of publication, where the words say so. */
      readonly yearShift?: number | undefined;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year?: number | undefined; readonly quarter: number }
  | {
      readonly kind: 'half';
      readonly year?: number | undefined;
      readonly shift?: number | undefined;
      readonly half: number;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: number | undefined;
      /** Weeks behind the next such day: Thursday week. */
      readonly weeksOn?: number | undefined;
    }
  | { readonly kind: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
  | { readonly kind: 'range'; readonly from: DateValue; readonly to: DateValue }
  | { readonly kind: 'vague' };

/** A date found at a token: how many tokens it takes, and what it means. */
export interface DateMatch {
  readonly to: number;
  readonly value: DateValue;
}

/** One way of writing a date. Answers undefined where the tokens from `at` do not have its shape. */
export type DateRule = (tokens: readonly import('../reading/tokens.ts').Token[], at: number) => DateMatch | undefined;
