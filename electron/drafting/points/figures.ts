import type { DraftedFact } from '../../contract/facts.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import { isRead, type Reading, spanOf } from '../reading/reading.ts';

const currencies = /^[$€£¥]$/;
/** Numbers that count something: their unit, and the words for what they count. Dates, ages and ordinals are none. */
export function figureFacts(reading: Reading, dates: readonly FoundDate[], bodyFrom: number): DraftedFact[] {
  const taken = new Set<number>();
  for (const { from, to } of dates) for (let at = from; at < to; at += 1) taken.add(at);
  const facts: DraftedFact[] = [];
  for (const sentence of reading.sentences) {
    if (!isRead(sentence.role)) continue;
    for (let at = Math.max(sentence.from, bodyFrom); at < sentence.to; at += 1) {
      if (taken.has(at)) continue;
      const found = figureAt(reading, at, sentence.to);
      if (!found) continue;
      const span = spanOf(reading.tokens, found.from, found.to);
      facts.push({
        kind: 'figure',
        value: found.value,
        unit: found.unit,
        of: found.of,
        spans: [span],
        confidence: 0.7,
        reason: 'a number with what it counts',
        drafter: false,
      });
      at = found.to - 1;
    }
  }
  return facts.slice(0, 24);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly unit?: string | undefined;
  readonly of: string;
}

function figureAt(reading: Reading, at: number, limit: number): Found | undefined {
  const { tokens, text, pack } = reading;
  const token = tokens[at];
  if (token?.kind !== 'number' || !pack.figures.amount.test(token.text)) return undefined;
  const before = tokens[at - 1];
  const money = before !== undefined && currencies.test(before.text);
  let to = at + 1;
  while (to < limit && pack.scales.has(tokens[to]?.lower ?? '')) to += 1;
  const value = text.slice(token.start, tokens[to - 1]?.end);
  let unit = money ? before.text : undefined;
  const share = percentAt(reading, to);
  if (share > 0) {
    unit = '%';
    to += share;
  } else {
    // `300 millones | de | dólares`
    const link = pack.figures.of.has(tokens[to]?.lower ?? '') ? 1 : 0;
    if (pack.units.has(tokens[to + link]?.lower ?? '')) {
      unit ??= tokens[to + link]?.text;
      to += link + 1;
    }
  }
  const end = whatIsCounted(reading, to, limit);
  const counted = end > to + 1 && pack.figures.links.has(tokens[to]?.lower ?? '') ? to + 1 : to;
  const of = end > counted ? text.slice(tokens[counted]?.start, tokens[end - 1]?.end) : '';
  if (unit === undefined && (of === '' || pack.figures.clock.has(tokens[counted]?.lower ?? ''))) return undefined;
  if (unit === undefined && to - at === 1 && /^[,.)]$/.test(tokens[to]?.text ?? '')) return undefined;
  if (pack.speech.has(of.split(' ')[0]?.toLowerCase() ?? '')) return undefined;
  return { from: money ? at - 1 : at, to: Math.max(end, to), value, unit, of };
}

/** How many tokens say "per cent" here. */
function percentAt({ tokens, pack }: Reading, at: number): number {
  if (tokens[at]?.text === '%') return 1;
  const said = pack.figures.percents.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  return said?.length ?? 0;
}

/** Up to four plain words behind a number, across one "of". */
function whatIsCounted({ tokens, pack }: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 5) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const link = pack.figures.of.has(token.lower);
    if (
      !link &&
      (pack.prepositions.has(token.lower) ||
        pack.and.has(token.lower) ||
        pack.speech.has(token.lower) ||
        pack.pronouns.has(token.lower))
    )
      break;
    if (pack.figures.stops.has(token.lower)) break;
    at += 1;
  }
  while (at > from && pack.figures.notLast.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}
