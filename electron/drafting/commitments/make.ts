import type { Firmness, SourcedDate } from '../../contract/facts.ts';
import { type Sentence, spanOf } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import type { Stretch } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { namedIn } from './named-in.ts';
import { isFuture } from './verbs.ts';

/** How many tokens a condition may take. */
const farthest = 24;

interface Made {
  readonly parties: readonly string[];
  readonly status: Firmness;
  readonly confidence: number;
  readonly reason: string;
  readonly by?: string | undefined;
  /** The item is a noun such as "agreement", so that those named with it are parties too. */
  readonly joins?: boolean;
  /** A line of a list: a date in the lines before it is not its own. */
  readonly line?: boolean;
}

/** A commitment from the tokens of its clause; trailing marks are left out, and who is joined by "with" joins the parties. */
export function make(course: Course, sentence: Sentence, item: Stretch, made: Made): FoundCommitment {
  const { reading } = course.stage.view;
  const condition = made.status === 'conditional' ? conditionBefore(course, sentence, item) : undefined;
  const span = spanOf(reading.tokens, item.from, item.to);
  const partners = made.joins ? withWhom(course, item, made.status) : [];
  const parties = [...new Set([...made.parties, ...partners])];
  const toward = forWhom(course, item).filter((name) => !parties.includes(name));
  return {
    ...item,
    spans: condition ? [span, spanOf(reading.tokens, condition.from, condition.to)] : [span],
    text: reading.text.slice(span.start, span.end),
    parties,
    toward: toward.length > 0 ? toward : undefined,
    by: made.by,
    due: dueOf(course, made.line ? { from: item.from, to: item.to } : sentence, item),
    status: made.status,
    confidence: parties.length === 0 ? Math.min(0.55, made.confidence) : made.confidence,
    reason: made.reason,
    block: sentence.block,
  };
}

/** `| Si alguna de las partes incumple |, el ministerio convocará`: a condition that opens the sentence, up to its comma. */
function conditionBefore(course: Course, sentence: Sentence, item: Stretch): Stretch | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const { from } = sentence;
  if (!pack.clauses.ifs.has(tokens[from]?.lower ?? '') || item.from <= from) return undefined;
  for (let at = from + 2; at < Math.min(item.from, from + farthest); at += 1)
    if (tokens[at]?.text === ',') return { from, to: at };
  return undefined;
}

/** `an agreement with Acme`, `between A and B` */
function withWhom(course: Course, item: Stretch, status: Firmness): string[] {
  const { tokens, pack } = course.stage.view.reading;
  const { clauses } = pack;
  for (let at = item.from; at < item.to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (clauses.between.has(lower)) {
      // `a ferry line between Bari and Bar`: a way, and no party.
      const first = clauses.definites.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const entity = course.stage.view.names.at.get(first);
      return entity?.kind === 'place' && entity.code === undefined ? [] : namedIn(course.stage, at + 1, item.to);
    }
    if (clauses.with.has(lower) && (status === 'done' || status === 'agreed')) {
      const next = clauses.definites.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const named = namedIn(course.stage, next, Math.min(item.to, next + 4));
      if (named.length > 0 && course.stage.view.names.mentionAt.has(next)) return named;
    }
  }
  return [];
}

/** `opportunities for Central America`, `weapons to Ukraine`, `ayuda a Ucrania` */
function forWhom(course: Course, item: Stretch): string[] {
  const { reading, names } = course.stage.view;
  const { clauses } = reading.pack;
  for (let at = item.from + 1; at < item.to - 1; at += 1) {
    const lower = reading.tokens[at]?.lower ?? '';
    if (!clauses.recipients.has(lower)) continue;
    const next = reading.pack.determiners.has(reading.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const entity = names.at.get(next);
    // Where one goes to is no party.
    if (entity?.kind === 'place' && entity.code === undefined && clauses.going.has(lower)) continue;
    if (entity && next < item.to && !names.mentionAt.get(next)?.adjective) return [entity.name];
  }
  return [];
}

/** The date by which or at which the undertaking falls: in its words, or ahead of them in a sentence with no other. */
function dueOf(course: Course, sentence: Stretch, item: Stretch): SourcedDate | undefined {
  const own = course.dates.slice(
    firstFrom(course.dates, (date) => date.from < Math.min(sentence.from, item.from)),
    firstFrom(course.dates, (date) => date.from < sentence.to),
  );
  const inside = own.filter(
    (date) => date.from >= item.from && date.to <= item.to + 4 && date.to <= sentence.to && !namesPaper(course, date),
  );
  const before = own.filter(
    (date) =>
      date.from >= sentence.from &&
      date.to <= item.from &&
      date.direction === 'future' &&
      opensFor(course, sentence, date, item),
  );
  const chosen =
    inside.find((date) => date.direction === 'future' || isDeadline(course, date.from)) ??
    before.at(-1) ??
    inside.find((date) => date.from - item.from <= 1 && date.direction !== 'past');
  return chosen && { iso: chosen.iso, wording: chosen.wording, certainty: chosen.certainty };
}

/** `the 2003 protocol`: the year tells which paper is meant. */
function namesPaper(course: Course, { from, to }: Stretch): boolean {
  const { tokens, pack } = course.stage.view.reading;
  return to - from === 1 && pack.signables.has(tokens[to]?.lower ?? '') && tokens[from]?.kind === 'number';
}

/** A date ahead of an undertaking is its own where it opens the sentence, or stands right before it. */
function opensFor(course: Course, sentence: Stretch, date: Stretch, item: Stretch): boolean {
  const { view } = course.stage;
  const start = sentence.from < view.bodyFrom ? Math.max(sentence.from, view.bodyFrom) : sentence.from;
  if (date.from - start <= 5) return !tellsFuture(course, start, date.from);
  if (item.from - date.to > 4) return false;
  for (let at = date.to; at < item.from; at += 1)
    if (view.reading.pack.and.has(view.reading.tokens[at]?.lower ?? '')) return false;
  return true;
}

/** `Acme will reopen on Friday after ...`: the date belongs to the deed before it. */
function tellsFuture(course: Course, from: number, to: number): boolean {
  const { reading } = course.stage.view;
  for (let at = from; at < to; at += 1)
    if (isFuture(reading, at) || reading.pack.clauses.wouldWords.has(reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

function isDeadline(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  return pack.clauses.deadlines.has(tokens[at - 1]?.lower ?? '');
}
