import type { Reading, Sentence } from '../reading/reading.ts';

/** Characters that a proposed title may take. */
const room = 110;

/** The article's headline, or a title of ours from the first sentence of the report, cut where a clause ends. */
export function titleOf(reading: Reading, bodyFrom: number): { title: string; titleIsOurs: boolean } {
  const { article, text } = reading;
  const headline = article.blocks.find(({ role }) => role === 'headline');
  if (headline) return { title: text.slice(headline.start, headline.end), titleIsOurs: false };
  const first = reading.sentences.find(({ role, to }) => role === 'body' && to > bodyFrom) ?? reading.sentences[0];
  return { title: first ? clauseOf(reading, first, bodyFrom) : '', titleIsOurs: true };
}

function clauseOf(reading: Reading, sentence: Sentence, bodyFrom: number): string {
  const { text, tokens, pack } = reading;
  const start = sentence.from < bodyFrom ? (tokens[bodyFrom]?.start ?? sentence.start) : sentence.start;
  let end = sentence.end;
  for (let at = Math.max(sentence.from, bodyFrom) + 5; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const clause = /^[,;:—–]$/.test(token.text) && !/^\d/.test(tokens[at + 1]?.text ?? '');
    if (!clause || token.start - start < 36) continue;
    if (pack.titleBreaks.has(tokens[at + 1]?.lower ?? '')) {
      end = token.start;
      break;
    }
    // An early comma may only set off a name; the last one that fits keeps most of the sentence.
    if (sentence.end - start > room && token.start - start <= room) end = token.start;
  }
  if (end - start > room) end = lastBreak(reading, start, sentence);
  return text.slice(start, end).replace(/(?<![\s.,;:—–-])[\s.,;:—–-]+$/u, '');
}

function lastBreak({ tokens, pack }: Reading, start: number, sentence: Sentence): number {
  let end = start;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token || token.start < start) continue;
    if (token.end - start > room) break;
    if (!pack.notLast.has(token.lower)) end = token.end;
  }
  return end > start ? end : start + room;
}
