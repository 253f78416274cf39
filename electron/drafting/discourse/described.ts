import { isGoverned } from './governed.ts';
import { endingAt, plainPhrase, type Subject, type View } from './phrases.ts';

/** `| Roe |, who has sat for Lent since 1990, when banks failed, said`: the name that the description belongs to. */
export function behindDescription(view: View, from: number, least: number): Subject | undefined {
  const { tokens, pack } = view.reading;
  for (let at = from; at > least; at -= 1) {
    const text = tokens[at]?.text;
    if (text === ';' || text === ':' || view.quoted[at]) return undefined;
    if (text !== ',') continue;
    const next = tokens[at + 1];
    const opens =
      next &&
      (next.kind === 'number' ||
        next.possessive ||
        pack.determiners.has(next.lower) ||
        pack.clauses.relatives.has(pack.forms.uncontracted(next.lower)) ||
        pack.offices.has(next.lower) ||
        pack.officeModifiers.has(next.lower) ||
        pack.numberWords.has(next.lower));
    const found = opens ? endingAt(view, at - 1, least) : undefined;
    if (found?.entity && found.entity.kind !== 'place' && !isGoverned(view, found.from, least)) return found;
    // `One passenger, who asked not to be named, said`
    const relative = pack.clauses.relatives.has(next?.lower ?? '');
    const somebody = relative && !found ? plainPhrase(view, at - 1, least) : undefined;
    if (somebody && !isGoverned(view, somebody.from, least)) return somebody;
  }
  return undefined;
}

/** `Washington's envoy, | Ambassador | Helen Park,`: the token before a name and its title. */
export function beforeTitle({ reading }: View, from: number): number {
  const { tokens, pack } = reading;
  let at = from - 1;
  while (
    tokens[at]?.capital &&
    (pack.offices.has(tokens[at]?.lower ?? '') || pack.officeModifiers.has(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  return at;
}

/** `Su vocero, | el senador | Iván Tapia,`: only titles stand between the comma and the name. */
export function inApposition({ reading }: View, from: number, least: number): boolean {
  const { tokens, pack } = reading;
  let at = from - 1;
  while (at > least) {
    const lower = tokens[at]?.lower ?? '';
    const title = pack.offices.has(lower) || pack.officeModifiers.has(lower) || pack.honorifics.has(lower);
    if (!title && !pack.clauses.articles.has(lower)) break;
    at -= 1;
  }
  return at < from - 1 && tokens[at]?.text === ',';
}
