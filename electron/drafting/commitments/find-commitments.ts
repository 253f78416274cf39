import type { FoundDate } from '../dates/find-dates.ts';
import type { Stage } from '../discourse/stage.ts';
import type { Quotation } from '../quotes/quotations.ts';
import { footOf } from '../reading/foot.ts';
import { isRead, type Sentence } from '../reading/reading.ts';
import { announced } from './announced-things.ts';
import { answersOf, heard } from './answers.ts';
import { askedThing } from './asked-things.ts';
import { byFuture } from './by-future.ts';
import { byListing, explains, goesOn, listOpens, type OpenList } from './by-listing.ts';
import { byRefusal } from './by-refusal.ts';
import { byPromiseInSpeech, inFirstPerson } from './by-speech.ts';
import { byTerms, opensTerms } from './by-terms.ts';
import { byTrigger } from './by-trigger.ts';
import { byWriter } from './by-writer.ts';
import type { FoundCommitment } from './found.ts';
import { givenTime } from './given-time.ts';
import { markOf } from './item-marks.ts';
import { setLead } from './lead.ts';
import { mergeRepeated, notYet } from './merge.ts';
import { ownedPledge } from './owned-pledge.ts';
import type { PartyMemory } from './party-memory.ts';
import { wasSigned } from './signed-passive.ts';
import { writerOf } from './writer.ts';

/** What the rules of this room know while they go through an article from its head to its end. */
export interface Course {
  readonly stage: Stage;
  readonly dates: readonly FoundDate[];
  readonly memory: PartyMemory;
  /** The paragraph in which something was last said to be agreed. */
  agreedIn: number;
  /** The paragraph that tells the terms of a paper. */
  termsIn: number;
  /** Who undertook something last, and in which sentence: `promised to ... and pledged to ...` */
  last: { readonly sentence: number; readonly parties: readonly string[] };
}

/** Every undertaking of the article, one for each, repeated ones put together. */
export function findCommitments(
  told: Stage,
  dates: readonly FoundDate[],
  quotations: readonly Quotation[],
  bodyFrom: number,
): FoundCommitment[] {
  const answers = answersOf(told, quotations);
  const stage = answers.length > 0 ? heard(told, answers) : told;
  const course: Course = {
    stage,
    dates,
    memory: { group: [], single: [], recent: [] },
    agreedIn: -2,
    termsIn: -2,
    last: { sentence: -1, parties: [] },
  };
  course.memory.writer = writerOf(stage);
  course.memory.voices = new Map(answers.map(({ block, speaker }) => [block, speaker]));
  const found: FoundCommitment[] = [];
  let list: OpenList | undefined;
  const foot = footOf(stage.view.reading);
  for (const sentence of stage.view.reading.sentences.slice(0, foot)) {
    const mark = markOf(stage.view.reading, sentence);
    setLead(course, sentence);
    const read = isRead(sentence.role) || (list !== undefined && mark !== undefined);
    if (!read || sentence.to <= bodyFrom) continue;
    if (opensTerms(course, sentence)) course.agreedIn = course.termsIn = sentence.block;
    if (list && !goesOn(course, sentence, list) && sentence.block !== list.block) list = undefined;
    if (list && sentence.block !== list.block) {
      list = { ...list, lines: list.lines ?? mark };
      const items =
        ownDeeds(course, sentence, list.opener) ??
        (explains(course, sentence) ? [] : byListing(course, sentence, sentence, list));
      found.push(...items);
      continue;
    }
    const here = [...inSentence(course, sentence, bodyFrom), ...byWriter(course, sentence)];
    const opens = listOpens(course, sentence, here);
    if (opens) {
      list = opens.list;
      const within = byListing(course, sentence, { from: opens.behind, to: sentence.to }, list);
      found.push(...within);
    }
    for (const commitment of here) {
      remember(course, commitment);
      found.push(commitment);
    }
  }
  found.push(...notYet(found, inFirstPerson(course, answers, true)), ...byPromiseInSpeech(course, quotations, answers));
  return mergeRepeated(
    stage.view.reading,
    found.sort((a, b) => a.from - b.from),
  );
}

/** A line of a list that says by itself who will do it: `Norway will send two vessels`. */
function ownDeeds(course: Course, sentence: Sentence, list: FoundCommitment): FoundCommitment[] | undefined {
  course.memory.group = list.parties;
  const found = inSentence(course, sentence, 0).filter(({ status }) => status !== 'requested');
  if (found.length === 0 || (found[0]?.from ?? 0) - sentence.from < 2) return undefined;
  return found.map((item) => (item.status === 'planned' ? { ...item, status: list.status } : item));
}

function inSentence(course: Course, sentence: Sentence, bodyFrom: number): FoundCommitment[] {
  const found: FoundCommitment[] = [];
  if (course.stage.view.reading.tokens[sentence.to - 1]?.text === '?') return found;
  for (let at = Math.max(sentence.from, bodyFrom); at < sentence.to; at += 1) {
    if (course.stage.view.quoted[at]) continue;
    const hit =
      ownedPledge(course, sentence, at) ??
      byTrigger(course, sentence, at) ??
      givenTime(course, sentence, at) ??
      byRefusal(course, sentence, at) ??
      announced(course, sentence, at) ??
      byFuture(course, sentence, at) ??
      wasSigned(course, sentence, at) ??
      byTerms(course, sentence, at) ??
      askedThing(course, sentence, at);
    if (!hit) continue;
    found.push(...hit.found);
    for (const commitment of hit.found) remember(course, commitment);
    at = Math.max(at, hit.to - 1);
  }
  return found;
}

function remember(course: Course, commitment: FoundCommitment): void {
  if (commitment.status === 'requested') return;
  const sentence = course.stage.view.reading.sentenceOf[commitment.from] ?? -1;
  if (commitment.parties.length > 0) course.last = { sentence, parties: commitment.parties };
  if (commitment.parties.length > 0)
    course.memory.recent.push({ parties: commitment.parties, block: commitment.block });
  if (commitment.parties.length > 1) course.memory.first ??= commitment.parties;
  if (commitment.parties.length > 1) course.memory.group = commitment.parties;
  const { people } = course.stage.view.names;
  if (commitment.parties.length > 1 && !people.some(({ name }) => commitment.parties.includes(name)))
    course.memory.bodies = commitment.parties;
  if (commitment.parties.length === 1) course.memory.single = commitment.parties;
  if (commitment.status === 'agreed') course.agreedIn = commitment.block;
}
