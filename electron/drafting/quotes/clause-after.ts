import type { Subject } from '../discourse/phrases.ts';
import { personFor } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectAfter, subjectBefore } from '../discourse/subjects.ts';
import { tells } from '../discourse/verbs-of-speech.ts';
import { type Sentence, spanOf } from '../reading/reading.ts';
import { type Attribution, toAttribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';
import { lastMark } from './sight.ts';
import { unknownVerb } from './unknown-verb.ts';
import { isPlural } from './unsaid.ts';

/** How many tokens behind the words a reporting clause may reach, and where a name with its description opens it. */
const near = 18;
const far = 48;

/** `“...,” he said`; `“...”, dijo el ministro` */
export function clauseAfter(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const last = sentences[sentenceOf[Math.max(0, quotation.to - 1)] ?? 0];
  if (!last) return undefined;
  // A sentence that ends inside the marks may be followed by its reporting clause as a sentence of its own.
  const block = last.block;
  if (runsOn(stage, quotation, last)) return undefined;
  let limit = Math.min(tokens.length, quotation.to + (opensWithName(stage, quotation) ? far : near));
  let marks = 0;
  for (let at = quotation.to; at < limit; at += 1) {
    const token = tokens[at];
    const sentence = sentences[sentenceOf[at] ?? 0];
    if (!token || !sentence || sentence.block !== block || view.quoted[at]) break;
    if (
      sentence !== last &&
      sentence.from > quotation.to - 1 &&
      !isBareClause(stage, sentence) &&
      !answersCry(stage, quotation, sentence)
    )
      break;
    if (token.kind === 'mark' && /^[.;:!?]$/.test(token.text) && at > quotation.to + 1) break;
    if (/^[“"«‘]$/.test(token.text) && at > quotation.to + 1) break;
    if (token.kind === 'mark') {
      marks += 1;
      continue;
    }
    const lower = token.lower;
    // `“merciless” in defending itself`
    if (pack.talk.isParticiple(lower) && at > quotation.to + 1) continue;
    if (tells(view, at) && !(pack.offices.has(lower) && pack.subjects.officesFirst) && !view.names.at.has(at)) {
      if (belongsToNext(stage, quotation, at)) return undefined;
      return byVerb(stage, quotation, sentence, at);
    }
    if (pack.talk.goingOn.has(lower) && at - quotation.to < 3 + marks) limit = Math.min(limit, at);
  }
  return unknownVerb(stage, quotation);
}

/** `told us that “no sane person” believed it`: words in the middle of a sentence that goes on without a comma. */
function runsOn({ view }: Stage, quotation: Quotation, sentence: Sentence): boolean {
  const { tokens, text, pack } = view.reading;
  if (quotation.from - sentence.from < 2 || pack.clauses.dropsSubject) return false;
  if (/[.,?!…—–-]/u.test(lastMark(text, quotation))) return false;
  return tokens[quotation.to + 1]?.kind === 'word';
}

/** Whether the first words behind the marks name somebody, whom a long description may follow before the verb. */
function opensWithName({ view }: Stage, quotation: Quotation): boolean {
  const { tokens } = view.reading;
  let at = quotation.to;
  while (tokens[at]?.kind === 'mark' && at < quotation.to + 3) at += 1;
  const { pack } = view.reading;
  return tokens[at]?.capital === true || view.names.at.has(at) || pack.clauses.definites.has(tokens[at]?.lower ?? '');
}

/** `In a letter to the “Acme family,” Jobs said he “always knew”`: the clause reports what comes behind it. */
function belongsToNext({ view }: Stage, quotation: Quotation, verb: number): boolean {
  const { tokens, pack, sentences, sentenceOf, text } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || quotation.from - sentence.from < 2 || /[.?!]/.test(lastMark(text, quotation))) return false;
  const next = tokens[verb + 1];
  if (!next) return false;
  return pack.clauses.that.has(next.lower) || pack.pronouns.has(next.lower) || /^[:“"«]$/.test(next.text);
}

function byVerb(stage: Stage, quotation: Quotation, sentence: Sentence, at: number): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack } = view.reading;
  const verb = tokens[at]?.text ?? '';
  const subject = subjectBefore(view, sentence, at, quotation.to) ?? subjectAfter(view, sentence, at);
  const found = subject && toAttribution(stage, subject, `reported speech: ${verb}`, true);
  if (found) return { ...found, clause: [quotation.to, Math.max(subject.to, at + 1)] };
  const after = tokens[at + 1];
  const unsaid = !after || after.kind === 'mark' || pack.prepositions.has(after.lower);
  const plain = plainSubject(stage, quotation, sentence, at);
  const unlisted = plain && toAttribution(stage, plain, `reported speech: ${verb}`, true);
  if (unlisted) return { ...unlisted, confidence: 0.65, clause: [quotation.to, Math.max(plain.to, at + 1)] };
  if (at - quotation.to > 4) return undefined;
  const clause: [number, number] = [quotation.to, at + 1];
  const last =
    pack.clauses.dropsSubject && unsaid && !isPlural(stage, at) ? personFor(stage, at, undefined) : undefined;
  if (last)
    return {
      name: last.name,
      entity: last,
      span: spanOf(tokens, at, at + 1),
      confidence: 0.7,
      reason: `reported speech: ${verb}; the person who acted last`,
      direct: true,
      clause,
    };
  return { confidence: 0.4, reason: `reported speech: ${verb}; speaker not told`, direct: true, clause };
}

/** `“...,” | one of the managers present | said`, `“...,” said | one of the managers |`: all between mark and verb, whatever it is. */
function plainSubject({ view }: Stage, quotation: Quotation, sentence: Sentence, verb: number): Subject | undefined {
  const { tokens, pack } = view.reading;
  const opens = (at: number) =>
    pack.determiners.has(tokens[at]?.lower ?? '') || pack.numberWords.has(tokens[at]?.lower ?? '');
  const phrase = (from: number, to: number): Subject | undefined =>
    to - from >= 2 && to - from <= 9 && opens(from) ? { from, to, head: tokens[to - 1]?.lower } : undefined;
  let from = quotation.to;
  while (from < verb && tokens[from]?.kind === 'mark') from += 1;
  const before = tokens.slice(from, verb).every((token) => token.kind === 'word') ? phrase(from, verb) : undefined;
  if (before) return before;
  let to = verb + 1;
  while (to < sentence.to && tokens[to]?.kind === 'word' && !view.quoted[to]) {
    const lower = tokens[to]?.lower ?? '';
    if (pack.clauses.relatives.has(lower)) break;
    if (to > verb + 2 && pack.prepositions.has(lower) && !pack.clauses.of.has(lower)) break;
    to += 1;
  }
  return phrase(verb + 1, to);
}

/** `Smith said.` behind a closed quotation: a sentence that holds nothing but the reporting clause. */
function isBareClause(stage: Stage, sentence: Sentence): boolean {
  return (
    sentence.to - sentence.from <= 9 &&
    stage.view.reading.pack.speech.has(stage.view.reading.tokens[sentence.to - 2]?.lower ?? '')
  );
}

/** `“What does he do?” Page's mother asked about him.`: behind a question or a cry the clause may go on as it likes. */
function answersCry({ view }: Stage, quotation: Quotation, sentence: Sentence): boolean {
  const { tokens, pack, text } = view.reading;
  const end = quotation.spans.at(-1)?.end ?? 0;
  if (!/[?!…]/u.test(lastMark(text, quotation)) || sentence.start - end > 2) return false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 7); at += 1) {
    if (tokens[at]?.kind === 'mark') return false;
    if (!pack.speech.has(tokens[at]?.lower ?? '')) continue;
    return at > sentence.from && !pack.clauses.that.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** `“He will be tried” when he returns, Ruth Bell, the chair, told reporters`: the clause that closes the sentence. */
export function closingClause(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[Math.max(0, quotation.to - 1)] ?? 0];
  if (!sentence) return undefined;
  for (let at = sentence.to - 1; at > quotation.to && at >= sentence.to - 14; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (view.quoted[at]) return undefined;
    if (!pack.speech.has(lower) || pack.talk.attitudes.has(lower) || view.names.at.has(at)) continue;
    if (pack.talk.isParticiple(lower)) return undefined;
    const subject = subjectBefore(view, sentence, at, quotation.to);
    const inverted = tokens[at - 1]?.text === ',' ? subjectAfter(view, sentence, at) : undefined;
    const speaker = inverted ?? (subject && standsFree(stage, subject) ? subject : undefined);
    const found = speaker && toAttribution(stage, speaker, `reported speech: ${lower}`, true);
    return found && { ...found, confidence: Math.min(0.85, found.confidence) };
  }
  return undefined;
}

/** A comma stands before the subject of a clause that closes a sentence, or before its title. */
function standsFree({ view }: Stage, subject: Subject): boolean {
  const { tokens, pack } = view.reading;
  let at = subject.from - 1;
  while (
    tokens[at]?.kind === 'word' &&
    (pack.offices.has(tokens[at]?.lower ?? '') ||
      pack.officeModifiers.has(tokens[at]?.lower ?? '') ||
      (pack.determiners.has(tokens[at]?.lower ?? '') && at === subject.from - 1))
  )
    at -= 1;
  return tokens[at]?.text === ',';
}
