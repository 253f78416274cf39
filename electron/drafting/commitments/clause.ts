import type { View } from '../discourse/phrases.ts';
import type { Sentence } from '../reading/reading.ts';
import { triggerAt } from './triggers.ts';
import { isFutureAction, isInfinitive, mayBeVerb } from './verbs.ts';

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
    if (/^[;:“”"«»—–!?]$/.test(token.text) || (token.text === '.' && at >= sentence.to - 1)) break;
    if (view.quoted[at]) break;
    if (token.text === ',') {
      const next = tokens[at + 1]?.lower ?? '';
      if (isContinuation(view, at)) continue;
      // `visitará mañana, | a las 11 horas |, el barrio`
      const close =
        at - from <= 3 && pack.clauses.dropsSubject ? closingComma(view.reading, at + 1, sentence.to) : undefined;
      if (close !== undefined) {
        at = close;
        continue;
      }
      if (pack.clauseOpeners.has(next) || reports(view, sentence, at + 1)) break;
    }
    if (at > from + 2 && pack.clauses.reasons.has(token.lower)) break;
    if (at > from + 3 && pack.speech.has(token.lower) && /^[,]$/.test(tokens[at - 1]?.text ?? '')) {
      at = beforeSubordinate(view, from, at);
      break;
    }
    if (at > from + 1 && pack.and.has(token.lower) && startsClause(view, sentence, at + 1)) break;
  }
  while (at > from && /^[,.]$/.test(tokens[at - 1]?.text ?? '') && !/\p{L}/u.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
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

/** `, as well as to ...`, `, and coordinate ...`, `, así como ...` */
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
  for (let at = from; at < Math.min(sentence.to, from + 6); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (isInfinitive(view.reading, at) && at === from) return false;
    if (at === from && token.lower === pack.clauses.infinitiveMark && isInfinitive(view.reading, at + 1)) return false;
    if (at <= from + (pack.clauses.dropsSubject ? 3 : 1) && triggerAt(view.reading, at)) return true;
    // `recurrirá ... y | negó |`: a past tense is no item of what is ahead.
    if (at === from && pack.verbFirst && /(?:ó|aron|ieron)$/u.test(token.lower)) return true;
    if (pack.clauses.auxiliaries.has(token.lower)) return true;
    if (at > from && pack.clauses.isToldVerb(token.lower)) return true;
    if (pack.speech.has(token.lower) && at > from) return true;
  }
  return false;
}

/** The single undertakings of a list: `promote ... and generate ..., as well as coordinate ...` */
export function splitItems(view: View, whole: Stretch): Stretch[] {
  const { reading } = view;
  const { tokens, pack } = reading;
  const items: Stretch[] = [];
  let from = whole.from;
  let embedded = false;
  // `enviará ... y publicará ...`: the items are in the tense of the first.
  const tells = isFutureAction(reading, whole.from);
  for (let at = whole.from + 1; at < whole.to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (pack.clauses.relatives.has(token.lower)) embedded = true;
    const comma = token.text === ',';
    const joint = comma || pack.and.has(token.lower) || isLongJoint(reading, at);
    if (!joint) continue;
    const next = afterJoint(reading, at);
    const verb =
      next !== undefined &&
      (isInfinitive(reading, next) || (tells && isFutureAction(reading, next)) || isUnknownVerb(reading, at, next));
    if (next === undefined || next >= whole.to || !verb || !takesObject(reading, next, whole.to)) continue;
    const strong = comma || isLongJoint(reading, at) || tokens[at - 1]?.text === ',';
    if (embedded && !strong) continue;
    if (comma && !listGoesOn(reading, at, next, whole.to)) continue;
    items.push(trim(view, from, at));
    // `a crear un registro y a | no devolver |`
    from = pack.clauses.dropsSubject && pack.clauses.nots.has(tokens[next - 1]?.lower ?? '') ? next - 1 : next;
    embedded = false;
    at = next;
  }
  items.push(trim(view, from, whole.to));
  return items.filter((item) => item.to > item.from);
}

/** `and to | bury |`, `and | bury | the cable`: the mark of the infinitive, or what it acts on, shows the verb. */
function isUnknownVerb(reading: View['reading'], joint: number, at: number): boolean {
  const { tokens, pack } = reading;
  const mark = pack.clauses.infinitiveMark;
  if (mark === undefined || !mayBeVerb(reading, at)) return false;
  if (tokens[at - 1]?.lower === mark) return true;
  const object = tokens[at + 1];
  return pack.and.has(tokens[joint]?.lower ?? '') && at === joint + 1 && pack.determiners.has(object?.lower ?? '');
}

/** `as well as`, `así como` */
function isLongJoint({ tokens, pack }: View['reading'], at: number): boolean {
  return pack.clauses.joints.some((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
}

function afterJoint(reading: View['reading'], at: number): number | undefined {
  const { tokens, pack } = reading;
  let next = at;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[next];
    if (!token) return undefined;
    const small =
      token.text === ',' ||
      pack.and.has(token.lower) ||
      pack.clauses.listSmall.has(token.lower) ||
      (pack.clauses.dropsSubject && pack.clauses.nots.has(token.lower)) ||
      (pack.clauses.isAdverb(token.lower) && !isInfinitive(reading, next));
    if (!small) return next;
    next += 1;
  }
  return next;
}

/** A verb of a list is followed by what it acts on; a noun that looks like one is followed by a small word or a mark. */
function takesObject({ tokens, pack }: View['reading'], at: number, limit: number): boolean {
  if (at + 1 >= limit) return pack.clauses.infinitiveMark === undefined;
  const next = tokens[at + 1];
  if (!next) return false;
  if (pack.clauses.infinitiveMark === undefined) return true;
  if (next.kind === 'mark') return /^[$€£“"]$/.test(next.text);
  return !pack.clauses.notObjects.has(next.lower) || pack.clauses.bareVerbs.has(tokens[at]?.lower ?? '');
}

/** Behind a bare comma a verb begins an item only if the list is closed by "and" later on, or "to" repeats. */
function listGoesOn(reading: View['reading'], comma: number, next: number, limit: number): boolean {
  const { tokens, pack } = reading;
  for (let at = comma + 1; at < next; at += 1)
    if (
      tokens[at]?.lower === pack.clauses.infinitiveMark ||
      pack.and.has(tokens[at]?.lower ?? '') ||
      isLongJoint(reading, at)
    )
      return true;
  for (let at = next; at < limit; at += 1) if (pack.and.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function trim(view: View, from: number, to: number): Stretch {
  const { tokens } = view.reading;
  let end = to;
  while (end > from && /^[,;.]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { from, to: end };
}
