import { mainSubject } from '../discourse/main-subject.ts';
import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectAfter, subjectBefore } from '../discourse/subjects.ts';
import { isImpersonal, isNegated, isNounUse, tells } from '../discourse/verbs-of-speech.ts';
import type { Sentence } from '../reading/reading.ts';
import { type Attribution, toAttribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';
import { inSight } from './sight.ts';
import { unsaidSpeaker } from './unsaid.ts';

/**
 * `Harris said: “...”`; `dijo que era «...»`: the last verb that tells words before the quotation, in their sentence;
 * where there is none, the last one that tells an attitude (`rejected the “false” story`).
 */
export function clauseBefore(stage: Stage, quotation: Quotation, kind: 'words' | 'attitudes'): Attribution | undefined {
  const { reading, quoted, names } = stage.view;
  const { tokens, pack } = reading;
  const opening = quotation.from - 1;
  for (const sentence of sentencesBefore(stage, quotation)) {
    const { from } = inSight(sentence, quotation);
    for (let at = Math.min(opening, sentence.to) - 1; at >= from; at -= 1) {
      const token = tokens[at];
      if (!token || token.text === ';') break;
      if (quoted[at] || names.at.has(at) || pack.offices.has(token.lower)) continue;
      if (!(tells(stage.view, at) || pack.describingVerbs.has(token.lower))) continue;
      if (pack.talk.attitudes.has(token.lower) !== (kind === 'attitudes') || isNounUse(stage.view, sentence, at))
        continue;
      if (isImpersonal(stage.view, at)) continue;
      if (pack.talk.whether.has(tokens[at + 1]?.lower ?? '')) return undefined;
      const subject = subjectOf(stage, sentence, at, opening);
      const direct = opening - at <= 5 || (kind === 'words' && !qualifiesNoun(stage, quotation));
      const found = subject && toAttribution(stage, subject, `reported speech: ${token.text}`, direct);
      if (!found?.entity && (isNegated(stage.view, sentence, at) || isAddressed(stage, sentence, at)))
        return { confidence: 0.3, reason: `imagined speech: ${token.text}`, direct: false, hypothetical: true };
      if (found) return found;
      const unsaid = !subject ? unsaidSpeaker(stage, sentence, at) : undefined;
      if (unsaid) return unsaid;
      if (kind === 'words' && !pack.clauses.dropsSubject) return untold(stage, sentence, at);
    }
  }
  return undefined;
}

/** `said that costs had doubled since the “big bang” timetable`: a word or two before the noun that they describe. */
function qualifiesNoun({ view }: Stage, quotation: Quotation): boolean {
  const { tokens, pack, sentenceOf } = view.reading;
  const behind = tokens[quotation.to + 1];
  return (
    quotation.to - quotation.from <= 3 &&
    pack.determiners.has(tokens[quotation.from - 2]?.lower ?? '') &&
    behind?.kind === 'word' &&
    !behind.capital &&
    !pack.functionWords.has(behind.lower) &&
    sentenceOf[quotation.to + 1] === sentenceOf[quotation.from]
  );
}

/** `you | say “...”`: the reader, who said nothing. */
function isAddressed({ view }: Stage, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = view.reading;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 4); back -= 1) {
    if (tokens[back]?.kind !== 'word' || pack.speech.has(tokens[back]?.lower ?? '')) return false;
    if (pack.talk.reader.has(tokens[back]?.lower ?? '')) return true;
  }
  return false;
}

/** `SciFi.example stated that ...`: a verb that gives words, and a subject that no table knows. */
function untold({ view }: Stage, sentence: Sentence, at: number): Attribution | undefined {
  const { tokens, pack, text } = view.reading;
  const before = tokens[at - 1];
  if (!before || at === sentence.from || before.lower === pack.clauses.infinitiveMark) return undefined;
  const reason = `reported speech: ${tokens[at]?.text}`;
  if (before.kind !== 'word' || !before.capital || before.possessive || pack.functionWords.has(before.lower))
    return { confidence: 0.4, reason: `${reason}; speaker not told`, direct: false };
  const span = { start: before.start, end: before.end };
  return {
    name: text.slice(span.start, span.end),
    span,
    confidence: 0.6,
    reason: `${reason}; not named`,
    direct: true,
  };
}

/** The sentence of the words, and the one before it where that ends with a colon. */
function sentencesBefore({ view }: Stage, quotation: Quotation): Sentence[] {
  const { sentences, sentenceOf, text } = view.reading;
  const here = sentences[sentenceOf[quotation.from] ?? 0];
  if (!here) return [];
  const previous = sentences[here.index - 1];
  const leads = quotation.from - 1 <= here.from && previous && /:$/.test(text.slice(previous.start, previous.end));
  return leads ? [here, previous] : [here];
}

function subjectOf(stage: Stage, sentence: Sentence, at: number, opening: number): Subject | undefined {
  const { view } = stage;
  const { pack, tokens } = view.reading;
  if (pack.talk.isParticiple(tokens[at]?.lower ?? '')) {
    const main = mainSubject(view, sentence, at);
    if (main) return main;
  }
  return (
    subjectBefore(view, sentence, at) ??
    (pack.clauses.dropsSubject || opening - at > 1 ? subjectAfter(view, sentence, at) : undefined)
  );
}
