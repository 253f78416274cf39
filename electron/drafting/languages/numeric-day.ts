import type { DateRule } from '../dates/value.ts';
import type { Token } from '../reading/tokens.ts';

interface Parts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly dotted: boolean;
  readonly to: number;
}

/**
 * 22/01/2026, 5.12.2022: the day first, as most of the world writes it. Where a slash leaves both orders open and
 * `monthMayLead`, the date is found but put on no day.
 */
export const numericDay =
  (monthMayLead: boolean): DateRule =>
  (tokens, at) => {
    const parts = dotted(tokens, at) ?? slashed(tokens, at);
    if (!parts) return undefined;
    const { first, second, year, to } = parts;
    const [dayFirst, monthFirst] = [second <= 12 && first <= 31, first <= 12 && second <= 31 && monthMayLead];
    if ((!dayFirst && !monthFirst) || first < 1 || second < 1) return undefined;
    if (dayFirst && monthFirst && !parts.dotted && first !== second) return { to, value: { kind: 'vague' } };
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return { to, value: { kind: 'day', year, month, day } };
  };

function dotted(tokens: readonly Token[], at: number): Parts | undefined {
  const [, first, second, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[at]?.text ?? '') ?? [];
  if (year === undefined) return undefined;
  return { first: Number(first), second: Number(second), year: Number(year), dotted: true, to: at + 1 };
}

function slashed(tokens: readonly Token[], at: number): Parts | undefined {
  const text = (offset: number) => tokens[at + offset]?.text ?? '';
  if (text(1) !== '/' || text(3) !== '/' || tokens[at - 1]?.text === '/') return undefined;
  if (!/^\d{1,2}$/.test(text(0)) || !/^\d{1,2}$/.test(text(2)) || !/^(?:19|20)\d\d$/.test(text(4))) return undefined;
  return { first: Number(text(0)), second: Number(text(2)), year: Number(text(4)), dotted: false, to: at + 5 };
}
