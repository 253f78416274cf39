import { subjectBefore } from '../discourse/subjects.ts';
import type { Sentence } from '../reading/reading.ts';
import type { Course } from './find-commitments.ts';
import { namedIn } from './named-in.ts';
import { namesOf } from './parties.ts';

/** `The treaty | commits | its members to fund`: not the treaty undertakes it. */
export function bindsOthers(course: Course, sentence: Sentence, at: number): boolean {
  const { reading } = course.stage.view;
  const { bindingVerbs, obligingVerbs } = reading.pack.clauses;
  const verb = reading.tokens[at]?.lower ?? '';
  // `La ordenanza | obliga | a Acme a destinar`: whoever obliges, obliges somebody else.
  if (obligingVerbs.has(verb)) return true;
  if (!bindingVerbs.has(verb)) return false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 6); back -= 1)
    if (reading.pack.signables.has(reading.tokens[back]?.lower ?? '')) return true;
  // `The accord, mediated by Kenya over eleven days, | commits | each side to withdraw`
  return reading.pack.signables.has(subjectBefore(course.stage.view, sentence, at)?.head ?? '');
}

/** `obliga | a Israel | a entregar`: whom the paper names is bound. */
export function boundHere(course: Course, at: number, verb: number): string[] | undefined {
  const named = namedIn(course.stage, at + 1, verb);
  if (named.length > 0) return named;
  // `compromete | a las empresas | a contratar`, `obliga | al comprador | a pagar`
  const { tokens, pack } = course.stage.view.reading;
  const { addressing, articles, contracted } = pack.clauses;
  let first = at + 1;
  while (
    first < verb &&
    (addressing.has(tokens[first]?.lower ?? '') ||
      contracted.has(tokens[first]?.lower ?? '') ||
      articles.has(tokens[first]?.lower ?? ''))
  )
    first += 1;
  const end = addressing.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  if (first === at + 1 || first >= end || end - first > 3) return undefined;
  const found = namesOf(course.stage, { from: first - 1, to: end, head: tokens[first]?.lower }, course.memory);
  const opener = `${tokens[first - 1]?.text ?? ''} `;
  return found.map((name) => (name.startsWith(opener) ? name.slice(opener.length) : name));
}
