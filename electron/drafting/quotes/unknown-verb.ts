import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import { type Attribution, toAttribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';

/** `“...,” Roe quips`, `«...», tercia Barbieri`: a person and a verb that no table has, right behind the words. */
export function unknownVerb(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, text } = view.reading;
  const close = tokens[quotation.to];
  if (!close || !/^[”"»’']$/.test(close.text)) return undefined;
  const outside = tokens[quotation.to + 1]?.text === ',';
  const goesOn = outside || /[,?!…]$/.test(text.slice(quotation.spans[0]?.start, quotation.spans.at(-1)?.end));
  const at = quotation.to + (outside ? 2 : 1);
  if (!goesOn || view.quoted[at]) return undefined;
  const verb = (index: number) => {
    const token = tokens[index];
    return (
      token?.kind === 'word' && !token.capital && !pack.functionWords.has(token.lower) && !view.names.at.has(index)
    );
  };
  const subject = personAt(stage, at);
  if (subject && verb(subject.to) && pack.tag === 'en' && /(?:s|ed)$/.test(tokens[subject.to]?.lower ?? ''))
    return named(stage, subject, subject.to);
  const behind = personAt(stage, at + 1);
  if (!verb(at) || !/(?:[aeó]|ía|[sd])$/.test(tokens[at]?.lower ?? '')) return undefined;
  return behind && behind.pronoun === undefined ? named(stage, behind, at) : undefined;
}

function personAt({ view }: Stage, at: number): Subject | undefined {
  const mention = view.names.mentionAt.get(at);
  const entity = view.names.at.get(at);
  if (mention && entity?.kind === 'person') return { from: mention.from, to: mention.to, entity };
  const lower = view.reading.tokens[at]?.lower ?? '';
  return /^(?:he|she)$/.test(lower) ? { from: at, to: at + 1, pronoun: lower } : undefined;
}

export function named(stage: Stage, subject: Subject, verb: number): Attribution | undefined {
  const reason = `a person and a verb right behind the words: ${stage.view.reading.tokens[verb]?.text ?? ''}`;
  const found = toAttribution(stage, subject, reason, true);
  return found && { ...found, confidence: Math.min(0.8, found.confidence) };
}
