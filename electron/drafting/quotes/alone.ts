import type { Span } from '../../contract/text.ts';
import { personFor } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { spanOf } from '../reading/reading.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';
import { lastMark, speaksOf } from './sight.ts';
import { goesOnOutside } from './speakers.ts';
import { takeTurns } from './turns.ts';

/** What is left: whole paragraphs of speech, subheadings that repeat one, dialogue. */
export function attributeAlone(stage: Stage, quotations: Quotation[]): Quotation[] {
  const open = takeTurns(stage, quotations);
  quotations.forEach((quotation, index) => {
    if (quotation.attribution || quotation.subheading || open.has(quotation)) return;
    quotation.attribution = fromBefore(stage, quotation, quotations[index - 1]);
  });
  return quotations.filter((quotation) => {
    if (!quotation.subheading) return true;
    // A headline with its speaker is dropped where the text has the same words.
    if (quotation.attribution?.direct)
      return !quotations.some((other) => !other.subheading && likeness(stage, quotation, other) >= 0.75);
    const source = quotations.find((other) => !other.subheading && likeness(stage, quotation, other) >= 0.5);
    if (source?.attribution) {
      quotation.attribution = {
        ...source.attribution,
        clause: undefined,
        confidence: Math.min(0.8, source.attribution.confidence),
        reason: 'repeats a quotation of the text',
      };
    }
    return quotation.attribution !== undefined || countWords(stage, quotation) >= 4;
  });
}

function fromBefore(stage: Stage, quotation: Quotation, before: Quotation | undefined): Attribution | undefined {
  const { view } = stage;
  const { sentences, sentenceOf } = view.reading;
  const here = sentenceOf[quotation.from] ?? 0;
  if (namesAnother(stage, quotation) || isIntroduced(stage, quotation) || isSunk(stage, quotation)) return undefined;
  const told = pronounBefore(stage, quotation);
  if (told) return told;
  // The last voice, if it was heard in this paragraph or the one before.
  for (let index = stage.acts.length - 1; index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at >= quotation.from) continue;
    const sentence = sentences[sentenceOf[act.at] ?? 0];
    if (!sentence || quotation.block - sentence.block > 1 || here - sentence.index > 6) break;
    if (speaksOf(stage.view, quotation, act.entity)) continue;
    return {
      name: act.entity.name,
      entity: act.entity,
      span: firstSpan(stage, act.at),
      confidence: 0.6,
      reason: 'the person who spoke last',
      direct: false,
    };
  }
  if (before?.attribution && quotation.block - before.lastBlock <= 1) {
    return {
      ...before.attribution,
      clause: undefined,
      direct: false,
      confidence: Math.min(0.58, before.attribution.confidence),
      reason: 'the speaker of the quotation before',
    };
  }
  return undefined;
}

/** `Asked about it, | she | puts down her cup. “...”`: the subject of the sentence right before the words, a pronoun. */
function pronounBefore(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { tokens, pack, sentences, sentenceOf } = stage.view.reading;
  const before = sentences[(sentenceOf[quotation.from] ?? 0) - 1];
  if (before?.block !== quotation.block) return undefined;
  for (let at = before.to - 1; at >= before.from; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    const gender = pack.pronouns.get(lower)?.gender;
    if (stage.view.quoted[at] || stage.view.names.at.get(at)?.kind === 'person') return undefined;
    if (gender === undefined || pack.clauses.possessives.has(lower) || pack.clauses.objects.has(lower)) continue;
    const person = personFor(stage, at, gender);
    const reason = 'the subject of the sentence before';
    return (
      person && {
        name: person.name,
        entity: person,
        span: spanOf(tokens, at, at + 1),
        confidence: 0.6,
        reason,
        direct: false,
      }
    );
  }
  return undefined;
}

/** The sentence goes on behind the words, and names somebody there: the words may be theirs. */
function namesAnother(stage: Stage, quotation: Quotation): boolean {
  const { view } = stage;
  const sentence = view.reading.sentences[view.reading.sentenceOf[quotation.to] ?? 0];
  if (!sentence || !goesOnOutside(stage, quotation)) return false;
  for (let at = quotation.to; at < Math.min(sentence.to, quotation.to + 100); at += 1)
    if (view.names.at.get(at)?.kind === 'person') return true;
  return false;
}

/** `The minutes hold one line: “...”`: a sentence that leads up to the words, and not to the one who spoke last. */
function isIntroduced({ view }: Stage, quotation: Quotation): boolean {
  const { tokens, sentences, sentenceOf, pack } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || tokens[quotation.from - 2]?.text !== ':') return false;
  const first = pack.pronouns.get(tokens[sentence.from]?.lower ?? '');
  return quotation.from - sentence.from > 4 && first?.gender === undefined;
}

/** `The plan, which “serves both banks”, goes on`: words in the middle of a sentence that nobody is said to speak. */
function isSunk({ view }: Stage, quotation: Quotation): boolean {
  const { tokens, sentences, sentenceOf, text } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || quotation.from - 1 <= sentence.from || tokens[quotation.from - 2]?.text === ':') return false;
  return !/[.!?…,]/u.test(lastMark(text, quotation)) && !tokens[quotation.from]?.capital;
}

function firstSpan(stage: Stage, at: number): Span {
  const mention = stage.view.names.mentionAt.get(at);
  return mention ? { start: mention.start, end: mention.end } : spanOf(stage.view.reading.tokens, at, at + 1);
}

export function words(stage: Stage, quotation: Quotation): Set<string> {
  const { tokens, pack } = stage.view.reading;
  const found = new Set<string>();
  for (let at = quotation.from; at < quotation.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !pack.stopWords.has(token.lower)) found.add(token.lower.slice(0, 6));
  }
  return found;
}

function countWords(stage: Stage, quotation: Quotation): number {
  return words(stage, quotation).size;
}

function likeness(stage: Stage, short: Quotation, long: Quotation): number {
  const mine = words(stage, short);
  const other = words(stage, long);
  if (mine.size === 0) return 0;
  let shared = 0;
  for (const word of mine) if (other.has(word)) shared += 1;
  return shared / mine.size;
}
