import type { Sentence } from '../reading/reading.ts';
import { clauseEnd, splitItems } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { make } from './make.ts';
import { namedIn, partiesOf } from './parties.ts';
import { byRequest } from './by-request.ts';
import { isConditional, isUnreal, triggerAt } from './triggers.ts';
import { isInfinitive } from './verbs.ts';

/** What a rule found, and the token behind it. */
export interface Hit {
  readonly found: FoundCommitment[];
  readonly to: number;
}

/** `Mexico and the US agreed to redouble ..., as well as to promote ...`; `it was established to share ...` */
export function byTrigger(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  const match = triggerAt(reading, at);
  if (!match || match.to >= sentence.to) return undefined;
  const { trigger, to } = match;
  if (view.names.at.has(at)) return undefined;
  if (isUnreal(reading, sentence.from, at)) return { found: [], to };
  if (trigger.status === 'requested') return byRequest(course, sentence, at, to, trigger);
  if (trigger.complement === 'infinitive') return infinitives(course, sentence, at, to, trigger.status, trigger.actor === 'none', trigger.words[0] ?? '');
  if (trigger.complement === 'clause') return undefined;
  return noun(course, sentence, at, to, trigger.status, trigger.actor === 'none');
}

function infinitives(course: Course, sentence: Sentence, at: number, to: number, status: FoundCommitment['status'], impersonal: boolean, _words: string): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  let verb = to;
  while (verb < to + 3 && !isInfinitive(reading, verb) && /(?:ly|mente)$|^(?:also|not|no|en|to|a|que)$/.test(reading.tokens[verb]?.lower ?? '')) verb += 1;
  if (!isInfinitive(reading, verb)) return undefined;
  if (/^(?:is|are)$/.test(reading.tokens[at]?.lower ?? '') && reading.tokens[at + 1]?.lower === 'to' && impersonal === false && status === 'planned') {
    // `is to` after a noun such as "aim" defines; only a party's does undertake.
    if (/^(?:aim|goal|objective|purpose|idea|plan|task|job|challenge|question|point|way|mission|hope)s?$/.test(reading.tokens[at - 1]?.lower ?? '')) return undefined;
  }
  const whole = { from: verb, to: clauseEnd(view, sentence, verb) };
  const subject = impersonal ? { parties: impersonalParties(course) } : partiesOf(course.stage, sentence, at, course.memory);
  if (!impersonal && subject.parties.length === 0) return undefined;
  const firm = status !== 'planned' || !isConditional(reading, sentence.from, sentence.to) ? status : 'conditional';
  const reason = `${reading.text.slice(reading.tokens[at]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0)} + verb`;
  const found = splitItems(view, whole).map((item) =>
    make(course, sentence, item, { parties: subject.parties, status: firm, confidence: impersonal ? 0.75 : status === 'planned' ? 0.72 : 0.85, reason }),
  );
  return { found, to: whole.to };
}

/** Nobody is named: those who agreed before. */
function impersonalParties(course: Course): readonly string[] {
  return course.memory.group.length > 0 ? course.memory.group : course.memory.single;
}

const signable =
  /^(?:memorandum|memoranda|agreement|agreements|treaty|treaties|accord|accords|pact|pacts|deal|deals|contract|contracts|protocol|declaration|letter|mou|order|decree|law|bill|convention|statement|charter|partnership|ceasefire|truce|memorando|acuerdo|acuerdos|tratado|tratados|pacto|convenio|convenios|contrato|contratos|protocolo|declaración|carta|decreto|ley|alianza|tregua|memorándum|acta|settlement|loan|extension)$/;

/** `signed a memorandum of understanding`; `the signing of a memorandum between A and B`; `agreed on a ceasefire` */
function noun(course: Course, sentence: Sentence, at: number, to: number, status: FoundCommitment['status'], impersonal: boolean): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  const end = clauseEnd(view, sentence, to);
  if (end <= to) return undefined;
  if (status === 'done' && !headIs(course, to, end, signable)) return undefined;
  if (status === 'pledged' && !/^(?:\$|€|£|\d)/.test(reading.tokens[to]?.text ?? '') && !reading.pack.determiners.has(reading.tokens[to]?.lower ?? '')) return undefined;
  const from = status === 'done' && impersonal ? at + (reading.pack.determiners.has(reading.tokens[at]?.lower ?? '') ? 1 : 0) : at;
  const item = { from, to: end };
  const between = namedIn(course.stage, to, end);
  const parties = impersonal ? (between.length > 0 ? between : [...course.memory.group]) : partiesOf(course.stage, sentence, at, course.memory).parties;
  if (parties.length === 0) return undefined;
  return { found: [make(course, sentence, item, { parties, status, confidence: 0.82, reason: `${reading.tokens[at]?.text ?? ''} + noun` })], to: end };
}

function headIs(course: Course, from: number, to: number, noun: RegExp): boolean {
  const { tokens } = course.stage.view.reading;
  for (let at = from; at < Math.min(to, from + 9); at += 1) {
    if (noun.test(tokens[at]?.lower ?? '')) return true;
    if (/^(?:with|between|con|entre|to)$/.test(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}
