import type { DraftedFact } from '../../contract/facts.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import { isRead, type Reading, spanOf } from '../reading/reading.ts';

const percent = /^(?:%|percent|per|ciento)$/;
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
  if (token?.kind !== 'number' || !/^\d+(?:[.,]\d+)*(?:bn|m|k)?$/.test(token.text)) return undefined;
  const before = tokens[at - 1];
  const money = before !== undefined && currencies.test(before.text);
  let to = at + 1;
  while (to < limit && pack.scales.has(tokens[to]?.lower ?? '')) to += 1;
  const value = text.slice(token.start, tokens[to - 1]?.end);
  let unit = money ? before.text : undefined;
  const next = tokens[to]?.lower ?? '';
  if (percent.test(next)) {
    const two = next === 'per' || (next === '%' && false);
    unit = '%';
    to += two ? 2 : 1;
  } else if (next === 'por' && tokens[to + 1]?.lower === 'ciento') {
    unit = '%';
    to += 2;
  } else {
    const de = next === 'de' ? 1 : 0;
    if (pack.units.has(tokens[to + de]?.lower ?? '')) {
      unit ??= tokens[to + de]?.text;
      to += de + 1;
    }
  }
  const end = whatIsCounted(reading, to, limit);
  const of = end > to ? text.slice(tokens[to]?.start, tokens[end - 1]?.end).replace(/^(?:of|de|in|en)\s+/iu, '') : '';
  if (unit === undefined && (of === '' || /^(?:gmt|utc|est|edt|cet|am|pm|a\.m|p\.m|h|hrs|horas)\b/iu.test(of)))
    return undefined;
  if (unit === undefined && to - at === 1 && /^[,.)]$/.test(tokens[to]?.text ?? '')) return undefined;
  if (pack.speech.has(of.split(' ')[0]?.toLowerCase() ?? '')) return undefined;
  return { from: money ? at - 1 : at, to: Math.max(end, to), value, unit, of };
}

/** Up to four plain words behind a number, across one "of". */
function whatIsCounted({ tokens, pack }: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 5) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const link = /^(?:of|de)$/.test(token.lower);
    if (
      !link &&
      (pack.prepositions.has(token.lower) ||
        pack.and.has(token.lower) ||
        pack.speech.has(token.lower) ||
        pack.pronouns.has(token.lower))
    )
      break;
    if (
      /^(?:who|that|which|que|is|are|was|were|will|would|could|should|may|might|must|can|have|has|had|did|said|to|a|an|each|earlier|later)$/.test(
        token.lower,
      )
    )
      break;
    at += 1;
  }
  while (at > from && /^(?:of|de|the|el|la|los|las|a|its|su)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}
