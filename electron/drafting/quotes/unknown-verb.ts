import type { Subject } from '../discourse/phrases.ts';
import { personFor } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { type Attribution, toAttribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';

/** `“...,” Roe quips`, `«...», tercia Barbieri`, `“...,” one sign read`: a verb that no table has, right behind the words. */
export function unknownVerb(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, text } = view.reading;
  const close = tokens[quotation.to];
  const inserted = betweenDashes(stage, quotation);
  if (inserted) return inserted;
  if (!close || !/^[”"»’']$/.test(close.text)) return undefined;
  const outside = tokens[quotation.to + 1]?.text === ',';
  const goesOn = outside || /[,?!…]$/.test(text.slice(quotation.spans[0]?.start, quotation.spans.at(-1)?.end));
  const at = quotation.to + (outside ? 2 : 1);
  const { sentences, sentenceOf } = view.reading;
  const block = sentences[sentenceOf[at] ?? 0]?.block;
  if (!goesOn || view.quoted[at] || block !== quotation.lastBlock) return undefined;
  const verb = (index: number) => {
    const token = tokens[index];
    return (
      token?.kind === 'word' && !token.capital && !pack.functionWords.has(token.lower) && !view.names.at.has(index)
    );
  };
  const subject = personAt(stage, at);
  // `“Why?” Page ignored him.` has an object, and is no reporting clause.
  const after = subject && tokens[subject.to + 1];
  const alone = !after || after.kind === 'mark' || pack.prepositions.has(after.lower);
  if (subject && alone && verb(subject.to) && pack.talk.verbBehind(tokens[subject.to]?.lower ?? ''))
    return named(stage, subject, subject.to);
  // `“Name your price,” | it | ended.`
  const it = pack.talk.bodyPronouns.has(tokens[at]?.lower ?? '') && verb(at + 1);
  const ends = tokens[at + 2]?.kind === 'mark' || tokens[at + 2] === undefined;
  if (it && ends && pack.talk.verbBehind(tokens[at + 1]?.lower ?? ''))
    return toAttribution(
      stage,
      { from: at, to: at + 1, pronoun: tokens[at]?.lower },
      'a verb right behind the words',
      true,
    );
  const paper = inscription(stage, at);
  if (paper) return paper;
  // `«...», | se | quejó Roe`
  const finite = pack.subjects.impersonal?.pronoun === tokens[at]?.lower ? at + 1 : at;
  const behind = personAt(stage, finite + 1);
  if (!verb(finite) || !pack.talk.verbBefore(tokens[finite]?.lower ?? '')) return undefined;
  return behind && behind.pronoun === undefined ? named(stage, behind, finite) : undefined;
}

/** `—No | —tercia—. | Nada.`: the verb alone, of whoever acted last. */
function betweenDashes(stage: Stage, { to }: Quotation): Attribution | undefined {
  const { tokens, pack } = stage.view.reading;
  const verb = tokens[to + 1];
  const dash = (at: number) => /^[—–]$/.test(tokens[at]?.text ?? '');
  if (!pack.talk.dashSpeech || verb?.kind !== 'word' || !dash(to) || !dash(to + 2)) return undefined;
  if (pack.functionWords.has(verb.lower) || !pack.talk.verbBefore(verb.lower)) return undefined;
  const last = personFor(stage, to, undefined);
  const span = { start: verb.start, end: verb.end };
  const clause: [number, number] = [to, to + 2];
  const told = { span, direct: true, clause };
  return last
    ? { ...told, name: last.name, entity: last, confidence: 0.65, reason: `${verb.text}; the person who acted last` }
    : { ...told, confidence: 0.4, reason: `${verb.text}; speaker not told` };
}

function personAt({ view }: Stage, at: number): Subject | undefined {
  const mention = view.names.mentionAt.get(at);
  const entity = view.names.at.get(at);
  if (mention && entity?.kind === 'person') return { from: mention.from, to: mention.to, entity };
  const lower = view.reading.tokens[at]?.lower ?? '';
  const stand = view.reading.pack.pronouns.get(lower);
  return stand?.gender ? { from: at, to: at + 1, pronoun: lower } : undefined;
}

/** `“Closed,” | one sign | read`: the paper that says it. */
function inscription(stage: Stage, from: number): Attribution | undefined {
  const { tokens, pack } = stage.view.reading;
  for (let at = from + 1; at < from + 6; at += 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    if (!pack.talk.inscribing.has(tokens[at]?.lower ?? '')) continue;
    const first = tokens[from]?.lower ?? '';
    if (!pack.determiners.has(first) && !pack.numberWords.has(first)) return undefined;
    const subject = { from, to: at, head: tokens[at - 1]?.lower };
    return toAttribution(stage, subject, `reported speech: ${tokens[at]?.text}`, true);
  }
  return undefined;
}

export function named(stage: Stage, subject: Subject, verb: number): Attribution | undefined {
  const reason = `a person and a verb right behind the words: ${stage.view.reading.tokens[verb]?.text ?? ''}`;
  const found = toAttribution(stage, subject, reason, true);
  return found && { ...found, confidence: Math.min(0.8, found.confidence) };
}
