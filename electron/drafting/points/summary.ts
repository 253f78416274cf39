import type { DraftedFact } from '../../contract/facts.ts';
import type { Span } from '../../contract/text.ts';
import type { FoundCommitment } from '../commitments/found.ts';
import type { View } from '../discourse/phrases.ts';
import type { Sentence } from '../reading/reading.ts';
import { contentWords, rankSentences } from './rank.ts';
import { thesisOf } from './thesis.ts';

const maxPoints = 5;
/** Characters up to which two sentences make a bottom line together. */
const roomForTwo = 320;

/** The bottom line and up to five key points: whole sentences of the source, as they stand. */
export function summaryFacts(view: View, commitments: readonly FoundCommitment[], bodyFrom: number): DraftedFact[] {
  const ranked = rankSentences(view, commitments, bodyFrom).filter(({ score }) => score > 0);
  const lead = leadOf(
    view,
    ranked.map(({ sentence }) => sentence),
    commitments,
    bodyFrom,
  );
  if (!lead) return [];
  const chosen: Sentence[] = [lead];
  const second = isClosed(view, lead)
    ? ranked
        .slice(0, Math.max(6, ranked.length * 0.4))
        .find(
          ({ sentence }) =>
            sentence !== lead &&
            addsTo(view, sentence, chosen) &&
            length(lead) + length(sentence) <= roomForTwo &&
            hasUndertaking(commitments, sentence) &&
            standsAlone(view, sentence),
        )
    : undefined;
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

/**
 * The standfirst, or the first sentence of the report, where it says something by itself; behind a scene, a question or
 * a quotation, the weightiest sentence instead.
 */
function leadOf(
  view: View,
  ranked: readonly Sentence[],
  commitments: readonly FoundCommitment[],
  bodyFrom: number,
): Sentence | undefined {
  const { sentences } = view.reading;
  const standfirst = sentences.find(({ role, from, to }) => role === 'standfirst' && to - from >= 8);
  const first = sentences.find(({ role, to }) => (role === 'body' || role === 'listItem') && to > bodyFrom);
  const opens = first && ranked.includes(first) ? first : undefined;
  // A standfirst tells a feature best; a report of undertakings begins with them.
  const reports = opens !== undefined && hasUndertaking(commitments, opens);
  if (standfirst && ranked.includes(standfirst) && !reports) return standfirst;
  const thesis = thesisOf(view, ranked);
  if (thesis) return thesis;
  const limit = Math.max(4, ranked.length / 3);
  if (opens && ranked.indexOf(opens) < limit && tells(view, opens, bodyFrom) && standsAlone(view, opens)) return opens;
  return ranked.find((sentence) => tells(view, sentence, bodyFrom) && standsAlone(view, sentence)) ?? ranked[0];
}

/** Whether a sentence is told, not quoted or asked, and names somebody or counts something. */
function tells(view: View, sentence: Sentence, bodyFrom: number): boolean {
  const { tokens, text, pack } = view.reading;
  const from = Math.max(sentence.from, Math.min(bodyFrom, sentence.to - 1));
  if (view.quoted[Math.min(sentence.to - 1, from + 1)] === 1 || text.charAt(sentence.end - 1) === '?') return false;
  for (let at = from; at < sentence.to; at += 1)
    if (
      view.names.mentionAt.has(at) ||
      tokens[at]?.kind === 'number' ||
      (pack.numberWords.get(tokens[at]?.lower ?? '') ?? 0) > 1
    )
      return true;
  return false;
}

/** A line without its full stop, such as a standfirst, takes no second sentence. */
function isClosed({ reading }: View, sentence: Sentence): boolean {
  return /[.!?…”"»]/.test(reading.text.charAt(sentence.end - 1));
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

/** The first token of what a sentence tells, behind a dateline at its head: `GREENSBORO, N.C. – |`. */
function behindDateline({ reading }: View, { from, to }: Pick<Sentence, 'from' | 'to'>, bodyFrom: number): number {
  const opens = from < bodyFrom && bodyFrom < to ? bodyFrom : from;
  for (let at = opens; at < Math.min(to - 8, opens + 9); at += 1) {
    const token = reading.tokens[at];
    if (/^(?:[–—»-]|--)$/.test(token?.text ?? '') && at > opens) return at + 1;
    const dated = token?.capital || token?.kind === 'number' || /^[,.()/]$/.test(token?.text ?? '');
    if (!dated) return opens;
  }
  return opens;
}

function lineOf(
  view: View,
  kind: 'summary' | 'keyPoint',
  sentences: readonly Sentence[],
  bodyFrom: number,
  reason: string,
): DraftedFact {
  const spans = sentences.map(({ start, end, from, to }) => ({
    start: view.reading.tokens[behindDateline(view, { from, to }, bodyFrom)]?.start ?? start,
    end,
  }));
  const text = spans.map(({ start, end }) => view.reading.text.slice(start, end)).join(' ');
  return { kind, text, spans, confidence: 0.7, reason, drafter: false };
}
