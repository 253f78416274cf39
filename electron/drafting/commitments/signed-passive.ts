import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { namedIn } from './named-in.ts';

/** How far before its verb what was signed may stand. */
const reach = 14;

/** `A letter of cooperation was signed between A and B`: done by those who are named behind it. */
export function wasSigned(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  const { wasWords, signedParticiples, between, agentMarks } = pack.clauses;
  if (!wasWords.has(tokens[at]?.lower ?? '') || !signedParticiples.has(tokens[at + 1]?.lower ?? '')) return undefined;
  const from = phraseFrom(course, sentence, at);
  if (from === undefined) return undefined;
  const to = clauseEnd(view, sentence, at + 1);
  for (let mark = at + 2; mark < to; mark += 1) {
    const lower = tokens[mark]?.lower ?? '';
    if (!between.has(lower) && !agentMarks.has(lower)) continue;
    const parties = namedIn(course.stage, mark + 1, to);
    if (parties.length === 0) return undefined;
    const made = make(
      course,
      sentence,
      { from, to },
      {
        parties,
        status: 'done',
        confidence: 0.75,
        reason: 'was signed between or by those named',
      },
    );
    return { found: [made], to };
  }
  return undefined;
}

/** Where the phrase of what was signed begins: at the article before the paper's noun. */
function phraseFrom(course: Course, sentence: Sentence, at: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  let paper: number | undefined;
  for (let back = at - 1; back >= Math.max(sentence.from, at - reach); back -= 1) {
    const token = tokens[back];
    if (!token || /^[,;:]$/.test(token.text)) break;
    if (pack.signables.has(token.lower)) paper = back;
    // `The agreement was signed by` tells again of a paper that was told before.
    if (paper !== undefined && pack.determiners.has(token.lower))
      return pack.clauses.definites.has(token.lower) ? undefined : back;
  }
  return paper;
}
