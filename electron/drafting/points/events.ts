import type { DraftedFact } from '../../contract/facts.ts';
import type { FoundCommitment } from '../commitments/found.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import type { View } from '../discourse/phrases.ts';
import { isRead, type Sentence, spanOf } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';

/** What took place or will: a meeting, a summit, a vote, with its day where the sentence gives one. Two at most for a sentence. */
export function eventFacts(
  view: View,
  dates: readonly FoundDate[],
  commitments: readonly FoundCommitment[],
  bodyFrom: number,
): DraftedFact[] {
  const facts: DraftedFact[] = [];
  for (const sentence of view.reading.sentences) {
    if (!isRead(sentence.role) || sentence.to <= bodyFrom) continue;
    const fact = inSentence(view, afterDateline(sentence, bodyFrom), dates, commitments);
    if (fact) facts.push(fact);
    if (facts.length >= 12) break;
  }
  return facts;
}

/** The sentence that a dateline opens, without it. */
function afterDateline(sentence: Sentence, bodyFrom: number): Sentence {
  return sentence.from < bodyFrom ? { ...sentence, from: bodyFrom } : sentence;
}

function inSentence(
  view: View,
  sentence: Sentence,
  dates: readonly FoundDate[],
  commitments: readonly FoundCommitment[],
): DraftedFact | undefined {
  const { reading, quoted, names } = view;
  const { tokens, pack } = reading;
  let noun = -1;
  let verb = -1;
  let meets = false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (quoted[at] || names.at.has(at)) continue;
    const lower = tokens[at]?.lower ?? '';
    if (noun < 0 && pack.eventNouns.has(lower)) noun = at;
    if (verb < 0 && pack.eventVerbs.has(lower)) verb = at;
    if (pack.meetingVerbs.has(lower) && namesAround(view, sentence, at)) meets = true;
  }
  if (noun < 0 && !meets) return undefined;
  const next = dates[firstFrom(dates, ({ from }) => from < sentence.from)];
  const date = next && next.to <= sentence.to ? next : undefined;
  const agreed = commitments.find(({ from, to, status }) => status !== 'requested' && noun >= from && noun < to);
  if (!meets && !(noun >= 0 && (verb >= 0 || agreed) && (date || agreed || distance(noun, verb) <= 6)))
    return undefined;
  if (agreed && pack.negations.has(tokens[agreed.from]?.lower ?? '')) return undefined;
  const range = agreed ?? { from: sentence.from, to: sentence.to };
  let { from, to } = range;
  while (to > from && /^[.,;]$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  while (from < to && tokens[from]?.kind === 'mark') from += 1;
  const span = spanOf(tokens, from, to);
  return {
    kind: 'event',
    text: reading.text.slice(span.start, span.end),
    when: agreed?.due ?? (date && { iso: date.iso, wording: date.wording, certainty: date.certainty }),
    spans: [span],
    confidence: date || meets ? 0.7 : 0.6,
    reason: meets ? 'somebody met somebody' : 'a noun of an event with a verb that says it takes place',
    drafter: false,
  };
}

function distance(a: number, b: number): number {
  return a < 0 || b < 0 ? Number.POSITIVE_INFINITY : Math.abs(a - b);
}

function namesAround(view: View, sentence: Sentence, at: number): boolean {
  let before = false;
  let after = false;
  for (let token = sentence.from; token < sentence.to; token += 1) {
    const kind = view.names.at.get(token)?.kind;
    if (kind === undefined) continue;
    if (token < at) before = true;
    else after = true;
  }
  return before && after;
}
