import { personFor } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { type Sentence, spanOf } from '../reading/reading.ts';
import type { Attribution } from './attribution.ts';

/** `| Señaló | que los convenios «facilitarán» ...`: a sentence that opens with its verb goes on about whoever acted last. */
export function unsaidSpeaker(stage: Stage, sentence: Sentence, verb: number): Attribution | undefined {
  const { tokens, pack } = stage.view.reading;
  if (!pack.clauses.dropsSubject || isPlural(stage, verb)) return undefined;
  if (verb - sentence.from > 3 && !behindOpening(stage, sentence, verb)) return undefined;
  if (!pack.clauses.that.has(tokens[verb + 1]?.lower ?? '')) return undefined;
  for (let at = sentence.from; at < verb; at += 1)
    if (stage.view.names.at.get(at)?.kind === 'person' || (verb - sentence.from <= 3 && stage.view.names.at.has(at)))
      return undefined;
  const last = personFor(stage, verb, undefined);
  return (
    last && {
      name: last.name,
      entity: last,
      span: spanOf(tokens, verb, verb + 1),
      confidence: 0.7,
      reason: `reported speech: ${tokens[verb]?.text ?? ''}; the person who acted last`,
      direct: true,
    }
  );
}

/** `A la salida del faro, | sostuvo | que`: a circumstance that a comma ends. */
function behindOpening({ view }: Stage, sentence: Sentence, verb: number): boolean {
  const { tokens, pack } = view.reading;
  const led = pack.prepositions.has(tokens[sentence.from]?.lower ?? '');
  return led && tokens[verb - 1]?.text === ',' && verb - sentence.from <= 12;
}

/** `resaltan`, `han explicado`: several speak, so that it is no one person. */
export function isPlural({ view }: Stage, verb: number): boolean {
  const { tokens, pack } = view.reading;
  const lower = tokens[verb]?.lower ?? '';
  const finite = pack.forms.participle.test(lower) ? (tokens[verb - 1]?.lower ?? '') : lower;
  return pack.forms.severalSay.test(finite);
}
