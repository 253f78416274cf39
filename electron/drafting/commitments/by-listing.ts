import type { Sentence } from '../reading/reading.ts';
import { addressees } from './addressees.ts';
import type { Stretch } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { linesIn, type MarkKind, markAt, markOf } from './item-marks.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { twoNations } from './nations.ts';
import { partiesOf } from './parties.ts';
import { speakerBefore } from './speaker.ts';
import { isUnreal, triggerAt } from './triggers.ts';
import { isFuture, isInfinitive, mayBeVerb } from './verbs.ts';

/** A list of undertakings that a sentence has opened: who undertakes the lines below it, and how firmly. */
export interface OpenList {
  readonly opener: FoundCommitment;
  /** The paragraph of the opener, and how it is marked itself: its lines are marked in another way. */
  readonly block: number;
  readonly mark: MarkKind | undefined;
  /** How the first line is marked. */
  readonly lines: MarkKind | undefined;
}

/** A sentence whose colon opens a list and that speaks of undertakings: `agreed to:`, `calls on X to:`, `the following measures:`. */
export function listOpens(
  course: Course,
  sentence: Sentence,
  found: readonly FoundCommitment[],
): { list: OpenList; behind: number } | undefined {
  const { reading } = course.stage.view;
  const colon = colonOf(course, sentence);
  if (colon === undefined) return undefined;
  const opener = openedBy(course, sentence, colon) ?? announcedBy(course, sentence, colon, found);
  return (
    opener && {
      list: { opener, block: sentence.block, mark: markOf(reading, sentence), lines: undefined },
      behind: colon + 1,
    }
  );
}

/** The colon that ends a sentence, or behind which the lines go on in it, cut by semicolons. */
function colonOf(course: Course, sentence: Sentence): number | undefined {
  const { tokens } = course.stage.view.reading;
  if (tokens[sentence.to - 1]?.text === ':') return sentence.to - 1;
  let colon: number | undefined;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (course.stage.view.quoted[at]) return undefined;
    if (tokens[at]?.text === ':') colon ??= at;
    if (tokens[at]?.text === ';' && colon !== undefined) return colon;
  }
  return undefined;
}

/** `The ministers agreed to:`, `RWB calls on the Commission to:`, `Acme will:` */
function openedBy(course: Course, sentence: Sentence, colon: number): FoundCommitment | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  const whole = { from: sentence.from, to: colon };
  for (let at = colon - 1; at >= sentence.from; at -= 1) {
    const match = triggerAt(reading, at);
    if (!match || match.to > colon || isUnreal(reading, sentence.from, at)) continue;
    const { trigger, to } = match;
    const reason = 'opens a list';
    if (trigger.status !== 'requested') {
      const { parties } = partiesOf(course.stage, sentence, at, course.memory);
      return make(course, sentence, whole, { parties, status: trigger.status, confidence: 0.7, reason });
    }
    const last = pack.clauses.askLinks.has(tokens[colon - 1]?.lower ?? '') ? colon - 1 : colon;
    const { parties } = addressees(course, sentence, at, to, last);
    const by = speakerBefore(course, sentence, at);
    // `We call on:` leaves it to each line to say whom.
    if (parties.length === 0 && to < colon) continue;
    return make(course, sentence, whole, { parties, by, status: 'requested', confidence: 0.75, reason });
  }
  if (!isFuture(reading, colon - 1)) return undefined;
  const { parties } = partiesOf(course.stage, sentence, colon - 1, course.memory);
  return make(course, sentence, whole, { parties, status: 'planned', confidence: 0.7, reason: 'opens a list' });
}

/** `The main outcomes and commitments are the following:` */
function announcedBy(
  course: Course,
  sentence: Sentence,
  colon: number,
  found: readonly FoundCommitment[],
): FoundCommitment | undefined {
  const { reading } = course.stage.view;
  let at = -1;
  for (let token = sentence.from; token < colon; token += 1)
    if (reading.pack.listOpeners.has(reading.tokens[token]?.lower ?? '')) at = token;
  if (at < 0) return undefined;
  const known = found.at(-1);
  const status = reading.pack.clauses.pledging.test(reading.tokens[at]?.lower ?? '') ? 'pledged' : 'agreed';
  const parties = known?.parties ?? partiesOf(course.stage, sentence, at, course.memory).parties;
  const fallback =
    parties.length > 0 ? parties : course.memory.group.length > 0 ? course.memory.group : twoNations(course.stage);
  const whole = { from: sentence.from, to: colon };
  return make(course, sentence, whole, { parties: fallback, status, confidence: 0.7, reason: 'opens a list' });
}

/** Whether a sentence is a line of the open list: a line of its own, marked as the first one is, and not as the opener. */
export function goesOn(course: Course, sentence: Sentence, list: OpenList): boolean {
  const { reading } = course.stage.view;
  const mark = markOf(reading, sentence);
  if (sentence.block === list.block) return false;
  const first = reading.sentences[sentence.index - 1]?.block !== sentence.block;
  if (mark === undefined) return sentence.role === 'listItem' || (first && opensWithVerb(course, sentence));
  return mark !== list.mark && (list.lines === undefined || list.lines === mark);
}

function opensWithVerb(course: Course, sentence: Sentence): boolean {
  const { reading } = course.stage.view;
  const verb = reading.tokens[sentence.from];
  return verb !== undefined && isInfinitive({ ...reading, tokens: [{ ...verb, capital: false }] }, 0);
}

/** A sentence behind the first of a line explains it. */
export function explains(course: Course, sentence: Sentence): boolean {
  const { reading } = course.stage.view;
  const before = reading.sentences[sentence.index - 1];
  const markAlone = before !== undefined && (markAt(reading, before.from)?.to ?? -1) >= before.to;
  return before?.block === sentence.block && !markAlone && markOf(reading, sentence) === undefined;
}

/** The lines of such a list in a stretch; several may stand in one paragraph. */
export function byListing(course: Course, sentence: Sentence, whole: Stretch, list: OpenList): FoundCommitment[] {
  const lines = linesIn(course.stage.view.reading, whole);
  // `We call on:` leaves it to each line to say whom.
  const { status, parties, by } = list.opener;
  if (status === 'requested' && parties.length === 0)
    return lines.flatMap((line) => askedInLine(course, sentence, line, by));
  return lines.flatMap((line) => lineOf(course, sentence, line, list.opener) ?? []);
}

function lineOf(
  course: Course,
  sentence: Sentence,
  line: Stretch,
  { parties, status, by }: FoundCommitment,
): FoundCommitment | undefined {
  const { reading } = course.stage.view;
  const from = reading.tokens[line.from]?.lower === reading.pack.clauses.infinitiveMark ? line.from + 1 : line.from;
  const verb = reading.tokens[from];
  if (!verb) return undefined;
  const acts = isInfinitive({ ...reading, tokens: [{ ...verb, capital: false }] }, 0) || isFuture(reading, from);
  if (!acts && line.to - from < 3) return undefined;
  return make(
    course,
    sentence,
    { from, to: line.to },
    { parties, by, status, confidence: acts ? 0.8 : 0.62, reason: 'item of a list of undertakings', line: true },
  );
}

/** `the Government of Chile | to | reopen the river and to waive the fees`: a line that says whom it asks. */
function askedInLine(course: Course, sentence: Sentence, line: Stretch, by: string | undefined): FoundCommitment[] {
  const { view } = course.stage;
  const { askLinks, askThats } = view.reading.pack.clauses;
  for (let at = line.from + 1; at < line.to - 1; at += 1) {
    const lower = view.reading.tokens[at]?.lower ?? '';
    const deed = isInfinitive(view.reading, at + 1) || mayBeVerb(view.reading, at + 1);
    if (!(askLinks.has(lower) ? deed : askThats.has(lower))) continue;
    const { parties } = addressees(course, sentence, line.from, line.from, at);
    if (parties.length === 0) return [];
    const told = {
      parties,
      by,
      status: 'requested',
      confidence: 0.72,
      reason: 'item of a list of undertakings',
    } as const;
    return splitItems(view, { from: at + 1, to: line.to }).map((item) =>
      make(course, sentence, item, { ...told, line: true }),
    );
  }
  return [];
}
