import type { Firmness } from '../../contract/facts.ts';
import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { isConditional } from './triggers.ts';

/** `agreed` where the agreement is told and, if somebody is named, it is theirs; else only planned. */
export function firmness(course: Course, sentence: Sentence, parties: readonly string[] = []): Firmness {
  if (isConditional(course.stage.view.reading, sentence.from, sentence.to)) return 'conditional';
  const { group, single } = course.memory;
  const theirs = parties.length === 0 || parties.some((name) => group.includes(name) || single.includes(name));
  const bound = theirs || course.termsIn === sentence.block;
  return inAgreement(course, sentence) && bound ? 'agreed' : 'planned';
}

/** Whether the paragraph, or the one before, told what was agreed. */
export function inAgreement(course: Course, sentence: Sentence): boolean {
  return course.agreedIn === sentence.block;
}

export function negated(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  return pack.negations.has(tokens[at + 1]?.lower ?? '') || pack.negations.has(tokens[at - 1]?.lower ?? '');
}

/** People, organisations, countries, and nouns that act: a party can undertake; a price or a storm cannot. */
export function canUndertake(course: Course, at: number, head: string | undefined, kind: string | undefined): boolean {
  const { pack, tokens } = course.stage.view.reading;
  if (kind !== undefined) return true;
  if (head !== undefined)
    return (
      pack.pluralOffices.has(head) ||
      pack.offices.has(pack.forms.singular(head)) ||
      pack.organisationNouns.has(pack.forms.singular(head)) ||
      pack.partyNouns.has(head) ||
      pack.organisationNouns.has(head) ||
      pack.clauses.peopleGroups.has(head) ||
      pack.stateNouns.has(head) ||
      pack.offices.has(head)
    );
  const unknown = tokens[at]?.capital === true && tokens[at + 1]?.capital === true;
  if (unknown && !pack.pronouns.has(tokens[at]?.lower ?? '')) return true;
  return pack.pronouns.has(tokens[at]?.lower ?? '') && !pack.clauses.firstPerson.has(tokens[at]?.lower ?? '');
}

export function agreeing(course: Course): readonly string[] {
  return course.memory.group.length > 0 ? course.memory.group : course.memory.single;
}

export function event(course: Course, sentence: Sentence, from: number): Hit {
  const { view } = course.stage;
  const item = { from, to: clauseEnd(view, sentence, from) };
  const parties = agreeing(course);
  return {
    found: [
      make(course, sentence, item, {
        parties,
        status: firmness(course, sentence),
        confidence: 0.7,
        reason: 'announced where an agreement is told',
      }),
    ],
    to: item.to,
  };
}
