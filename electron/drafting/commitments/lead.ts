import { endingAt, phraseEndingAt } from '../discourse/phrases.ts';
import type { Sentence } from '../reading/reading.ts';
import type { Course } from './find-commitments.ts';
import { canUndertake } from './future.ts';
import { markAt } from './item-marks.ts';
import { namesOf } from './parties.ts';

/** `On safety, the Council:` opens lines that begin with their verb: `(a) decided to ...`; whoever it names does what they say. */
export function setLead(course: Course, sentence: Sentence): void {
  const { view } = course.stage;
  const { tokens } = view.reading;
  const { memory } = course;
  if (tokens[sentence.to - 1]?.text === ':') {
    const last = sentence.to - 2;
    const plural = view.reading.pack.clauses.peopleGroups.has(tokens[last]?.lower ?? '');
    const subject = plural ? phraseEndingAt(view, last, sentence.from) : endingAt(view, last, sentence.from);
    const names = subject && (plural || canUndertake(course, subject.from, subject.head, subject.entity?.kind));
    // `the Summit:` with its capital is the name of whoever meets.
    const called =
      !names &&
      tokens[last]?.capital === true &&
      view.reading.pack.clauses.definites.has(tokens[last - 1]?.lower ?? '');
    if (called) memory.lead = { parties: [tokens[last]?.text ?? ''], heads: new Set() };
    else memory.lead = names ? { parties: namesOf(course.stage, subject, memory), heads: new Set() } : undefined;
    return;
  }
  const head = markAt(view.reading, sentence.from)?.to;
  const first = view.reading.sentences[sentence.index - 1]?.block !== sentence.block;
  if (memory.lead && head === undefined && first) memory.lead = undefined;
  if (!memory.lead || head === undefined) return;
  memory.lead = { ...memory.lead, heads: new Set([head, head + 1]) };
}
