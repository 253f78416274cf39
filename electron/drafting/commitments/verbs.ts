import { actionVerbs } from '../languages/en/verbs.ts';
import { notInfinitives } from '../languages/es/verbs.ts';
import type { Reading } from '../reading/reading.ts';

/** Whether a token is a verb in the form that follows "to" or "will"; in Spanish, an infinitive. */
export function isInfinitive({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (pack.tag === 'en') return actionVerbs.has(token.lower);
  return (
    token.lower.length > 3 &&
    /(?:[aei]r|[aeiáéí]r(?:se|lo|la|los|las|le|les))$/u.test(token.lower) &&
    !notInfinitives.has(token.lower)
  );
}

/** A Spanish verb in the future tense that says what somebody will do, and not how things will be. */
export function isFutureAction({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  if (pack.tag !== 'es' || !token || token.capital || token.kind !== 'word') return false;
  return token.lower.length > 5 && /[aei]r(?:á|án|emos)$/u.test(token.lower) && !pack.futureStates.has(token.lower);
}

export function isFuture({ tokens, pack }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return pack.tag === 'en' ? /^(?:will|shall)$/.test(lower) : /[aeid]r(?:á|án)$/u.test(lower);
}
