import type { Quotation } from '../quotes/quotations.ts';
import type { Reading } from '../reading/reading.ts';
import type { Spoken } from './answers.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { isInfinitive } from './verbs.ts';

/** `“We will invest ...,” Roe said`: the speaker's pledge. Only plain deeds count; much that is said with "we will" is rhetoric. */
export function byPromiseInSpeech(course: Course, quotations: readonly Quotation[]): FoundCommitment[] {
  const spoken = quotations.flatMap(({ from, to, attribution, subheading, block }) => {
    const speaker = subheading ? undefined : attribution?.entity?.name;
    return speaker === undefined ? [] : [{ from, to, block, speaker }];
  });
  return inFirstPerson(course, spoken);
}

/** What is promised in the first person, in quotations or in the answers of an interview. */
export function inFirstPerson(course: Course, spoken: readonly Spoken[], answered = false): FoundCommitment[] {
  const { reading } = course.stage.view;
  const { tokens } = reading;
  const found: FoundCommitment[] = [];
  for (const { speaker, ...quotation } of spoken) {
    for (let at = quotation.from; at < quotation.to - 2; at += 1) {
      const verb = promised(course, at);
      if (verb === undefined || !isDeed(reading, verb, answered)) continue;
      const sentence = reading.sentences[reading.sentenceOf[at] ?? 0];
      if (!sentence) continue;
      let to = verb;
      while (to < Math.min(quotation.to, sentence.to) && !/^(?:[.;:!?]|—)$/.test(tokens[to]?.text ?? '')) to += 1;
      while (to > verb && tokens[to - 1]?.kind === 'mark') to -= 1;
      const open = conditional(course, sentence.from, at);
      if (open && !answered) continue;
      for (const item of splitItems(course.stage.view, { from: verb, to })) {
        found.push(
          make(course, sentence, item, {
            parties: [speaker],
            status: open ? 'conditional' : answered ? 'planned' : 'pledged',
            confidence: 0.58,
            reason: 'said in the first person',
          }),
        );
      }
      at = to;
    }
  }
  return found;
}

/** Whether a verb tells a deed; in an answer, which is no rhetoric, any verb of a deed may with what it is done to. */
function isDeed({ tokens, pack }: Reading, at: number, answered: boolean): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (pack.plainDeeds.has(verb)) return true;
  const next = tokens[at + 1];
  const thing =
    next?.kind === 'number' || pack.determiners.has(next?.lower ?? '') || pack.numberWords.has(next?.lower ?? '');
  if (!answered || !thing || pack.clauses.objects.has(next?.lower ?? '')) return false;
  return (
    !pack.clauses.notDeeds.has(verb) &&
    !pack.clauses.bareVerbs.has(verb) &&
    !pack.happensToVerbs.has(verb) &&
    !pack.speech.has(verb)
  );
}

/** The verb behind `we will`, `we’ll`, `I will`; in Spanish `vamos a`, and verbs in -remos. */
function promised(course: Course, at: number): number | undefined {
  const { reading } = course.stage.view;
  const { tokens } = reading;
  const { clauses } = reading.pack;
  for (const words of clauses.promiseMarks) {
    if (!words.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
    return isInfinitive(reading, at + words.length) ? at + words.length : undefined;
  }
  return clauses.isPromise(tokens[at]?.lower ?? '') && !clauses.nots.has(tokens[at - 1]?.lower ?? '') ? at : undefined;
}

function conditional(course: Course, from: number, to: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  for (let at = from; at < to; at += 1) if (pack.clauses.ifs.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
