import type { DraftedFact } from '../../contract/facts.ts';
import type { FoundCommitment } from '../commitments/found.ts';
import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectAfter, subjectBefore } from '../discourse/subjects.ts';
import { isNegated, isNounUse } from '../discourse/verbs-of-speech.ts';
import { toAttribution } from '../quotes/attribution.ts';
import { isRead, type Sentence, spanOf } from '../reading/reading.ts';

interface Candidate {
  readonly speaker: string;
  readonly from: number;
  readonly to: number;
  readonly verb: string;
  readonly confidence: number;
}

/** What named parties hold or demand, in reported speech: `X insisted that ...`, `X said the country must ...`. */
export function positionFacts(stage: Stage, bodyFrom: number, commitments: readonly FoundCommitment[]): DraftedFact[] {
  const facts: DraftedFact[] = [];
  const { reading } = stage.view;
  for (const sentence of reading.sentences) {
    if (!isRead(sentence.role) || sentence.to <= bodyFrom) continue;
    const found = inSentence(stage, sentence);
    if (!found || isUndertaken(found, commitments)) continue;
    const span = spanOf(reading.tokens, found.from, found.to);
    facts.push({
      kind: 'position',
      text: reading.text.slice(span.start, span.end),
      speaker: found.speaker,
      spans: [span],
      confidence: found.confidence,
      reason: `reported speech: ${found.verb}`,
      drafter: false,
    });
  }
  return facts;
}

function inSentence(stage: Stage, sentence: Sentence): Candidate | undefined {
  const { view } = stage;
  const { tokens, pack } = view.reading;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token || view.quoted[at] || view.names.at.has(at)) continue;
    const kind = pack.speech.get(token.lower);
    if (kind === undefined || kind === 'request' || kind === 'promise') continue;
    if (pack.negations.has(token.lower) && kind !== 'stance') continue;
    if (isNounUse(view, sentence, at) || isNegated(view, sentence, at)) continue;
    const subject =
      subjectBefore(view, sentence, at) ?? (pack.clauses.dropsSubject ? subjectAfter(view, sentence, at) : undefined);
    const speaker = subject && nameOf(stage, subject);
    if (!subject || speaker === undefined) continue;
    const opens = complementFrom(stage, sentence, Math.max(at, subject.to - 1));
    if (opens === undefined) continue;
    // `said that, if it rains, ...`
    const inner = tokens[opens]?.text === ',' ? opens + 1 : opens;
    const to = complementTo(stage, sentence, inner);
    // Words in marks stand among the quotations.
    if (view.quoted[inner] || view.quoted[inner + 1]) continue;
    // Without its verb `denied that the dam leaks` would say the opposite.
    const denies = pack.talk.denying.has(token.lower);
    const from = denies ? at : inner;
    if (to - from < 5 || quotedShare(stage, from, to) > 0.4 || undertakes(stage, from, to)) continue;
    if (kind === 'neutral' && !hasOpinion(stage, inner, to)) continue;
    const named = subject.entity !== undefined;
    return { speaker, from, to, verb: token.text, confidence: (kind === 'stance' ? 0.75 : 0.65) + (named ? 0.05 : 0) };
  }
  return undefined;
}

/** What stands among the undertakings already is not told a second time. */
function isUndertaken({ from, to }: Candidate, commitments: readonly FoundCommitment[]): boolean {
  return commitments.some(
    (commitment) =>
      commitment.status !== 'requested' &&
      Math.min(to, commitment.to) - Math.max(from, commitment.from) > (to - from) / 2,
  );
}

/** A named party, or a definite phrase for one: neither `no group` nor `employers`, `the results` or `that opener`. */
function nameOf(stage: Stage, subject: Subject): string | undefined {
  const attributed = toAttribution(stage, subject, '', true);
  if (attributed?.entity || attributed?.body) return attributed.name;
  if (subject.pronoun !== undefined) return undefined;
  const { tokens, pack } = stage.view.reading;
  const head = subject.head ?? '';
  const speaks = pack.partyNouns.has(head) || pack.stateNouns.has(head) || pack.offices.has(head);
  return speaks && pack.clauses.articles.has(tokens[subject.from]?.lower ?? '') ? attributed?.name : undefined;
}

/** Where what is said begins: behind "that", behind an addressee and "that", or right behind an English verb of speech. */
function complementFrom(stage: Stage, sentence: Sentence, verb: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  const limit = Math.min(sentence.to, verb + 12);
  for (let at = verb + 1; at < limit; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    // `criticó lo que llamó ...` names a thing.
    if (pack.clauses.that.has(lower))
      return pack.subjects.thing.has(tokens[at - 1]?.lower ?? '') || pack.clauses.of.has(tokens[at + 1]?.lower ?? '')
        ? undefined
        : at + 1;
    if (/^[;:“"«.]$/.test(tokens[at]?.text ?? '')) return undefined;
    // `he said, and that must stop`
    if (tokens[at]?.text === ',' && joinsClauses(stage, at + 1)) break;
    // `admitted as much by agreeing that`: the clause is another verb's.
    const verb = pack.speech.has(lower) || pack.talk.isParticiple(lower);
    if (pack.clauses.relatives.has(lower) || (verb && !stage.view.names.at.has(at))) break;
  }
  if (!pack.clauses.clausesWithoutThat || pack.talk.takesThing.has(tokens[verb]?.lower ?? '')) return undefined;
  const next = tokens[verb + 1];
  if (!next || next.kind === 'mark') return undefined;
  // Without "that" a clause begins with its subject; a preposition or an object begins something else.
  if (pack.pronouns.has(next.lower) || stage.view.names.mentionAt.has(verb + 1))
    return hasVerbSoon(stage, verb + 1) ? verb + 1 : undefined;
  return pack.determiners.has(next.lower) && hasVerbSoon(stage, verb + 2) ? verb + 1 : undefined;
}

function hasVerbSoon(stage: Stage, from: number): boolean {
  const { tokens, pack } = stage.view.reading;
  for (let at = from; at < from + 7; at += 1) {
    if (pack.clauses.finiteWords.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** `and`, `but`: behind a comma they begin a clause beside the first. */
function joinsClauses(stage: Stage, at: number): boolean {
  const { tokens, pack } = stage.view.reading;
  const lower = tokens[at]?.lower ?? '';
  return pack.and.has(lower) || pack.clauses.contrasts.has(lower);
}

function complementTo(stage: Stage, sentence: Sentence, from: number): number {
  const { tokens, pack } = stage.view.reading;
  let to = sentence.to;
  for (let at = from; at < to; at += 1) {
    const spoken = pack.speech.has(tokens[at + 2]?.lower ?? '') || pack.speech.has(tokens[at + 3]?.lower ?? '');
    const turns = tokens[at]?.text === ',' && joinsClauses(stage, at + 1) && spoken;
    // `..., Roe said`
    const told = stage.view.names.mentionAt.get(at + 1)?.to;
    const closes = tokens[at]?.text === ',' && told !== undefined && pack.speech.has(tokens[told]?.lower ?? '');
    if (tokens[at]?.text === ';' || turns || closes) to = at;
  }
  while (to > from && tokens[to - 1]?.kind === 'mark' && !/^[%)”"»’]$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return to;
}

function quotedShare(stage: Stage, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += stage.view.quoted[at] ?? 0;
  return count / Math.max(1, to - from);
}

/** `said it will invest` is an undertaking, and stands among those. */
function undertakes(stage: Stage, from: number, to: number): boolean {
  const { tokens, pack } = stage.view.reading;
  for (let at = from; at < Math.min(to, from + 6); at += 1)
    if (pack.clauses.undertaking.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function hasOpinion(stage: Stage, from: number, to: number): boolean {
  const { tokens, pack } = stage.view.reading;
  for (let at = from; at < to; at += 1)
    if (!stage.view.quoted[at] && pack.opinionWords.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
