import type { Reading, Sentence } from '../reading/reading.ts';
import { datesIn } from './dates-in.ts';
import type { Course } from './find-commitments.ts';
import { isInfinitive, mayBeVerb } from './verbs.ts';

/** What somebody says that they will do: its verb, and the token with which the words that tell it begin. */
export interface OwnDeed {
  readonly from: number;
  readonly verb: number;
  /** Told as depending on something: `if they refuse, we walk out`. */
  readonly open?: boolean;
}

/** How many words may stand between the phrase and the verb. */
const between = 2;
/** How far behind its verb a day is looked for. */
const farthest = 40;

/** `we will | open`, `we won’t | raise`, `I’m | hiring ... in May`, `no | subiremos`: the deed that a first person tells at a token. */
export function ownDeed(course: Course, sentence: Sentence, at: number): OwnDeed | undefined {
  const { reading } = course.stage.view;
  return willDo(reading, at) ?? byEnding(reading, sentence, at) ?? underWay(course, sentence, at);
}

/** The phrase of a list that stands at a token, as the token behind it. */
function behind({ tokens }: Reading, phrases: readonly (readonly string[])[], at: number): number | undefined {
  const found = phrases.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return found && at + found.length;
}

/** The first token from one on that is none of the small words. */
function pastSmall({ tokens, pack }: Reading, from: number): number {
  let at = from;
  while (at < from + between) {
    const { lower = '' } = tokens[at] ?? {};
    if (!pack.voice.inner.has(lower) && !(pack.clauses.isAdverb(lower) && lower.length > 4)) break;
    at += 1;
  }
  return at;
}

function willDo(reading: Reading, at: number): OwnDeed | undefined {
  const { voice } = reading.pack;
  const refused = behind(reading, voice.refusing, at);
  const to = refused ?? behind(reading, voice.promising, at);
  if (to === undefined) return undefined;
  const verb = pastSmall(reading, to);
  if (!isInfinitive(reading, verb) && !mayBeVerb(reading, verb)) return undefined;
  // `no | vamos a | cerrar`
  const not = reading.pack.clauses.nots.has(reading.tokens[at - 1]?.lower ?? '');
  return { from: not ? at - 1 : refused === undefined ? verb : at, verb };
}

/** `construiremos`, `no las subiremos`, and the present behind a condition: `si no pagan, nos vamos` */
function byEnding(reading: Reading, sentence: Sentence, at: number): OwnDeed | undefined {
  const { tokens, pack } = reading;
  const lower = tokens[at]?.lower ?? '';
  const told = pack.voice.isPromise(lower) && tokens[at]?.kind === 'word';
  if (!told && !pack.voice.isPresent(lower)) return undefined;
  let from = at;
  while (from > sentence.from && pack.clauses.clitics.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  if (!told) {
    const opens = tokens[from - 1]?.text === ',';
    const condition = opens ? conditionAhead(reading, sentence, from - 1) : undefined;
    return condition === undefined ? undefined : { from: condition, verb: at, open: true };
  }
  if (pack.clauses.nots.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  return { from, verb: at };
}

/** The "if" with which the clause before a comma opens. */
function conditionAhead({ tokens, pack }: Reading, sentence: Sentence, comma: number): number | undefined {
  for (let at = comma - 1; at >= Math.max(sentence.from, comma - 14); at -= 1)
    if (pack.clauses.ifs.has(tokens[at]?.lower ?? '')) return at;
  return undefined;
}

/** `We’re | bringing in | a smaller boat for the winter`: what is under way, with its day ahead. */
function underWay({ dates, stage }: Course, sentence: Sentence, at: number): OwnDeed | undefined {
  const { reading } = stage.view;
  const { tokens, pack } = reading;
  const to = behind(reading, pack.voice.underWay, at);
  if (to === undefined) return undefined;
  const verb = pastSmall(reading, to);
  if (!pack.forms.gerund.test(tokens[verb]?.lower ?? '')) return undefined;
  const ahead = datesIn(dates, verb + 1, Math.min(sentence.to, verb + farthest)).some(
    ({ direction }) => direction !== 'past',
  );
  return ahead ? { from: verb, verb } : undefined;
}
