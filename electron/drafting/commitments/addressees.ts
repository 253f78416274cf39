import type { Sentence } from '../reading/reading.ts';
import { beforeDate, personAsked } from './asked-whom.ts';
import type { Course } from './find-commitments.ts';
import { counterpartOf } from './holders.ts';
import { namedIn } from './named-in.ts';
import { namesOf } from './parties.ts';
import { speakerBefore } from './speaker.ts';
import { voiceAsked } from './voice-at.ts';

/** Those who stand between the verb and its link; "them" are those whom the sentence opens with. */
export function addressees(
  course: Course,
  sentence: Sentence,
  verb: number,
  from: number,
  to: number,
): { parties: string[]; named: boolean } {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  const named = namedIn(course.stage, from, beforeApposition(course, from, to));
  if (named.length > 0 && !isPhraseWithAdjective(course, from, to)) return { parties: named, named: true };
  const self = voiceAsked(reading, sentence, from, course.memory);
  if (to - from === 1 && self.length > 0) return { parties: self, named: true };
  const alone = to - from === 1 ? pack.pronouns.get(tokens[from]?.lower ?? '') : undefined;
  if (
    alone?.number === 'many' &&
    course.memory.group.length > 1 &&
    !pack.clauses.going.has(tokens[sentence.from]?.lower ?? '')
  )
    return { parties: [...course.memory.group], named: false };
  const everybody = to - from === 2 && pack.partyNouns.has(tokens[to - 1]?.lower ?? '');
  if (pack.clauses.objects.has(tokens[from]?.lower ?? '') && to - from <= 2 && !everybody) {
    if (pack.clauses.going.has(tokens[sentence.from]?.lower ?? '')) {
      let end = sentence.from + 1;
      while (end < verb && tokens[end]?.text !== ',') end += 1;
      return { parties: [bare(course, sentence.from + 1, end)], named: true };
    }
    const several = pack.clauses.several.has(tokens[from]?.lower ?? '');
    const meant = several ? undefined : personAsked(course, sentence, verb, from);
    if (meant !== undefined) return { parties: [meant], named: false };
    return { parties: several && course.memory.group.length > 1 ? [...course.memory.group] : [], named: false };
  }
  const body = to - from === 1 && pack.talk.bodyPronouns.has(tokens[from]?.lower ?? '');
  const before = course.memory.lastAsked;
  if (body && before?.sentence === sentence.index) return { parties: [...before.parties], named: false };
  const bodies = body ? namesOf(course.stage, { from, to, pronoun: tokens[from]?.lower }, course.memory) : [];
  if (bodies.length > 0) return { parties: bodies, named: false };
  const other = counterpart(course, sentence, verb, to);
  if (other) return { parties: [other], named: true };
  const end = beforeDate(course, from, to);
  const phrase = bare(course, from, end);
  const meant = resolvedPhrase(course, from, end);
  if (meant.length > 0) return { parties: meant, named: true };
  const plausible =
    to > from &&
    to - from <= 9 &&
    !pack.speech.has(tokens[from]?.lower ?? '') &&
    !pack.clauses.askNobody.has(tokens[from]?.lower ?? '') &&
    !pack.negations.has(tokens[from]?.lower ?? '');
  return { parties: plausible && phrase !== '' ? [phrase] : [], named: false };
}

/** `asked | the Commission |, a body with its seat in Lund, to`: what stands in commas only describes whom. */
function beforeApposition({ stage }: Course, from: number, to: number): number {
  const { tokens, pack } = stage.view.reading;
  if (tokens[to - 1]?.text !== ',') return to;
  for (let at = from + 1; at < to - 2; at += 1) {
    if (tokens[at]?.text === ',') return pack.determiners.has(tokens[at + 1]?.lower ?? '') ? at : to;
  }
  return to;
}

/** `the Prime Minister`, `la empresa`, `the government`: whom the article means by them. */
function resolvedPhrase(course: Course, from: number, to: number): string[] {
  const { tokens, pack } = course.stage.view.reading;
  let first = from;
  while (first < to && pack.clauses.addressing.has(tokens[first]?.lower ?? '')) first += 1;
  const contracted = pack.clauses.contracted.has(tokens[first - 1]?.lower ?? '');
  const opener = tokens[first]?.lower ?? '';
  const definite = contracted || pack.clauses.definites.has(opener) || pack.clauses.both.has(opener);
  if (to - first > 4 || to <= first || !definite) return [];
  const head = tokens[to - 1]?.lower ?? '';
  const nouns = [pack.partyNouns, pack.organisationNouns, pack.stateNouns, pack.offices];
  if (!nouns.some((some) => some.has(head))) return [];
  const text = bare(course, first, to);
  return namesOf(course.stage, { from: first, to, head }, course.memory).filter(
    (name) => name !== text || tokens[to - 1]?.capital === true,
  );
}

/** `su homóloga`, `his Kenyan counterpart`, where nobody is named. */
function counterpart(course: Course, sentence: Sentence, verb: number, to: number): string | undefined {
  const { clauses } = course.stage.view.reading.pack;
  if (!clauses.counterparts.has(course.stage.view.reading.tokens[to - 1]?.lower ?? '')) return undefined;
  return counterpartOf(course.stage, speakerBefore(course, sentence, verb));
}

function isPhraseWithAdjective(course: Course, from: number, to: number): boolean {
  const { names, reading } = course.stage.view;
  for (let at = from; at < to; at += 1) {
    if (names.mentionAt.get(at)?.adjective && !reading.pack.stateNouns.has(reading.tokens[at + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** The words of those who are asked, without the small words before them. */
function bare(course: Course, from: number, to: number): string {
  const { tokens, pack } = course.stage.view.reading;
  const { addressing, articles } = pack.clauses;
  let first = from;
  if (addressing.has(tokens[first]?.lower ?? '')) first += 1;
  if (articles.has(tokens[first]?.lower ?? '')) first += 1;
  return first < to ? course.stage.view.reading.text.slice(tokens[first]?.start, tokens[to - 1]?.end) : '';
}
