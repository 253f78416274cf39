import { withoutArticle } from '../discourse/phrases.ts';
import { personFor } from '../discourse/referents.ts';
import type { Sentence } from '../reading/reading.ts';
import { lastBody } from './bodies.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { namedIn } from './named-in.ts';
import { namesOf } from './parties.ts';
import { speakerBefore } from './speaker.ts';
import { isInfinitive } from './verbs.ts';
import { speaksItself, voiceAsked } from './voice-at.ts';

/** `demanded that Acme pay ...`, `exigió que el Gobierno retire ...`: the clause names those who are asked, or leaves them open. */
export function that(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  by: string | undefined,
): Hit | undefined {
  const { reading } = course.stage.view;
  if (!(by || speaksItself(reading, at)) || !reading.pack.clauses.that.has(reading.tokens[to]?.lower ?? ''))
    return undefined;
  const self = voiceAsked(reading, sentence, at - 1, course.memory);
  const plain = askedIn(course, sentence, to + 1, by);
  const asked =
    self.length > 0
      ? { parties: self, from: at - 1 }
      : plain.parties.length > 0
        ? plain
        : { ...plain, parties: theyAsked(course, at) };
  const item = { from: asked.from, to: clauseEnd(course.stage.view, sentence, asked.from) };
  if (item.to - item.from < (asked.parties.length > 0 ? 2 : 4)) return undefined;
  const made = make(course, sentence, item, {
    parties: asked.parties,
    by,
    status: 'requested',
    confidence: 0.75,
    reason: `asked: ${reading.tokens[at]?.text ?? ''} that`,
  });
  const more = alsoThat(course, item.to);
  const further = more !== undefined && more > item.to ? that(course, sentence, at, more, by) : undefined;
  return { found: [made, ...(further?.found ?? [])], to: further?.to ?? item.to };
}

/** `pidió que Acme pague | y | que el Gobierno aplace el cobro`: the second "that". */
function alsoThat({ stage }: Course, end: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  if (!pack.clauses.dropsSubject || !pack.and.has(tokens[end]?.lower ?? '')) return undefined;
  return pack.clauses.that.has(tokens[end + 1]?.lower ?? '') ? end + 1 : undefined;
}

/** `| Les | pedí que nos dejen`: the body spoken of last, where a first person asks it. */
function theyAsked(course: Course, at: number): string[] {
  const { reading } = course.stage.view;
  const clitic = reading.pack.clauses.clitics.has(reading.tokens[at - 1]?.lower ?? '');
  if (!clitic || !speaksItself(reading, at)) return [];
  return lastBody(course.stage, at - 1) ?? [];
}

/** Who stands at the head of what is asked, and where the deed begins: behind them, or with the clause. */
function askedIn(
  course: Course,
  sentence: Sentence,
  from: number,
  by: string | undefined,
): { parties: string[]; from: number } {
  const { reading, names } = course.stage.view;
  let next = from;
  while (reading.pack.determiners.has(reading.tokens[next]?.lower ?? '')) next += 1;
  // `demanded that | she | resign`
  const pronoun = reading.pack.pronouns.get(reading.tokens[from]?.lower ?? '');
  const meantBy = pronoun?.gender && personFor(course.stage, from, pronoun.gender)?.name;
  if (meantBy !== undefined && meantBy !== by) return { parties: [meantBy], from: from + 1 };
  const mention = names.mentionAt.get(next);
  const noun = { from: Math.max(from, next - 1), to: next + 1, head: reading.tokens[next]?.lower };
  const meant = reading.pack.partyNouns.has(noun.head ?? '') ? namesOf(course.stage, noun, course.memory) : [];
  // Nobody asks themselves: then it is the office that is asked, without a name.
  const others = meant.filter((name) => name !== by);
  const unnamed = meant.length > others.length ? [withoutArticle(course.stage.view, noun)] : others;
  const parties = mention ? namedIn(course.stage, next, Math.min(sentence.to, next + 3)) : unnamed;
  if (parties.length === 0) return { parties: [], from };
  const behind = mention?.to ?? next + 1;
  const state = mention && reading.pack.stateNouns.has(reading.tokens[behind]?.lower ?? '');
  return { parties, from: behind + (state ? 1 : 0) };
}

/** `he expressed to the Mexican government the need to strengthen ...`: a request where it is put to somebody. */
export function need(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  by: string | undefined,
): Hit | undefined {
  const { reading } = course.stage.view;
  const { tokens } = reading;
  let asked: string[] = [];
  for (let back = at - 1; back >= Math.max(sentence.from, at - 9); back -= 1) {
    if (reading.pack.clauses.addressing.has(tokens[back]?.lower ?? '')) {
      asked = namedIn(course.stage, back + 1, at);
      break;
    }
  }
  if (asked.length === 0 || !isInfinitive(reading, to)) return undefined;
  const subject = verbSubject(course, sentence, at);
  const speaker = subject ?? by;
  const whole = { from: to, to: clauseEnd(course.stage.view, sentence, to) };
  const found = splitItems(course.stage.view, whole).map((item) =>
    make(course, sentence, item, {
      parties: asked,
      by: speaker,
      status: 'requested',
      confidence: 0.72,
      reason: 'a need put to somebody',
    }),
  );
  return { found, to: whole.to };
}

/** Who puts it: the subject of the last verb of speech before it. */
function verbSubject(course: Course, sentence: Sentence, at: number): string | undefined {
  const { reading } = course.stage.view;
  for (let back = at - 1; back >= sentence.from; back -= 1) {
    if (!reading.pack.speech.has(reading.tokens[back]?.lower ?? '')) continue;
    const name = speakerBefore(course, sentence, back);
    if (name) return name;
  }
  return undefined;
}
