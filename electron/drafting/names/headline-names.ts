import type { Reading, Sentence } from '../reading/reading.ts';
import { endOfName, lookUp } from './gazetteer.ts';
import type { Verdict } from './judge.ts';
import { isInterviewed } from './person-signs.ts';

/** The share of its long words with a capital up to which a headline is written as a sentence is. */
const fewCapitals = 0.8;
/** How sure a body must be that only its words tell. */
const sure = 0.85;

/**
 * Whether a headline is to be believed about a name: of people, where it says that the text is an interview with them;
 * where it is written as a sentence is, known places and what is plainly a body.
 */
export function isSureInHeadline(reading: Reading, sentence: Sentence, found: Verdict): boolean {
  const { from, to, kind } = found;
  if (kind === 'person') return isInterviewed(reading, from);
  const { tokens, pack, text } = reading;
  const long = tokens
    .slice(sentence.from + 1, sentence.to)
    .filter((token) => token.kind === 'word' && token.text.length > 3);
  if (long.filter(({ capital }) => capital).length > long.length * fewCapitals) return false;
  if (kind === 'organisation') return found.confidence >= sure && to - from > 1;
  const name = text.slice(tokens[from]?.start, endOfName(reading, from, to));
  return kind === 'place' && found.adjective !== true && lookUp(pack, name) !== undefined;
}
