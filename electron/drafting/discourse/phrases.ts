import type { Entity, Names } from '../names/entity.ts';
import { type Reading, spanOf } from '../reading/reading.ts';

/** Who does what a verb says: someone named, a pronoun, or a noun phrase; `from` and `to` count tokens. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly entity?: Entity | undefined;
  readonly pronoun?: string | undefined;
  /** The noun that heads a phrase, lower case. */
  readonly head?: string | undefined;
}

export interface View {
  readonly reading: Reading;
  readonly names: Names;
  /** True for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
  /** The first token of the report itself: a dateline before it names no subject. */
  readonly bodyFrom: number;
}

/** What ends at a token: a mention, a pronoun, or a noun phrase. */
export function endingAt(view: View, at: number, least: number): Subject | undefined {
  const { reading, names, quoted } = view;
  if (at < least || quoted[at]) return undefined;
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const mention = names.mentionAt.get(at);
  if (mention && !mention.adjective && !token.possessive)
    return { from: mention.from, to: mention.to, entity: names.at.get(at) };
  // `El mandatario | uruguayo |, por su parte`: the adjective behind its noun.
  if (mention?.adjective && reading.pack.headFirst && isNoun(view, at - 1)) return phraseEndingAt(view, at - 1, least);
  if (reading.pack.pronouns.has(token.lower) && !reading.pack.clauses.objects.has(token.lower))
    return { from: at, to: at + 1, pronoun: token.lower };
  return isNoun(view, at) ? phraseEndingAt(view, at, least) : undefined;
}

/** `the line would carry`: a noun that the tables do not have, with its article, is a subject all the same. */
export function plainPhrase(view: View, at: number, least: number): Subject | undefined {
  const { tokens, pack } = view.reading;
  const head = tokens[at];
  // `el jueves viajará`: a day does nothing.
  if (head && (pack.weekdays.has(head.lower) || pack.months.has(head.lower))) return undefined;
  if (head?.kind !== 'word' || head.possessive || pack.functionWords.has(head.lower) || pack.speech.has(head.lower))
    return undefined;
  const unknown = head.capital ? capitalRun(view, at, least) : undefined;
  if (unknown) return unknown;
  for (let from = at - 1; from >= Math.max(least, at - 4); from -= 1) {
    const token = tokens[from];
    const named = view.names.at.has(from) && !view.names.mentionAt.get(from)?.adjective;
    if (token?.kind !== 'word' || view.quoted[from] || (named && !token.possessive)) return undefined;
    // `Roe’s | campaign`
    if (named && at - from > 1) return undefined;
    if (named) return { from: view.names.mentionAt.get(from)?.from ?? from, to: at + 1, head: head.lower };
    // `that you’ll`: the word joins clauses.
    if (pack.clauses.that.has(token.lower)) return undefined;
    if (pack.determiners.has(token.lower) || pack.numberWords.has(token.lower))
      return { from, to: at + 1, head: headBehind(view, from, at) };
    if (pack.prepositions.has(token.lower) || pack.and.has(token.lower) || pack.speech.has(token.lower))
      return undefined;
  }
  return undefined;
}

/** `| Nordkapp Paper | pledged`: words with capitals of which nothing tells what they name, and which are somebody all the same. */
function capitalRun({ reading, names, quoted }: View, at: number, least: number): Subject | undefined {
  const { tokens, pack } = reading;
  const plain = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'word' && token.capital && !quoted[index] && !names.at.has(index) && !token.possessive;
  };
  let from = at;
  while (from - 1 >= Math.max(least, at - 5) && plain(from - 1)) from -= 1;
  if (!plain(at) || at - from < 1 || at - from > 4) return undefined;
  for (let index = from; index <= at; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (pack.functionWords.has(lower) || pack.notNames.has(lower) || pack.otherHeads.has(lower)) return undefined;
    if (pack.weekdays.has(lower) || pack.months.has(lower)) return undefined;
  }
  return { from, to: at + 1 };
}

/** `los gobiernos | regionales |`: where the noun comes first, it heads the phrase, and not its adjective. */
function headBehind(view: View, from: number, at: number): string | undefined {
  const { tokens, pack } = view.reading;
  const noun = from + 1 < at && pack.headFirst && isNoun(view, from + 1) ? from + 1 : at;
  return tokens[noun]?.lower;
}

export function isNoun(view: View, at: number): boolean {
  const { pack, tokens } = view.reading;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.possessive) return false;
  return (
    pack.partyNouns.has(token.lower) ||
    pack.organisationNouns.has(token.lower) ||
    pack.stateNouns.has(token.lower) ||
    pack.offices.has(token.lower) ||
    pack.peopleNouns.has(token.lower)
  );
}

export function phraseEndingAt(view: View, at: number, least: number): Subject {
  const { tokens, pack } = view.reading;
  let from = at;
  while (from - 1 >= least && at - from < 6) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || view.quoted[from - 1]) break;
    if (pack.determiners.has(token.lower)) {
      from -= 1;
      break;
    }
    if (
      pack.prepositions.has(token.lower) ||
      pack.and.has(token.lower) ||
      pack.speech.has(token.lower) ||
      pack.pronouns.has(token.lower)
    )
      break;
    if (pack.subjects.phraseStops.has(token.lower)) break;
    if (pack.subjects.stopsPhrase(token.lower) && !token.capital) break;
    from -= 1;
  }
  return { from, to: at + 1, head: tokens[at]?.lower };
}

export function textOf(view: View, subject: Subject): string {
  const span = spanOf(view.reading.tokens, subject.from, subject.to);
  return view.reading.text.slice(span.start, span.end);
}

/** The words of a phrase without the article, definite or not, that opens it. */
export function withoutArticle({ reading }: View, { from, to }: Pick<Subject, 'from' | 'to'>): string {
  const { articles, indefinites } = reading.pack.clauses;
  const first = reading.tokens[from]?.lower ?? '';
  const opens = to - from > 1 && (articles.has(first) || indefinites.has(first)) ? from + 1 : from;
  const span = spanOf(reading.tokens, opens, to);
  return reading.text.slice(span.start, span.end);
}
