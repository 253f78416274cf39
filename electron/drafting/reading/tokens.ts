import type { Span } from '../../contract/text.ts';

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
const number = /\d{4}-\d{2}-\d{2}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|º|ª|er|bn|m|k)?(?![\p{L}])|\d+(?:[.,]\d+)*/uy;
const mark = /\.\.\.|…|--+|[^\s\p{L}\p{N}]/uy;
const dotted = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;
const abbreviations = new Set(
  'mr mrs ms mx eng cllr retd rtd dr prof sr sra srta dra cra cr cnel arq mons soc abog fdez fdz hdez glez mtnez rguez gen lt col maj cmdr cpl pvt adm brig sgt capt supt insp det fr msgr amb gov sen rep rev hon st jr inc corp co ltd no vs lic ing mtro jan feb mar apr aug sept sep oct nov dec pte gral'.split(
    ' ',
  ),
);

/** The tokens between two offsets of a text. Linear. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
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
    const name = raw === 'Mar' && at + raw.length + 1 >= to;
    if (dot && !name && (dotted.test(raw) || abbreviations.has(raw.toLowerCase()))) raw += '.';
    tokens.push(makeToken(raw, at, kind));
    at += raw.length;
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function makeToken(text: string, start: number, kind: Token['kind']): Token {
  const possessive = kind === 'word' && /['’]s$/u.test(text) && text.length > 2;
  const base = possessive ? text.slice(0, -2) : text;
  return {
    text,
    start,
    end: start + text.length,
    base,
    lower: base.toLowerCase().replace(/'/g, '’'),
    kind,
    capital: kind === 'word' && /^(?:[dl]['’]|(?:al|el|ul|ad|as)-|h(?=\p{Lu}\p{Ll}))?\p{Lu}/u.test(text),
    possessive,
  };
}
