import type { Reading } from '../reading/reading.ts';

/** Whether a token is a verb in the form that follows "to" or "will"; where the language has no such word, an infinitive. */
export function isInfinitive({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && pack.clauses.isInfinitive(token.lower);
}

/** A verb whose ending makes the future tense, and that says what somebody will do, not how things will be. */
export function isFutureAction({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && pack.clauses.isFutureAction(token.lower);
}

export function isFuture({ tokens, pack }: Reading, at: number): boolean {
  return pack.clauses.isFuture(tokens[at]?.lower ?? '');
}

/** Whether a plain word can be a verb though no table has it: `and to | bury | the cable`. */
export function mayBeVerb({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !pack.functionWords.has(token.lower) &&
    !pack.forms.notBare.test(token.lower) &&
    tokens[at + 1]?.kind !== 'mark'
  );
}
