import type { FoundCommitment } from '../commitments/found.ts';
import { markOf } from '../commitments/item-marks.ts';
import type { View } from '../discourse/phrases.ts';
import { footOf } from '../reading/foot.ts';
import { isRead, type Sentence } from '../reading/reading.ts';

/** A sentence with how much a reader with one minute needs it. */
export interface Ranked {
  readonly sentence: Sentence;
  readonly score: number;
}

/**
 * Sentences by weight: the words that the article keeps coming back to, its undertakings, names and figures, and an
 * early place. Speech, questions, fragments and very long sentences weigh less.
 */
export function rankSentences(view: View, commitments: readonly FoundCommitment[], bodyFrom: number): Ranked[] {
  const { reading } = view;
  const read = reading.sentences
    .slice(0, footOf(reading))
    .filter((sentence) => isRead(sentence.role) && (sentence.to > bodyFrom || sentence.role === 'standfirst'));
  // The lines of a list stand among the undertakings; a point is a sentence.
  const prose = read.filter((sentence) => isProse(reading, sentence));
  const sentences = prose.length >= 2 ? prose : read;
  const frequency = wordFrequency(view, sentences);
  const headline = headlineWords(view);
  const undertakings = new Map<number, number>();
  for (const { from, status } of commitments) {
    const index = reading.sentenceOf[from] ?? 0;
    undertakings.set(index, (undertakings.get(index) ?? 0) + (status === 'requested' ? 0.5 : 1));
  }
  return sentences
    .map((sentence, order) => ({
      sentence,
      score:
        scoreOf(view, sentence, order, sentences.length, frequency, undertakings.get(sentence.index) ?? 0) +
        shared(contentWords(view, sentence), headline),
    }))
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
}

/** What the headline promises, the lines under it should tell. */
function headlineWords(view: View): Set<string> {
  const words = new Set<string>();
  for (const sentence of view.reading.sentences)
    if (sentence.role === 'headline') for (const word of contentWords(view, sentence)) words.add(word);
  return words;
}

function shared(words: Set<string>, headline: Set<string>): number {
  let count = 0;
  for (const word of words) if (headline.has(word)) count += 1;
  return Math.min(4, count) * 0.35;
}

/** A sentence of running text: no line of a list, no question or label of an interview, no notes at the foot. */
function isProse(reading: View['reading'], sentence: Sentence): boolean {
  const { tokens, pack, article } = reading;
  const block = article.blocks[sentence.block];
  const opening = block ? reading.text.slice(block.start, Math.min(block.end, block.start + 40)) : '';
  if (pack.clauses.footOpeners.test(opening) || pack.clauses.askedOpeners.test(opening)) return false;
  if (sentence.role !== 'listItem') return markOf(reading, sentence) === undefined;
  // The numbered paragraphs of a statement are sentences; its lettered lines are not.
  const numbered = block !== undefined && /^\d{1,3}[.)]/.test(opening);
  return numbered && sentence.to - sentence.from >= 8 && tokens[sentence.to - 1]?.text === '.';
}

function wordFrequency(view: View, sentences: readonly Sentence[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of contentWords(view, sentence)) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** The words of a sentence that carry its matter, cut to six letters. */
export function contentWords({ reading }: View, sentence: Sentence): Set<string> {
  const words = new Set<string>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind === 'word' && token.lower.length > 2 && !reading.pack.stopWords.has(token.lower))
      words.add(token.lower.slice(0, 6));
  }
  return words;
}

function scoreOf(
  view: View,
  sentence: Sentence,
  order: number,
  total: number,
  frequency: Map<string, number>,
  undertakings: number,
): number {
  const { reading, quoted, names } = view;
  const words = contentWords(view, sentence);
  // A line that only opens what follows says nothing by itself.
  if (words.size < 5 || reading.text.charAt(sentence.end - 1) === ':') return -1;
  let topic = 0;
  for (const word of words) topic += Math.min(5, (frequency.get(word) ?? 1) - 1);
  let speech = 0;
  let named = 0;
  let figures = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    speech += quoted[at] ?? 0;
    if (names.mentionAt.get(at)?.from === at) named += 1;
    if (reading.tokens[at]?.kind === 'number') figures += 1;
  }
  const length = sentence.to - sentence.from;
  const spoken = speech / Math.max(1, length);
  const long = length > 45 ? (length - 45) * 0.06 : 0;
  const early = order === 0 ? 4 : order === 1 ? 2 : order < 5 ? 1 : -order / Math.max(20, total);
  const dangling = reading.pack.clauses.leaning.has(reading.tokens[sentence.from]?.lower ?? '') ? 1.2 : 0;
  const question = reading.text.charAt(sentence.end - 1) === '?' ? 2 : 0;
  return (
    topic / Math.sqrt(words.size) +
    Math.min(3, undertakings) * 1.6 +
    Math.min(3, named) * 0.35 +
    Math.min(2, figures) * 0.5 +
    early -
    spoken * 3 -
    long -
    dangling -
    question
  );
}
