import type { Span } from '../../contract/text.ts';
import { capitalised } from '../gazetteer/name-particles.ts';
import type { Writing } from '../languages/writing.ts';

/** A word, a number or a mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without the possessive ending, typographic apostrophes. */
  readonly lower: string;
  /** As written, without the possessive ending. */
  readonly base: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly possessive: boolean;
}

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[.'’\-‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const mark = /\.\.\.|…|--+|[^\s\p{L}\p{N}]/uy;
const dotted = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;
/** A number with what the language may write right behind it. Built once for each list of endings. */
const numbers = new WeakMap<readonly string[], RegExp>();

function numberWith(endings: readonly string[]): RegExp {
  const known = numbers.get(endings);
  if (known) return known;
  const number = new RegExp(
    `\\d{4}-\\d{2}-\\d{2}|\\d+(?:[.,:]\\d+)*(?:${endings.join('|')})?(?![\\p{L}])|\\d+(?:[.,]\\d+)*`,
    mark.flags,
  );
  numbers.set(endings, number);
  return number;
}

/** The tokens between two offsets of a text, cut as its language writes. Linear. */
export function tokenise(text: string, from: number, to: number, writing: Writing): Token[] {
  const tokens: Token[] = [];
  const number = numberWith(writing.numberEndings);
  let at = from;
  while (at < to) {
    const matched = matchAt(word, text, at) ?? matchAt(number, text, at) ?? matchAt(mark, text, at);
    if (!matched) {
      at += 1;
      continue;
    }
    let raw = matched.slice(0, to - at);
    const first = raw.codePointAt(0) ?? 0;
    const kind = /^[\p{L}\p{M}]/u.test(raw) ? 'word' : first >= 48 && first <= 57 ? 'number' : 'mark';
    const dot = kind === 'word' && text.charAt(at + raw.length) === '.' && at + raw.length < to;
    // `Viña del | Mar |.`: at the end of a sentence it is no month.
    const name = writing.namesAtEnd.has(raw) && at + raw.length + 1 >= to;
    if (dot && !name && (dotted.test(raw) || writing.abbreviations.has(raw.toLowerCase()))) raw += '.';
    tokens.push(makeToken(raw, at, kind, writing.possessive));
    at += raw.length;
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function makeToken(text: string, start: number, kind: Token['kind'], owner: RegExp): Token {
  const possessive = kind === 'word' && owner.test(text) && text.length > 2;
  const base = possessive ? text.replace(owner, '') : text;
  return {
    text,
    start,
    end: start + text.length,
    base,
    lower: base.toLowerCase().replace(/'/g, '’'),
    kind,
    capital: kind === 'word' && capitalised.test(text),
    possessive,
  };
}
