import type { Sentence } from '../reading/reading.ts';
import type { View } from './phrases.ts';

/** `a tough warning`, `the notes of the bill`: a word that is a noun here and a verb of speech elsewhere. */
export function isNounUse({ reading }: View, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = reading;
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1];
  if (pack.determiners.has(before?.lower ?? '') && !pack.pronouns.has(before?.lower ?? '')) return true;
  if (before?.possessive) return true;
  if (pack.talk.nounForms.has(lower) && pack.clauses.of.has(tokens[at + 1]?.lower ?? '')) return true;
  if (!pack.talk.isParticiple(lower) || at === sentence.from || pack.clauses.dropsSubject) return false;
  return before?.kind === 'word' && !pack.talk.beforeParticiple.has(before.lower) && !pack.and.has(before.lower);
}

/** `did not say`, `never claimed`, `might have suggested` */
export function isNegated({ reading }: View, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = reading;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 3); back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word') return false;
    if (
      pack.clauses.nots.has(token.lower) ||
      pack.forms.negative.test(token.lower) ||
      pack.talk.mayHave.has(token.lower)
    )
      return true;
  }
  return false;
}

/** `se confirmó que`, `se exige que`: nobody is said to say it; `se preguntó` has a subject all the same. */
export function isImpersonal({ reading }: View, at: number): boolean {
  const { tokens, pack } = reading;
  const kind = pack.speech.get(tokens[at]?.lower ?? '');
  return (
    pack.subjects.impersonal !== undefined &&
    tokens[at - 1]?.lower === pack.subjects.impersonal.pronoun &&
    (kind === 'neutral' || kind === 'request') &&
    !pack.subjects.impersonal.not.test(tokens[at]?.lower ?? '')
  );
}

/** Whether a token tells what somebody says: a verb of speech, or `puts it`. */
export function tells({ reading }: View, at: number): boolean {
  const { tokens, pack } = reading;
  const lower = tokens[at]?.lower ?? '';
  const putting = pack.talk.putting;
  // `ha | indicado | Ana Ruiz`: a participle that by itself is an adjective or a noun.
  if (pack.talk.toldParticiples.has(lower)) return pack.clauses.auxiliaries.has(tokens[at - 1]?.lower ?? '');
  return pack.speech.has(lower) || (putting?.verbs.has(lower) === true && tokens[at + 1]?.lower === putting.it);
}
