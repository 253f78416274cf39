import { type SearchTerm, searchedWords } from '../article/search-words.ts';
import { questionLimit } from '../contract/search.ts';
import { type IsoDate, isRealDate } from '../contract/text.ts';

/** Days from the first on and before the last. */
export interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** What somebody looks for: all of it must hold. */
export interface Question {
  readonly words: readonly SearchTerm[];
  readonly without: readonly SearchTerm[];
  /** Publisher, agency or address. */
  readonly from: readonly SearchTerm[];
  /** Person or organisation. */
  readonly who: readonly SearchTerm[];
  /** Of a note. */
  readonly tags: readonly SearchTerm[];
  readonly before?: IsoDate | undefined;
  /** From this day on. */
  readonly after?: IsoDate | undefined;
  readonly due?: Days | 'overdue' | undefined;
}

const operators = ['from', 'who', 'tag', 'before', 'after', 'due'] as const;
export type Operator = (typeof operators)[number];

/** What operators are called beside their English names, and the word for what is overdue. */
export type OperatorNames = Readonly<Record<Operator | 'overdue', string>>;

interface Part {
  readonly negated: boolean;
  readonly operator: string;
  readonly value: string;
  /** In quotation marks that were closed. */
  readonly closed: boolean;
  /** Where it ends in the question. */
  readonly end: number;
}

const space = /\s/u;
const quote = /["“”„«»]/u;
const letter = /[\p{L}]/u;

/** Takes a question apart at its spaces; quotation marks hold together. */
function partsOf(question: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const at1 = () => question[at] ?? '';
  while (at < question.length) {
    if (space.test(at1())) {
      at += 1;
      continue;
    }
    const negated = at1() === '-' && at + 1 < question.length && !space.test(question[at + 1] ?? ' ');
    if (negated) at += 1;
    let name = at;
    while (name < question.length && letter.test(question[name] ?? '')) name += 1;
    const operator = question[name] === ':' && name > at ? question.slice(at, name).toLowerCase() : '';
    const whole = at;
    if (operator !== '') at = name + 1;
    if (quote.test(at1())) {
      const from = at + 1;
      at = from;
      while (at < question.length && !quote.test(at1())) at += 1;
      parts.push({ negated, operator, value: question.slice(from, at), closed: at < question.length, end: at + 1 });
      at += 1;
      continue;
    }
    const from = at;
    while (at < question.length && !space.test(at1()) && !quote.test(at1())) at += 1;
    // A name with nothing after it, and a name that is none, are words.
    if (from === at) parts.push({ negated, operator: '', value: question.slice(whole, at), closed: false, end: at });
    else parts.push({ negated, operator, value: question.slice(from, at), closed: false, end: at });
  }
  return parts;
}

/** One letter may not go on: too much begins with it, but where one sign is a word. */
function mayBeOpen(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return last.length > 1 || last > '\u2e7f';
}

/** The day, month or year after one; as it is written. */
function following(value: string): string {
  const [year = 0, month, day] = value.split('-').map(Number);
  const next = new Date(0);
  next.setUTCFullYear(
    year + (month === undefined ? 1 : 0),
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? 1 : 0),
    day === undefined ? 1 : day + 1,
  );
  return next.toISOString().slice(0, value.length);
}

/**
 * The days of a year, month or day. They are compared as texts, so that a month without a day lies at its beginning.
 * Undefined for anything else.
 */
function daysOf(value: string): Days | undefined {
  if (!/^[1-9]/.test(value) || !isRealDate(value)) return undefined;
  return { from: value, until: following(value) };
}

const plainNames: OperatorNames = {
  from: 'from',
  who: 'who',
  tag: 'tag',
  before: 'before',
  after: 'after',
  due: 'due',
  overdue: 'overdue',
};

/**
 * Reads a question. Every text is one: what is not understood as anything else is words.
 *
 * @param typing whether the last word may go on
 * @param names what operators are called in the interface's language; the English ones always hold
 */
export function readQuestion(question: string, typing: boolean, names: OperatorNames = plainNames): Question {
  const text = question.slice(0, questionLimit);
  const made = {
    words: [] as SearchTerm[],
    without: [] as SearchTerm[],
    from: [] as SearchTerm[],
    who: [] as SearchTerm[],
    tags: [] as SearchTerm[],
  };
  let before: IsoDate | undefined;
  let after: IsoDate | undefined;
  let due: Question['due'];
  for (const part of partsOf(text)) {
    const { negated, value } = part;
    const operator = negated
      ? undefined
      : operators.find((known) => part.operator === known || part.operator === names[known]);
    const term = (words: readonly string[]): SearchTerm[] =>
      words.length === 0
        ? []
        : [{ words, open: typing && !part.closed && part.end >= text.length && mayBeOpen(words) }];
    const days = daysOf(value);
    if (operator === 'from' || operator === 'who') made[operator].push(...term(searchedWords(value)));
    else if (operator === 'tag') made.tags.push(...term(searchedWords(value)));
    else if (operator === 'before' && days !== undefined) before = days.from;
    else if (operator === 'after' && days !== undefined) after = days.from;
    else if (operator === 'due' && days !== undefined) due = days;
    else if (operator === 'due' && (value === 'overdue' || value === names.overdue)) due = 'overdue';
    else {
      const words = searchedWords(part.operator === '' ? value : `${part.operator}:${value}`);
      (negated ? made.without : made.words).push(...term(words));
    }
  }
  return { ...made, before, after, due };
}

/** True where a question asks for nothing. */
export function isEmpty({ words, from, who, tags, before, after, due }: Question): boolean {
  return (
    [words, from, who, tags].every((terms) => terms.length === 0) &&
    [before, after, due].every((one) => one === undefined)
  );
}

/** All words by which a hit is seen in a text. */
export function termsToMark({ words, who }: Question): readonly SearchTerm[] {
  return [...words, ...who];
}
