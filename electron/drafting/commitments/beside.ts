import { endingAt, type Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import type { Sentence } from '../reading/reading.ts';
import { namedIn } from './named-in.ts';

/** `Acme, | together with its partner Sorvin |, plans to`: those who are brought in between commas. */
export function alongside({ view, ...stage }: Stage, subject: Subject, verb: number): string[] {
  const { tokens, pack } = view.reading;
  const comma = tokens[subject.to]?.text === ')' ? subject.to + 1 : subject.to;
  if (tokens[comma]?.text !== ',') return [];
  const brings = pack.doers.alongside.some((words) =>
    words.every((word, index) => tokens[comma + 1 + index]?.lower === word),
  );
  if (!brings) return [];
  let close = comma + 1;
  while (close < verb && tokens[close]?.text !== ',') close += 1;
  return close - comma <= 14 ? namedIn({ view, ...stage }, comma + 2, close) : [];
}

/** How far back the colon may stand, so that the work stays linear in a sentence without end. */
const reach = 300;

/** `The Parties: (a) agreed to ...; (b) decided to ...`: what stands before the colon of the sentence does all of it. */
export function leadBefore({ view }: Stage, sentence: Sentence, verb: number): Subject | undefined {
  const { tokens, pack } = view.reading;
  const joined = pack.and.has(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  if (!/^[);:•–-]$/.test(tokens[joined]?.text ?? '')) return undefined;
  for (let at = joined; at > Math.max(sentence.from, verb - reach); at -= 1) {
    if (view.quoted[at]) return undefined;
    if (tokens[at]?.text === ':') return endingAt(view, at - 1, sentence.from);
  }
  return undefined;
}
