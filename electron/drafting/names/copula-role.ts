import type { Reading } from '../reading/reading.ts';
import type { RoleFound } from './entity.ts';
import { endOfRole, headsRole, makeRole } from './role-phrases.ts';
import type { Context } from './roles.ts';

/** `Jane Roe is | the director of X |`; `Juan Pérez es | director de X |`; `Ann Roe has been the Netherlands’ | delta commissioner |` */
export function copula({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  const verb = behindPerfect(reading, mention.to);
  const perfect = verb > mention.to && pack.passiveMarks.has(tokens[verb]?.lower ?? '');
  if (!perfect && !pack.copulas.has(tokens[verb]?.lower ?? '')) return undefined;
  let from = verb + 1;
  const article = pack.determiners.has(tokens[from]?.lower ?? '');
  if (article) from += 1;
  else if (perfect || pack.copulasWithArticle.has(tokens[verb]?.lower ?? '')) return undefined;
  // A plural owner, whose apostrophe stands alone.
  if (tokens[from]?.capital && /^['’]$/.test(tokens[from + 1]?.text ?? '')) from += 2;
  const to = Math.min(endOfRole(reading, names, sentence, from), from + 10);
  return headsRole(reading, names, from, to) ? makeRole(reading, names, from, to, 'said to be it') : undefined;
}

function behindPerfect({ tokens, pack }: Reading, at: number): number {
  return pack.nameWords.perfectMarks.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}
