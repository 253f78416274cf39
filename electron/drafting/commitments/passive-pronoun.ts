import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import { agreeing, firmness, inAgreement } from './future.ts';
import { speechBefore } from './future-ending.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { speakerBefore } from './speaker.ts';
import { isFutureAction } from './verbs.ts';

/** `se creará un grupo de trabajo`: what will be done, told with the pronoun that makes a passive. */
export function willBeDoneByEnding(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  const { passivePronoun } = pack.future;
  if (passivePronoun === undefined || tokens[at]?.lower !== passivePronoun) return undefined;
  if (!isFutureAction(view.reading, at + 1) || pack.clauses.nots.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (!inAgreement(course, sentence)) return paperWill(course, sentence, at) ?? deedWill(course, sentence, at);
  return hit(course, sentence, at, at, {
    parties: agreeing(course),
    confidence: 0.7,
    reason: 'future passive, where an agreement is told',
  });
}

/** `El convenio | se firmará | el lunes`, `la oferta se presentará`: what will be done with a paper is planned by somebody. */
function paperWill(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const { signables, determiners, clauses } = pack;
  if (!clauses.paperVerbs.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const noun = tokens[at - 1]?.lower ?? '';
  if (!determiners.has(tokens[at - 2]?.lower ?? '') || !(signables.has(noun) || clauses.offers.has(noun)))
    return undefined;
  return hit(course, sentence, at, at - 2, { parties: [], confidence: 0.55, reason: 'a paper will be signed' });
}

/** `se contratará a 320 enfermeras`: a deed that somebody decided on; of whoever announces it, else it is left open. */
function deedWill(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (!pack.future.doneDeeds.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const que = thatBefore(course, sentence, at);
  if (que === undefined)
    return hit(course, sentence, at, at, {
      parties: [],
      confidence: 0.52,
      reason: 'future passive, by whom is not told',
    });
  const said = speechBefore(course, sentence, que);
  const told = { parties: [], confidence: 0.52, reason: 'future passive, by whom is not told' };
  if (said === undefined) return paperSays(course, sentence, que) ? hit(course, sentence, at, at, told) : undefined;
  const speaker = speakerBefore(course, sentence, said);
  return hit(course, sentence, at, at, {
    parties: speaker === undefined ? [] : [speaker],
    confidence: 0.58,
    reason: 'announced in the passive',
  });
}

/** `El acta establece que ..., y | que | el salario se revisará`: a paper lays it down. */
function paperSays({ stage }: Course, sentence: Sentence, que: number): boolean {
  const { tokens, pack } = stage.view.reading;
  for (let at = que - 1; at >= Math.max(sentence.from, que - 24); at -= 1)
    if (pack.future.layingDown.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** The "que" that opens the clause around a verb; a supposition counts as one that nobody announced. */
function thatBefore({ stage }: Course, sentence: Sentence, at: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  for (let back = at - 1; back >= sentence.from; back -= 1) {
    const { lower = '', text = '' } = tokens[back] ?? {};
    if (/^[;:]$/.test(text)) return undefined;
    if (pack.clauses.that.has(lower) || pack.clauses.supposing.has(lower)) return back;
    // A further verb of the sentence opens no clause of its own: `se abrirá ... y se cerrará`
    if (text === ',' && at - back > 12) return undefined;
  }
  return undefined;
}

interface Told {
  readonly parties: readonly string[];
  readonly confidence: number;
  readonly reason: string;
}

function hit(course: Course, sentence: Sentence, at: number, from: number, told: Told): Hit {
  const item = { from, to: clauseEnd(course.stage.view, sentence, at + 1) };
  return { found: [make(course, sentence, item, { ...told, status: firmness(course, sentence) })], to: item.to };
}
