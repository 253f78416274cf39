import type { View } from '../discourse/phrases.ts';
import type { Sentence } from '../reading/reading.ts';
import { triggerAt } from './triggers.ts';
import { isInfinitive } from './verbs.ts';

/** A stretch of tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the words of an undertaking that begin at a token end: before a relative, a reporting or an adverbial clause. */
export function clauseEnd(view: View, sentence: Sentence, from: number): number {
  const { tokens, pack } = view.reading;
  let at = from;
  for (; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const fragment = at > from && at - from <= 6 ? fragmentEnd(view, sentence, at) : undefined;
    if (fragment !== undefined) {
      at = fragment;
      continue;
    }
    // `the Helsinki–Tallinn route`
    if (token.text === '–' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end) continue;
    const aside = /^[,—–]$/.test(token.text) ? behindAside(view, sentence, at) : undefined;
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    if (/^[;:“”"«»—–!?]$/.test(token.text) || (token.text === '.' && at >= sentence.to - 1)) break;
    if (view.quoted[at]) break;
    if (token.text === ',') {
      const next = tokens[at + 1]?.lower ?? '';
      if (isContinuation(view, at) || listsNames(view, at)) continue;
      // `visitará mañana, | a las 11 horas |, el barrio`
      // `to propose, | by the end of June, | a simpler procedure`
      const near = at - from <= (pack.clauses.dropsSubject ? 3 : 1);
      const close = near ? closingComma(view.reading, at + 1, sentence.to) : undefined;
      if (close !== undefined) {
        at = close;
        continue;
      }
      // `begin shipping its first product | , a small module, | to customers in Taiwan`
      const apposed = behindApposedThing(view, sentence, at);
      if (apposed !== undefined) {
        at = apposed;
        continue;
      }
      if (pack.clauseOpeners.has(next) || reports(view, sentence, at + 1) || opensRelative(view, at + 1)) break;
    }
    if (at > from + 2 && pack.clauses.reasons.has(token.lower)) break;
    const tells = pack.speech.has(token.lower) && !isInfinitive(view.reading, at);
    if (at > from + 3 && tells && tokens[at - 1]?.text === ',') {
      at = beforeSubordinate(view, from, at);
      break;
    }
    if (at > from + 1 && pack.and.has(token.lower) && startsClause(view, sentence, at + 1)) break;
  }
  while (at > from && /^[,.]$/.test(tokens[at - 1]?.text ?? '') && !/\p{L}/u.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/**
 * `recoger los criaderos | —llantas y bidones— | y a garantizar`, `a contratar a 140 personas | , la mitad jóvenes, | y a no
 * trasladar`: the mark that closes an aside behind which a further item comes; undefined where none does.
 */
function behindAside({ reading, quoted }: View, sentence: Sentence, open: number): number | undefined {
  const { tokens, pack } = reading;
  if (!pack.clauses.dropsSubject) return undefined;
  const mark = tokens[open]?.text;
  for (let at = open + 1; at < Math.min(sentence.to - 2, open + 16); at += 1) {
    const token = tokens[at];
    if (!token || quoted[at] || /^[;:.!?]$/.test(token.text)) return undefined;
    if (pack.speech.has(token.lower) || pack.clauses.isToldVerb(token.lower)) return undefined;
    if (token.text !== mark) continue;
    const small = (lower: string) => pack.clauses.listSmall.has(lower) || pack.clauses.nots.has(lower);
    let next = at + 2;
    while (next < at + 4 && small(tokens[next]?.lower ?? '')) next += 1;
    return pack.and.has(tokens[at + 1]?.lower ?? '') && isInfinitive(reading, next) ? at : undefined;
  }
  return undefined;
}

/** The comma that closes what an indefinite article behind a comma opens, where a preposition goes on with the clause. */
function behindApposedThing({ reading, quoted }: View, sentence: Sentence, open: number): number | undefined {
  const { tokens, pack } = reading;
  if (pack.clauses.dropsSubject || !pack.clauses.indefinites.has(tokens[open + 1]?.lower ?? '')) return undefined;
  for (let at = open + 2; at < Math.min(sentence.to - 2, open + 12); at += 1) {
    const token = tokens[at];
    if (!token || quoted[at] || pack.speech.has(token.lower) || pack.clauses.auxiliaries.has(token.lower))
      return undefined;
    if (token.text === ',') return pack.prepositions.has(tokens[at + 1]?.lower ?? '') ? at : undefined;
    if (token.kind === 'mark' || pack.clauses.relatives.has(token.lower)) return undefined;
  }
  return undefined;
}

/** The comma that ends a short circumstance which a comma opened; undefined where none does. */
export function closingComma({ tokens, pack }: View['reading'], from: number, limit: number): number | undefined {
  if (
    !pack.prepositions.has(tokens[from]?.lower ?? '') &&
    !pack.functionWords.has(tokens[from]?.lower ?? '') &&
    !pack.clauses.isAdverb(tokens[from]?.lower ?? '')
  )
    return undefined;
  for (let at = from; at < Math.min(limit - 1, from + 9); at += 1) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (!token || (token.kind === 'mark' && token.text !== '.') || pack.clauses.relatives.has(token.lower))
      return undefined;
    if (pack.speech.has(token.lower) || pack.clauses.isToldVerb(token.lower)) return undefined;
  }
  return undefined;
}

/** `to keep | “all options on the table” |`: words in marks that end a clause belong to it. */
function fragmentEnd({ reading, quoted }: View, sentence: Sentence, open: number): number | undefined {
  const { tokens } = reading;
  if (
    !/^[“"«]$/.test(tokens[open]?.text ?? '') ||
    quoted[open + 1] !== 1 ||
    /^[:,]$/.test(tokens[open - 1]?.text ?? '')
  )
    return undefined;
  let at = open + 1;
  while (at < sentence.to && quoted[at] === 1) at += 1;
  return at < sentence.to && at - open <= 12 && /^[”"»]$/.test(tokens[at]?.text ?? '') ? at : undefined;
}

/** `return to work | after the operator, X, | promised`: the clause whose verb is cut off goes with it. */
function beforeSubordinate({ reading }: View, from: number, at: number): number {
  for (let back = at - 1; back > from + 1; back -= 1)
    if (reading.pack.subordinators.has(reading.tokens[back]?.lower ?? '')) return back;
  return at;
}

/** `and its chief executive | , Jane Roe, | will join`: the token behind a name that commas set apart. */
function behindApposed({ reading, names }: View, comma: number): number | undefined {
  const mention = names.mentionAt.get(comma + 1);
  const closed = mention && reading.tokens[mention.to]?.text === ',';
  return reading.tokens[comma]?.text === ',' && closed ? mention.to + 1 : undefined;
}

/** `, as well as to ..., `, and coordinate ...`, `, así como ...` */
function isContinuation(view: View, comma: number): boolean {
  const { reading } = view;
  const { tokens } = reading;
  const lower = (offset: number) => tokens[comma + offset]?.lower ?? '';
  if (isLongJoint(reading, comma + 1) || reading.pack.and.has(lower(1))) return true;
  return (
    isInfinitive(reading, comma + 1) ||
    (lower(1) === reading.pack.clauses.infinitiveMark && isInfinitive(reading, comma + 2))
  );
}

/** `in Belgium | , The Netherlands | , Spain`: a list of names goes on. */
function listsNames({ names }: View, comma: number): boolean {
  const before = names.at.get(comma - 1);
  const behind = names.at.get(comma + 1) ?? names.at.get(comma + 2);
  const next = names.mentionAt.get(comma + 1) ?? names.mentionAt.get(comma + 2);
  return (
    before?.kind === 'place' &&
    behind?.kind === 'place' &&
    next !== undefined &&
    names.at.get(next.to + 1)?.kind === 'place'
  );
}

/** `, of which`, `, de los que`: a relative behind its preposition. */
function opensRelative({ reading }: View, from: number): boolean {
  const { tokens, pack } = reading;
  if (!pack.prepositions.has(tokens[from]?.lower ?? '')) return false;
  const next = pack.articles.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  return pack.subjects.which.has(tokens[next]?.lower ?? '') || pack.clauses.relatives.has(tokens[next]?.lower ?? '');
}

/** A subject and a verb of speech: `, the minister said`. */
function reports(view: View, sentence: Sentence, from: number): boolean {
  const { tokens, pack } = view.reading;
  for (let at = from; at < Math.min(sentence.to, from + 8); at += 1) {
    const token = tokens[at];
    if (!token || token.text === ',') return false;
    if (pack.speech.has(token.lower)) return true;
  }
  return false;
}

/** `and Acme said`, `y el Gobierno anunció`, `and the bank will`: a new clause, not a further item. */
function startsClause(view: View, sentence: Sentence, from: number): boolean {
  const { tokens, pack } = view.reading;
  let limit = from + 6;
  for (let at = from; at < Math.min(sentence.to, limit); at += 1) {
    const token = tokens[at];
    const behind = at > from ? behindApposed(view, at) : undefined;
    if (behind !== undefined) {
      at = behind - 1;
      limit = behind + 3;
      continue;
    }
    // A name of several words is one step, and what stands right behind it is its verb.
    const name = view.names.mentionAt.get(at);
    if (name?.from === at && name.to > at + 1) {
      limit += name.to - at - 1;
      at = name.to - 1;
      const apart = pack.determiners.has(tokens[name.from - 1]?.lower ?? '') || tokens[from - 2]?.text === ',';
      if (triggerAt(view.reading, name.to) && apart) return true;
      continue;
    }
    if (!token || token.kind === 'mark') return false;
    if (isInfinitive(view.reading, at) && at === from) return false;
    if (at === from && token.lower === pack.clauses.infinitiveMark && isInfinitive(view.reading, at + 1)) return false;
    if (at <= from + (pack.clauses.dropsSubject ? 3 : 1) && triggerAt(view.reading, at)) return true;
    // `and | called for | a meeting`, `y | que | Chile compartirá`
    if (at === from && pack.asking.callingFor.has(token.lower)) return true;
    if (at === from && pack.clauses.dropsSubject && pack.clauses.that.has(token.lower)) return true;
    // `recurrirá ... y | negó |`: a past tense is no item of what is ahead.
    if (at === from && pack.forms.past.test(token.lower)) return true;
    if (pack.clauses.auxiliaries.has(token.lower)) return true;
    // `and | blamed | a drop in demand`
    if (at === from && pack.clauses.isToldVerb(token.lower) && pack.determiners.has(tokens[at + 1]?.lower ?? ''))
      return true;
    if (at > from && pack.clauses.infinitiveMark === undefined && pack.clauses.isToldVerb(token.lower)) return true;
    if (pack.speech.has(token.lower) && at > from) return true;
  }
  return false;
}

/** `as well as`, `así como` */
export function isLongJoint({ tokens, pack }: View['reading'], at: number): boolean {
  return pack.clauses.joints.some((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
}
