import type { Sentence } from '../reading/reading.ts';
import { personByOffice } from './office-holders.ts';
import type { Subject } from './phrases.ts';
import type { Stage } from './stage.ts';

/** How many sentences of the paragraph before a pronoun are looked at. */
const back = 2;

/**
 * `His wife disagreed. “...,” | she | said`: somebody without a name with whom a sentence shortly before, in the same
 * paragraph, begins, and whom no name follows.
 */
export function strangerBefore(stage: Stage, at: number): Subject | undefined {
  const { view } = stage;
  const { sentences, sentenceOf } = view.reading;
  const here = sentences[sentenceOf[at] ?? 0];
  if (!here) return undefined;
  let end = at;
  for (let index = here.index; index >= Math.max(0, here.index - back); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.block !== here.block) return undefined;
    const stranger = index < here.index ? opensWithStranger(stage, sentence) : undefined;
    const from = stranger?.to ?? sentence.from;
    for (let token = from; token < end; token += 1)
      if (!view.quoted[token] && view.names.at.get(token)?.kind === 'person') return undefined;
    if (stranger) return stranger;
    end = sentence.from;
  }
  return undefined;
}

/** `A nurse from Lent |`, `His wife |`, `One passenger |` */
function opensWithStranger(stage: Stage, sentence: Sentence): Subject | undefined {
  const { reading, names, quoted } = stage.view;
  const { tokens, pack } = reading;
  // `Last week | a signalman | wrote to me`
  let start = sentence.from;
  while (
    start < sentence.from + 3 &&
    tokens[start]?.kind === 'word' &&
    !pack.clauses.indefinites.has(tokens[start]?.lower ?? '')
  )
    start += 1;
  if (!pack.clauses.indefinites.has(tokens[start]?.lower ?? '')) start = sentence.from;
  const first = tokens[start]?.lower ?? '';
  const definite = pack.clauses.articles.has(first);
  const open =
    definite || pack.clauses.indefinites.has(first) || pack.clauses.possessives.has(first) || pack.talk.some.has(first);
  if (!open || quoted[start]) return undefined;
  for (let at = start + 1; at < Math.min(sentence.to, start + 5); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || names.at.has(at) || pack.prepositions.has(token.lower)) return undefined;
    const next = tokens[at + 1];
    const person = pack.kin.has(token.lower) || pack.offices.has(token.lower) || pack.talk.somebody.has(token.lower);
    // `The collector said`: a noun for somebody who does a thing, right before a verb of speech or a description.
    const shown = !definite || next?.text === ',' || pack.speech.has(next?.lower ?? '');
    const doer = pack.talk.doer.test(token.lower) && shown;
    if (person || (doer && !pack.peopleNouns.has(token.lower) && !pack.organisationNouns.has(token.lower))) {
      if (pack.nameWords.calledWords.has(next?.lower ?? '')) return undefined;
      if (next?.capital || (next?.text === ',' && tokens[at + 2]?.capital)) return undefined;
      const stranger = { from: start, to: at + 1, head: token.lower };
      return definite && personByOffice(stage, stranger) ? undefined : stranger;
    }
  }
  return undefined;
}
