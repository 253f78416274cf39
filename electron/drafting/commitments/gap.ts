import type { Reading, Sentence } from '../reading/reading.ts';
import { closingComma } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { isInfinitive } from './verbs.ts';

/** `agreed on Friday to share`, `acordaron este viernes reabrir`: a few words stand between the verb and what is undertaken. */
export function withGap(
  course: Course,
  sentence: Sentence,
  at: number,
): { to: number; status: FoundCommitment['status'] } | undefined {
  const { reading, quoted } = course.stage.view;
  const { clauses } = reading.pack;
  const status = reading.pack.clauses.gapVerbs.get(reading.tokens[at]?.lower ?? '');
  if (status === undefined || (clauses.dropsSubject && isInfinitive(reading, at + 1))) return undefined;
  // `pledged | in the joint statement on ... | to build`: a circumstance may be long.
  const reach = reading.pack.prepositions.has(reading.tokens[at + 1]?.lower ?? '') ? 18 : 12;
  for (let next = at + 2; next < Math.min(sentence.to, at + reach); next += 1) {
    const token = reading.tokens[next - 1];
    // `se comprometieron, además, a crear`; `acordaron el pasado jueves, volver a nombrar`
    if (token?.text === ',' && clauses.dropsSubject) {
      if (isInfinitive(reading, next)) return { to: next, status };
      const close = closingComma(reading, next, sentence.to);
      if (close === undefined) return undefined;
      next = close + 1;
      continue;
    }
    // `agreed under pressure from the regulator | , Ofwat, | to bring forward`
    const apposed = token?.text === ',' ? behindName(course, next) : undefined;
    if (apposed !== undefined) {
      next = apposed + 1;
      continue;
    }
    if (!token || quoted[next] || /^[,;:.“”"]$/.test(token.text)) return undefined;
    if (clauses.that.has(token.lower) || reading.pack.and.has(token.lower)) return undefined;
    // `se compromete en él | a no | subir`
    if (clauses.nots.has(token.lower) && !(clauses.dropsSubject && isInfinitive(reading, next))) return undefined;
    // `acordaron un fondo | para | financiar`: what it is for.
    if (clauses.dropsSubject && reading.pack.forWords.has(token.lower)) return undefined;
    if ((clauses.infinitiveMark === undefined || token.lower === clauses.infinitiveMark) && isInfinitive(reading, next))
      return { to: next, status };
  }
  return undefined;
}

/** The comma behind a name that one opened. */
function behindName({ stage }: Course, from: number): number | undefined {
  const mention = stage.view.names.mentionAt.get(from);
  return mention?.from === from && stage.view.reading.tokens[mention.to]?.text === ',' ? mention.to : undefined;
}

/** `ha ofrecido | , en cambio, | someter`: behind a few words in commas. */
export function behindAside({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let next = at + 2; next < at + 6; next += 1) if (tokens[next]?.text === ',') return next + 1;
  return at;
}
