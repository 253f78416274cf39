import type { Reading } from '../reading/reading.ts';
import type { RoleFound } from './entity.ts';
import { endOfRole, headsRole, makeRole } from './role-phrases.ts';
import type { Context } from './roles.ts';

/** `Jane Roe is | the director of X |`; `Juan Pérez es | director de X |`; `Ann Roe has been the Netherlands’ | delta commissioner |` */
export function copula({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  const verb = behindPerfect(reading, behindAge(reading, mention.to));
  const perfect = verb > mention.to && pack.passiveMarks.has(tokens[verb]?.lower ?? '');
  if (!perfect && !pack.copulas.has(tokens[verb]?.lower ?? '')) return undefined;
  let from = behindSpan(reading, verb + 1);
  const article = pack.determiners.has(tokens[from]?.lower ?? '');
  const bare = !article && (perfect || pack.copulasWithArticle.has(tokens[verb]?.lower ?? ''));
  if (bare && !opensOffice(reading, from)) return undefined;
  if (article) from += 1;
  // A plural owner, whose apostrophe stands alone.
  if (tokens[from]?.capital && /^['’]$/.test(tokens[from + 1]?.text ?? '')) from += 2;
  let to = Math.min(endOfRole(reading, names, sentence, from), from + 10);
  while (to > from && pack.prepositions.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return headsRole(reading, names, from, to) ? makeRole(reading, names, from, to, 'said to be it') : undefined;
}

function behindPerfect({ tokens, pack }: Reading, at: number): number {
  return pack.nameWords.perfectMarks.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** `Ann Roe, | 57, | has been`: the token behind an age in commas. */
function behindAge({ tokens }: Reading, at: number): number {
  const aged = tokens[at]?.text === ',' && /^\d\d$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';
  return aged ? at + 3 : at;
}

/** `was | for three decades | director of music`: the token behind such a span of time. */
function behindSpan({ tokens, pack }: Reading, at: number): number {
  if (!pack.forWords.has(tokens[at]?.lower ?? '')) return at;
  for (let unit = at + 2; unit < at + 5; unit += 1) if (pack.units.has(tokens[unit]?.lower ?? '')) return unit + 1;
  return at;
}

/** `has been | president of | Acme`, `was | keeper of | maps`: an office that needs no article. */
function opensOffice({ tokens, pack }: Reading, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (pack.offices.has(lower) || (pack.roleByEnding && pack.officeEnding.test(lower) && lower.length > 5))
      return pack.ofWords.has(tokens[at + 1]?.lower ?? '') || pack.nameWords.atWords.has(tokens[at + 1]?.lower ?? '');
    if (!pack.officeModifiers.has(lower)) return false;
  }
  return false;
}
