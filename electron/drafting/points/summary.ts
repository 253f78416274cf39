import type { DraftedFact } from '../../contract/facts.ts';
import type { Span } from '../../contract/text.ts';
import type { FoundCommitment } from '../commitments/found.ts';
import type { View } from '../discourse/phrases.ts';
import type { Sentence } from '../reading/reading.ts';
import { contentWords, rankSentences } from './rank.ts';

const maxPoints = 5;
/** Characters up to which two sentences make a bottom line together. */
const roomForTwo = 320;

/** The bottom line and up to five key points: whole sentences of the source, as they stand. */
export function summaryFacts(view: View, commitments: readonly FoundCommitment[], bodyFrom: number): DraftedFact[] {
  const ranked = rankSentences(view, commitments, bodyFrom).filter(({ score }) => score > 0);
  const lead = leadOf(
    view,
    ranked.map(({ sentence }) => sentence),
    bodyFrom,
  );
  if (!lead) return [];
  const chosen: Sentence[] = [lead];
  const second = ranked.find(
    ({ sentence }) =>
      sentence !== lead &&
      addsTo(view, sentence, chosen) &&
      length(lead) + length(sentence) <= roomForTwo &&
      hasUndertaking(commitments, sentence) &&
      standsAlone(view, sentence),
  );
  if (second) chosen.push(second.sentence);
  chosen.sort((a, b) => a.index - b.index);
  const facts: DraftedFact[] = [
    lineOf(view, 'summary', chosen, bodyFrom, 'the lead, and the sentence that adds most to it'),
  ];
  const points: Sentence[] = [];
  for (const { sentence } of ranked) {
    if (points.length >= maxPoints) break;
    if (chosen.includes(sentence) || !addsTo(view, sentence, [...chosen, ...points])) continue;
    points.push(sentence);
  }
  for (const sentence of points.sort((a, b) => a.index - b.index))
    facts.push(lineOf(view, 'keyPoint', [sentence], bodyFrom, 'weight: topic, undertakings, names, place'));
  return facts;
}

/** The first sentence of the report that says something by itself; in speech or a scene, the weightiest instead. */
function leadOf(view: View, ranked: readonly Sentence[], bodyFrom: number): Sentence | undefined {
  const first = view.reading.sentences.find(
    (sentence) => (sentence.role === 'body' || sentence.role === 'standfirst') && sentence.to > bodyFrom,
  );
  const quotedLead = first && (view.quoted[Math.min(first.to - 1, Math.max(first.from, bodyFrom) + 1)] ?? 0) === 1;
  if (first && !quotedLead && ranked.indexOf(first) >= 0 && ranked.indexOf(first) < Math.max(4, ranked.length / 3))
    return first;
  return ranked[0];
}

/** A sentence that leans on the one before ("There it was ...") makes no bottom line. */
function standsAlone({ reading }: View, sentence: Sentence): boolean {
  return !reading.pack.clauses.leaning.has(reading.tokens[sentence.from]?.lower ?? '');
}

function hasUndertaking(commitments: readonly FoundCommitment[], sentence: Sentence): boolean {
  return commitments.some(({ from, status }) => status !== 'requested' && from >= sentence.from && from < sentence.to);
}

function length(span: Span): number {
  return span.end - span.start;
}

/** Whether a sentence says something that the chosen ones do not. */
function addsTo(view: View, sentence: Sentence, chosen: readonly Sentence[]): boolean {
  const words = contentWords(view, sentence);
  return chosen.every((other) => {
    const known = contentWords(view, other);
    let shared = 0;
    for (const word of words) if (known.has(word)) shared += 1;
    return shared / Math.max(1, Math.min(words.size, known.size)) < 0.55;
  });
}

function lineOf(
  view: View,
  kind: 'summary' | 'keyPoint',
  sentences: readonly Sentence[],
  bodyFrom: number,
  reason: string,
): DraftedFact {
  const spans = sentences.map(({ start, end, from }) => ({
    start: from < bodyFrom ? (view.reading.tokens[bodyFrom]?.start ?? start) : start,
    end,
  }));
  const text = spans.map(({ start, end }) => view.reading.text.slice(start, end)).join(' ');
  return { kind, text, spans, confidence: 0.7, reason, drafter: false };
}
