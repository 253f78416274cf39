import type { Sentence } from '../reading/reading.ts';
import { firstSubject } from './governed.ts';
import { endingAt, type Subject, type View } from './phrases.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

/** How far back the clause of a participle is looked for; a bound keeps a sentence of any length linear. */
const farthest = 120;

/**
 * The subject of the clause on which a participle hangs: `Roe left, | saying`, `Calling it unfair, | Roe` left. Where an
 * earlier verb of speech of the sentence has one, that.
 */
export function mainSubject(view: View, sentence: Sentence, participle: number): Subject | undefined {
  const { tokens, pack } = view.reading;
  const opens = sentence.from < view.bodyFrom && view.bodyFrom <= participle ? view.bodyFrom : sentence.from;
  const least = Math.max(opens, participle - farthest);
  if (participle <= least + 1) return behindComma(view, sentence, participle);
  for (let at = participle - 1; at > least; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (view.quoted[at] || !pack.speech.has(lower) || pack.talk.isParticiple(lower) || view.names.at.has(at)) continue;
    const earlier = subjectBefore(view, sentence, at) ?? subjectAfter(view, sentence, at);
    if (earlier) return earlier;
  }
  return firstSubject(view, clauseFrom(view, least, participle), participle);
}

/** `Calling it a disgrace, | Prime Minister Ann Roe | left`: the first name or pronoun behind the opening. */
function behindComma(view: View, sentence: Sentence, from: number): Subject | undefined {
  const { tokens } = view.reading;
  for (let at = from; at < Math.min(sentence.to, from + 40); at += 1) {
    if (tokens[at]?.text !== ',' || view.quoted[at]) continue;
    for (let next = at + 1; next < Math.min(sentence.to, at + 8); next += 1) {
      if (tokens[next]?.kind !== 'word') break;
      const found = endingAt(view, next, at + 1);
      if (found?.entity?.kind === 'person' || found?.pronoun !== undefined) return found;
    }
  }
  return undefined;
}

/** `Roe grew loud, and | Bell shut the door, saying`: where the last clause that stands beside others begins. */
function clauseFrom(view: View, least: number, to: number): number {
  const { tokens, pack } = view.reading;
  for (let at = to - 2; at > least; at -= 1) {
    if (view.quoted[at]) continue;
    const lower = tokens[at + 1]?.lower ?? '';
    const turns = pack.and.has(lower) || pack.clauses.contrasts.has(lower);
    const named = endingAt(view, at + 2, at + 2) ?? endingAt(view, at + 3, at + 2);
    if (tokens[at]?.text === ';' || (tokens[at]?.text === ',' && turns && named)) return at + 1;
  }
  return least;
}
