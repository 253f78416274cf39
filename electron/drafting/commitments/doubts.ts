import { endingAt } from '../discourse/phrases.ts';
import type { Sentence } from '../reading/reading.ts';
import type { Course } from './find-commitments.ts';

/** `a previous plan to cut`, `abandon plans to build`: the noun, which only a verb of announcing before it makes a deed. */
export function isPlanNoun(course: Course, sentence: Sentence, at: number): boolean {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  if (!pack.clauses.planWords.has(tokens[at]?.lower ?? '')) return false;
  let before = at - 1;
  while (pack.clauses.gapWords.has(tokens[before]?.lower ?? '') || pack.clauses.isAdverb(tokens[before]?.lower ?? ''))
    before -= 1;
  const token = tokens[before];
  if (!token || before < sentence.from) return true;
  // `her government's plan to`: whose it is undertakes it, unless it is given up.
  if (token.possessive) return isGivenUp(course, sentence, before);
  if (pack.determiners.has(token.lower)) return !pack.pronouns.has(token.lower);
  const verbal =
    token.kind !== 'word' ||
    pack.and.has(token.lower) ||
    pack.clauses.contrasts.has(token.lower) ||
    pack.clauses.relatives.has(token.lower) ||
    pack.forms.mayBePresent.test(token.lower) ||
    endingAt(view, before, sentence.from) !== undefined;
  return !verbal;
}

/** `dropped the council's plan to build` */
function isGivenUp(course: Course, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  for (let back = at; back >= Math.max(sentence.from, at - 6); back -= 1)
    if (pack.clauses.abandoning.has(tokens[back]?.lower ?? '')) return true;
  return false;
}

/** `expects | the deal to | add 3%`: what a paper is expected to do is nobody's undertaking. */
export function isExpectedOf(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  return pack.determiners.has(tokens[at - 1]?.lower ?? '') && pack.clauses.guessing.has(tokens[at - 2]?.lower ?? '');
}

/** `a strike that | threatened to shut | the network`: what a thing might have done. */
export function isThreatOfThing({ stage }: Course, at: number): boolean {
  const { tokens, pack } = stage.view.reading;
  const relative = tokens[at - 1]?.lower ?? '';
  return (
    pack.asking.threats.has(tokens[at]?.lower ?? '') &&
    pack.clauses.relatives.has(relative) &&
    !pack.subjects.who.has(relative) &&
    stage.view.names.at.get(at - 2) === undefined &&
    tokens[at - 2]?.text !== ','
  );
}

/** `officials had planned to`: it came to nothing, or is long past. */
export function isOverridden(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  if (!pack.clauses.pluperfect.has(tokens[at - 1]?.lower ?? '') || !pack.clauses.planned.has(tokens[at]?.lower ?? ''))
    return false;
  // `said the group | had offered |`: told as it is, one tense back.
  const offers = pack.clauses.offering.has(tokens[at]?.lower ?? '');
  return !(offers && tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => pack.speech.has(lower)));
}

/** `asked whether | United will sign |`, `anticipates | it will save |`: a question or a guess undertakes nothing. */
export function isGuessed(course: Course, sentence: Sentence, subjectFrom: number, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const { ifs, supposing, guessing, that } = pack.clauses;
  let before = subjectFrom - 1;
  while (before > sentence.from && pack.determiners.has(tokens[before]?.lower ?? '')) before -= 1;
  const opener = tokens[before]?.lower ?? '';
  if (ifs.has(opener) || (supposing.has(opener) && subjectFrom < at)) return true;
  if (that.has(opener)) before -= 1;
  return guessing.has(tokens[before]?.lower ?? '');
}

/** `we agreed to`, `I promised to` outside quotation marks: a writer's or a speaker's own. */
export function speaksOfItself(course: Course, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 6); back -= 1)
    if (pack.clauses.firstPerson.has(tokens[back]?.lower ?? '')) return true;
  return false;
}

/** `Reports that Acme has offered to sell | are false |`: what is told is denied at the end of the sentence. */
export function isDeniedLater(course: Course, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const { hearsay, untrue, that } = pack.clauses;
  let told = false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 20) && !told; back -= 1)
    if (that.has(tokens[back]?.lower ?? ''))
      told = [1, 2, 3, 4, 5].some((offset) => hearsay.has(tokens[back - offset]?.lower ?? ''));
  for (let next = at + 1; told && next < Math.min(sentence.to, at + 30); next += 1)
    if (untrue.has(tokens[next]?.lower ?? '') && pack.subjects.copulas.has(tokens[next - 1]?.lower ?? '')) return true;
  return false;
}
