import type { IsoDate } from '../../contract/text.ts';
import { isInfinitive } from '../commitments/verbs.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { isRead, spanOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { englishDates } from './english.ts';
import { type Direction, type Resolved, resolveDate } from './resolve.ts';
import { spanishDates } from './spanish.ts';
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

const rules: Readonly<Record<'en' | 'es', readonly DateRule[]>> = { en: englishDates, es: spanishDates };

/** Every date of the paragraphs that are read, in order, placed against the day of publication. */
export function findDates(reading: Reading, base: IsoDate | undefined, skipBefore: number): FoundDate[] {
  const found: FoundDate[] = [];
  for (const sentence of reading.sentences) {
    if (!isRead(sentence.role)) continue;
    for (
      let at = sentence.role === 'standfirst' ? sentence.from : Math.max(sentence.from, skipBefore);
      at < sentence.to;
    ) {
      const match = dateAt(reading.pack.tag, reading.tokens, at);
      if (!match || match.to > sentence.to) {
        at += 1;
        continue;
      }
      const span = spanOf(reading.tokens, at, match.to);
      const direction = directionAt(reading, sentence, at, match.to);
      const wording = reading.text.slice(span.start, span.end);
      found.push({
        from: at,
        to: match.to,
        ...span,
        wording,
        value: match.value,
        direction,
        ...resolveDate(match.value, base, direction),
      });
      at = match.to;
    }
  }
  return found;
}

/** The date that begins at a token, by the first rule that fits. */
export function dateAt(tag: 'en' | 'es', tokens: readonly Token[], at: number): ReturnType<DateRule> {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return undefined;
  for (const rule of rules[tag]) {
    const match = rule(tokens, at);
    if (match) return match;
  }
  return undefined;
}

const aheadEnglish =
  /^(?:will|shall|going|scheduled|plans?|planned|due|expects?|expected|set|by|until|next|upcoming|before|from|intends?|aims?|deadline|starting|beginning|would|must|should|to)$/;
const aheadSpanish =
  /^(?:próxim[oa]s?|prevé|prevén|previst[oa]s?|planea|antes|hasta|va|van|partir|plazo|comenzará|para|deberá|deberán)$|(?:rá|rán|remos)$/;
const pastEnglish =
  /^(?:was|were|had|said|told|met|began|held|killed|died|since|ago|last|signed|announced|took|came|made|did|won|lost|fell|rose|found|left|arrived|opened|launched|agreed)$/;

function directionAt(reading: Reading, sentence: Sentence, from: number, to: number): Direction {
  const { tokens, pack } = reading;
  const ahead = pack.tag === 'en' ? aheadEnglish : aheadSpanish;
  // The verb nearest to the date, looking back first, tells whether it lies ahead.
  for (let at = from - 1; at >= Math.max(sentence.from, from - 22); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (ahead.test(lower) && (lower !== 'to' || isInfinitive(reading, at + 1) || isPlainVerb(reading, at + 1)))
      return 'future';
    if (pack.tag === 'en' && at >= from - 4 && isParticiple(reading, at)) return 'past';
    // `is due to be held`: after "be" these forms tell no time of their own.
    const isPassive = tokens[at - 1]?.lower === 'be';
    if (pack.tag === 'en' ? pastEnglish.test(lower) && !isPassive : /(?:ó|aron|ieron|aba|ía)$/.test(lower))
      return 'past';
  }
  for (let at = to; at < Math.min(sentence.to, to + 14); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (
      pack.tag === 'en'
        ? /^(?:will|shall|going|scheduled|plans?|expects?)$/.test(lower)
        : /(?:rá|rán|remos)$/.test(lower)
    )
      return 'future';
    // `En noviembre, el organismo anunció que cerrará`: the day is that of the first verb.
    if (pack.tag === 'en' ? pastEnglish.test(lower) : /(?:ó|aron|ieron)$/.test(lower)) return 'past';
  }
  // `El viernes estrena ...`: Spanish says so in the present tense.
  if (
    pack.tag === 'es' &&
    from - sentence.from <= 2 &&
    pack.weekdays.has(tokens[to - 1]?.lower ?? '') &&
    !tellsPast(reading, sentence)
  )
    return 'future';
  // A line of a list of agreements has no verb that tells.
  return sentence.role === 'listItem' ? 'future' : 'past';
}

function tellsPast({ tokens }: Reading, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (/(?:ó|aron|ieron|aba|aban|ía|ían|fue|hubo|dijo|hizo|tuvo)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `to | stand | trial on May 6`: after "to" a plain word that no table has is most likely a verb. */
function isPlainVerb({ tokens, pack, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || token.possessive) return false;
  if (pack.functionWords.has(token.lower) || pack.partyNouns.has(token.lower)) return false;
  return !/(?:s|ing|ed)$/.test(token.lower) && text.charAt(token.end) === ' ';
}

/** `employees | dismissed | in August`: done already, unless something is to "be" so. */
function isParticiple({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || !/[a-z]{3}ed$/.test(token.lower) || aheadEnglish.test(token.lower))
    return false;
  return tokens[at - 1]?.lower !== 'be';
}
