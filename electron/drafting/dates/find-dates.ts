import type { IsoDate } from '../../contract/text.ts';
import { isInfinitive } from '../commitments/verbs.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { isRead, spanOf, standsApart } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { type Direction, type Resolved, resolveDate } from './resolve.ts';
import type { DateRule, DateValue } from './value.ts';

/** A date in the text; `from` and `to` count tokens, `start` and `end` characters. */
export interface FoundDate extends Resolved {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly wording: string;
  readonly value: DateValue;
  readonly direction: Direction;
}

/** Every date of the paragraphs that are read, in order, placed against the day of publication. */
export function findDates(reading: Reading, base: IsoDate | undefined, skipBefore: number): FoundDate[] {
  const found: FoundDate[] = [];
  for (const sentence of reading.sentences) {
    if (!isRead(sentence.role)) continue;
    for (
      let at = standsApart(sentence.role) ? sentence.from : Math.max(sentence.from, skipBefore);
      at < sentence.to;
    ) {
      const match = dateAt(reading.pack, reading.tokens, at);
      if (!match || match.to > sentence.to) {
        at += 1;
        continue;
      }
      const span = spanOf(reading.tokens, at, match.to);
      const direction = directionAt(reading, sentence, at, match.to);
      const value = ofYearAhead(sentence, found.at(-1), match.value, direction);
      const wording = reading.text.slice(span.start, span.end);
      found.push({
        from: at,
        to: match.to,
        ...span,
        wording,
        value,
        direction,
        ...resolveDate(value, base, direction),
      });
      at = match.to;
    }
  }
  return found;
}

/** `| Last year | it was Roe, who came in July`: the month of a past deed lies in the year with which the sentence opens. */
function ofYearAhead(
  sentence: Sentence,
  before: FoundDate | undefined,
  value: DateValue,
  direction: Direction,
): DateValue {
  if (value.kind !== 'month' || value.year !== undefined || value.shift !== undefined || direction !== 'past')
    return value;
  const opens = before && before.from >= sentence.from && before.from - sentence.from <= 1;
  const year = opens && before.value.kind === 'offset' && before.value.unit === 'year' ? before.value.count : undefined;
  return year === undefined || year >= 0 ? value : { ...value, yearShift: year };
}

/** The date that begins at a token, by the first rule that fits. */
export function dateAt(pack: LanguagePack, tokens: readonly Token[], at: number): ReturnType<DateRule> {
  const token = tokens[at];
  if (!token || token.kind === 'mark' || isInName(pack, tokens, at)) return undefined;
  for (const rule of pack.dates) {
    const match = rule(tokens, at);
    if (match) return match;
  }
  return undefined;
}

/** `Santo | Domingo |`, `Eliécer | Julio |`: where days and months are written small, one in capitals behind a capital is a name. */
function isInName(pack: LanguagePack, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!pack.headFirst || !token?.capital || !before?.capital || token.start - before.end !== 1) return false;
  return (pack.weekdays.has(token.lower) || pack.months.has(token.lower)) && !pack.functionWords.has(before.lower);
}

function directionAt(reading: Reading, sentence: Sentence, from: number, to: number): Direction {
  const { tokens, pack } = reading;
  const { tense } = pack;
  // The verb nearest to the date, looking back first, tells whether it lies ahead.
  let told = false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - 22); at -= 1) {
    told ||= isInfinitive(reading, at);
    const lower = tokens[at]?.lower ?? '';
    const infinitive =
      lower !== tense.infinitiveMark ||
      isInfinitive(reading, at + 1) ||
      isPlainVerb(reading, at + 1) ||
      hasDone(reading, at + 1);
    const opensClause = lower === tense.beforeThat && pack.clauses.that.has(tokens[at + 2]?.lower ?? '');
    if (tense.aheadBefore.test(lower) && infinitive && !opensClause)
      return lower === tense.infinitiveMark && wasSentTo(reading, at) ? 'past' : 'future';
    if (at >= from - 3 && tense.apposed?.test(lower) && tokens[at - 1]?.text === ',') return 'past';
    if (at >= from - 2 && tense.aheadBeside.test(lower)) return 'future';
    if ((at >= from - 4 || tokens[at - 1]?.text === ',') && at >= from - 8 && isParticiple(reading, at)) return 'past';
    if (told && tense.undertakes?.test(lower)) return 'future';
    // `is due to be held`: after "be" these forms tell no time of their own.
    if (tense.pastBefore.test(lower) && tokens[at - 1]?.lower !== tense.passiveMark) return 'past';
  }
  for (let at = to; at < Math.min(sentence.to, to + 14); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (tense.aheadAfter.test(lower)) return 'future';
    // `En noviembre, el organismo anunció que cerrará`: the day is that of the first verb.
    if (tense.pastAfter.test(lower)) return 'past';
  }
  if (
    tense.openingDayUnless &&
    from - sentence.from <= 2 &&
    pack.weekdays.has(tokens[to - 1]?.lower ?? '') &&
    !says(reading, sentence, tense.openingDayUnless, from)
  )
    return 'future';
  if (tense.since.has(tokens[from - 1]?.lower ?? '')) return 'past';
  // A line of a list of agreements has no verb that tells.
  if (sentence.role === 'listItem') return says(reading, sentence, tense.pastBefore, from) ? 'past' : 'future';
  if (!says(reading, sentence, tense.toldPast, from) && isNow(reading, sentence, from)) return 'future';
  return 'near';
}

/** `is out on Thursday`, `she is leaving in May`: a sentence of the present whose date stands close behind its verb. */
function isNow({ tokens, pack }: Reading, sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - 5); at -= 1)
    if (pack.tense.present?.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** How far a date looks for what its sentence tells. */
const sight = 40;

/** Whether the sentence, as far as the date sees it, has one of the words. */
function says({ tokens }: Reading, sentence: Sentence, words: RegExp, date: number): boolean {
  for (let at = Math.max(sentence.from, date - sight); at < Math.min(sentence.to, date + sight); at += 1)
    if (words.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `to | stand | trial on May 6`: after "to" a plain word that no table has is most likely a verb. */
function isPlainVerb({ tokens, pack, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || token.possessive) return false;
  if (pack.functionWords.has(token.lower) || pack.partyNouns.has(token.lower)) return false;
  return !pack.forms.notBare.test(token.lower) && text.charAt(token.end) === ' ';
}

/** `sent people | to | sail it in January`: done already, as the verb before it tells. */
function wasSentTo({ tokens, pack }: Reading, mark: number): boolean {
  for (let at = mark - 1; at >= mark - 4 && tokens[at]?.kind === 'word'; at -= 1)
    if (pack.tense.pastTo?.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `undertook to | have | one in place`: had done by others. */
function hasDone({ tokens, pack }: Reading, at: number): boolean {
  const object = tokens[at + 1]?.lower ?? '';
  if (!pack.clauses.causatives.has(tokens[at]?.lower ?? '')) return false;
  return pack.determiners.has(object) || pack.numberWords.has(object) || pack.clauses.objects.has(object);
}

/** `employees | dismissed | in August`: done already, unless something is to "be" so. */
function isParticiple({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  const { participle, aheadBefore, passiveMark } = pack.tense;
  if (token?.kind !== 'word' || token.capital || !participle?.test(token.lower) || aheadBefore.test(token.lower))
    return false;
  return tokens[at - 1]?.lower !== passiveMark;
}
