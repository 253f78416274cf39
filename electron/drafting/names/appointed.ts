import type { Reading, Sentence } from '../reading/reading.ts';
import type { RoleFound } from './entity.ts';
import { endOfRole, headsRole, makeRole } from './role-phrases.ts';
import type { Context } from './roles.ts';

/** `with Amara Diallo of Senegal | as | chair |`, `nombró a Ana Ruiz | como | directora |` */
export function asOffice({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  let at = mention.to;
  if (pack.tieWords.has(tokens[at]?.lower ?? '')) at = names.mentionAt.get(at + 1)?.to ?? at;
  at = behindAppointment(reading, sentence, at);
  const appointed = at > mention.to && !pack.asWords.has(tokens[at]?.lower ?? '');
  if (!appointed && !pack.asWords.has(tokens[at]?.lower ?? '')) return undefined;
  if (appointed) at -= 1;
  const from = pack.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let to = Math.min(endOfRole(reading, names, sentence, from), from + 8);
  while (to > from && !tokens[to - 1]?.capital && pack.functionWords.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return headsRole(reading, names, from, to) ? makeRole(reading, names, from, to, 'chosen as it') : undefined;
}

/** `Ana Ruiz | juró este lunes | como ministra`, `Ana Ruiz | fue nombrada | directora`: the token behind the verb, at "como" if it is there. */
function behindAppointment({ tokens, pack }: Reading, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(sentence.to, from + 3); at += 1) {
    if (tokens[at]?.kind !== 'word') return from;
    if (!pack.appointVerbs.has(tokens[at]?.lower ?? '')) continue;
    for (let as = at + 1; as < Math.min(sentence.to, at + 6); as += 1)
      if (pack.asWords.has(tokens[as]?.lower ?? '')) return as;
    const passive = pack.passiveMarks.size === 0 || pack.passiveMarks.has(tokens[at - 1]?.lower ?? '');
    return passive && pack.appointed.test(tokens[at]?.lower ?? '') ? at + 1 : from;
  }
  return from;
}
