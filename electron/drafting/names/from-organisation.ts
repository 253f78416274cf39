import type { Reading } from '../reading/reading.ts';
import type { Names, RoleFound } from './entity.ts';
import { isKindOfBody } from './role-phrases.ts';
import type { Context } from './roles.ts';

/** `of the group | Clean Hands |`, `of the residents’ group | Clean Hands |`, `de la casa de bolsa | Cumbres |`: the token behind the noun. */
function behindKind(reading: Reading, names: Names, from: number): number {
  const { tokens } = reading;
  let behind = from;
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token || names.at.has(at) || token.capital || (token.kind !== 'word' && !/^['’]$/.test(token.text))) break;
    if (isKindOfBody(reading, at)) behind = at + 1;
  }
  return behind;
}

/** `Ingrid Orozco from | ULead International |`, `Jane Roe of | Acme |`, `Jane Roe (| Acme |)` */
export function fromOrganisation({ reading, names, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  const comma = tokens[mention.to]?.text === ',' && pack.tieWords.has(tokens[mention.to + 1]?.lower ?? '') ? 1 : 0;
  const link = tokens[mention.to + comma]?.lower ?? '';
  if (link !== '(' && !pack.tieWords.has(link)) return undefined;
  let at = mention.to + comma + 1;
  while (pack.articles.has(tokens[at]?.lower ?? '')) at += 1;
  // `of the group | Clean Hands |`
  at = behindKind(reading, names, at);
  const entity = names.at.get(at);
  const found = names.mentionAt.get(at);
  if (!entity || !found || entity.kind === 'person' || found.adjective) return undefined;
  if (entity.kind === 'place' && !pack.nameWords.placeTies.has(link)) return undefined;
  return {
    start: found.start,
    end: found.end,
    text: entity.name,
    affiliation: entity.name,
    rule: 'from or of an organisation',
  };
}
