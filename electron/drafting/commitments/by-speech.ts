import type { Quotation } from '../quotes/quotations.ts';
import { opensWithDash } from '../quotes/turns.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { heard, type Spoken } from './answers.ts';
import { byTrigger } from './by-trigger.ts';
import { datesIn } from './dates-in.ts';
import type { Course } from './find-commitments.ts';
import { type OwnDeed, ownDeed } from './first-person.ts';
import type { FoundCommitment } from './found.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { triggerAt } from './triggers.ts';
import { voiceAt } from './voice-at.ts';

/** How many tokens are looked through for a condition, so that the work stays linear in a sentence without end. */
const reach = 160;

/** `“We will invest ...,” Roe said`: the speaker's pledge. Only plain deeds count; much that is said with "we will" is rhetoric. */
export function byPromiseInSpeech(
  course: Course,
  quotations: readonly Quotation[],
  answers: readonly Spoken[],
): FoundCommitment[] {
  const heard = new Set(answers.map(({ block }) => block));
  const inTurn: Spoken[] = [];
  const quoted: Spoken[] = [];
  for (const { from, to, attribution, subheading, block } of quotations) {
    const speaker = subheading || heard.has(block) ? undefined : attribution?.entity?.name;
    if (speaker === undefined) continue;
    (opensWithDash(course.stage.view.reading, block) ? inTurn : quoted).push({ from, to, block, speaker });
  }
  return [...inFirstPerson(course, quoted), ...inFirstPerson(course, inTurn, true), ...byOwnTrigger(course, quoted)];
}

/** `“We have agreed to open it,” Roe said`, `«Hemos pedido al Gobierno que pague»`: told by a word of undertaking or asking, as in plain text. */
function byOwnTrigger(course: Course, quoted: readonly Spoken[]): FoundCommitment[] {
  const { reading } = course.stage.view;
  const found: FoundCommitment[] = [];
  const inside: Course = {
    ...course,
    stage: heard(course.stage, quoted),
    memory: { ...course.memory, lead: undefined },
    last: { sentence: -1, parties: [] },
  };
  for (const { from, to, speaker } of quoted) {
    for (let at = from; at < to - 2; at += 1) {
      const sentence = reading.sentences[reading.sentenceOf[at] ?? 0];
      if (!sentence || !triggerAt(reading, at)) continue;
      inside.memory.voices = new Map([[sentence.block, speaker]]);
      if (!voiceAt(reading, { ...sentence, from: Math.max(sentence.from, from) }, at, inside.memory)) continue;
      const hit = byTrigger(inside, sentence, at);
      if (!hit) continue;
      found.push(...hit.found.filter((item) => item.to <= to));
      at = Math.max(at, hit.to - 1);
    }
  }
  return found;
}

/** What is promised in the first person, in quotations or in the answers of an interview. */
export function inFirstPerson(course: Course, spoken: readonly Spoken[], answered = false): FoundCommitment[] {
  const { reading } = course.stage.view;
  const found: FoundCommitment[] = [];
  for (const { speaker, ...quotation } of spoken) {
    for (let at = quotation.from; at < quotation.to - 1; at += 1) {
      const sentence = reading.sentences[reading.sentenceOf[at] ?? 0];
      const deed = sentence && ownDeed(course, sentence, at);
      if (!deed || !sentence) continue;
      const ahead = conditionAt(reading, Math.max(sentence.from, quotation.from), at);
      if (!isDeed(reading, deed.verb, answered, deed.open === true || ahead !== undefined)) continue;
      const to = endOf(reading, deed.verb, Math.min(quotation.to, sentence.to));
      const behind = conditionAt(reading, deed.verb, to);
      const open = deed.open === true || ahead !== undefined || behind !== undefined;
      const from = Math.min(deed.from, opening(course, sentence, Math.max(sentence.from, quotation.from), deed, ahead));
      if (!answered && ((open && from === deed.from) || deed.from < deed.verb)) continue;
      const items = from < deed.verb ? [{ from, to }] : splitItems(course.stage.view, { from, to });
      for (const item of items) {
        found.push(
          make(course, sentence, item, {
            parties: speaker === undefined ? [] : [speaker],
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

/** Where the words end: with the clause, before a further first person. */
function endOf({ tokens, pack }: Reading, verb: number, limit: number): number {
  let to = verb;
  while (to < limit && !/^(?:[.;:!?]|—)$/.test(tokens[to]?.text ?? '')) {
    const next = (tokens[to + 1]?.lower ?? '').split('’')[0] ?? '';
    const after = tokens[to + 1]?.text === ',' ? (tokens[to + 2]?.lower ?? '') : next;
    const opens = pack.clauses.firstPerson.has(next) || pack.clauses.ifs.has(after);
    if (to > verb && pack.and.has(tokens[to]?.lower ?? '') && opens) break;
    to += 1;
  }
  while (to > verb && tokens[to - 1]?.kind === 'mark') to -= 1;
  return to;
}

/** Where a condition or a day ahead of the verb opens the sentence, its first token: they say what is promised, and when. */
function opening(
  course: Course,
  sentence: Sentence,
  from: number,
  { verb }: OwnDeed,
  ahead: number | undefined,
): number {
  if (ahead !== undefined && verb - ahead <= 24) return ahead;
  let first = from;
  while (course.stage.view.reading.tokens[first]?.kind === 'mark') first += 1;
  const dated = datesIn(course.dates, from, Math.min(verb, from + 6)).some((date) => date.to <= verb);
  return dated && verb - sentence.from <= 12 ? first : verb;
}

/** Whether a verb tells a deed; in an answer, which is no rhetoric, any verb but those that tell none. */
function isDeed({ tokens, pack }: Reading, at: number, answered: boolean, conditional: boolean): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (pack.plainDeeds.has(verb)) return true;
  const { idle, lofty } = pack.voice;
  const next = tokens[at + 1];
  // `tendremos | reparado | el techo`
  const done = pack.clauses.dropsSubject && pack.forms.participle.test(next?.lower ?? '');
  if ((idle.has(verb) && !done) || pack.speech.has(verb)) return false;
  if (answered) return conditional || next?.kind !== 'mark';
  if (lofty.has(verb)) return false;
  return next?.kind === 'number' || pack.determiners.has(next?.lower ?? '') || pack.numberWords.has(next?.lower ?? '');
}

/** The "if" before a token of its sentence. */
function conditionAt({ tokens, pack }: Reading, from: number, to: number): number | undefined {
  for (let at = Math.max(from, to - reach); at < to; at += 1)
    if (pack.clauses.ifs.has(tokens[at]?.lower ?? '')) return at;
  return undefined;
}
