import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading } from '../reading/reading.ts';
import { lookUp } from './gazetteer.ts';
import type { Verdict } from './judge.ts';

/** Why a name is the body of a place. */
export const ruleOfPlaced = 'the body of a place or a nation';

/** What a place, a nation or its members have one of: a utility, a society, a government, a guild; undefined for other runs. */
export function placedBody(reading: Reading, from: number, to: number): Verdict | undefined {
  const { tokens, pack } = reading;
  // `14 bridges in | St. Mary |`
  const saint = to - from === 2 && pack.nameWords.saint.has(tokens[from]?.lower ?? '');
  if (saint && pack.inWords.has(tokens[from - 1]?.lower ?? ''))
    return { kind: 'place', from, to, confidence: 0.75, rule: 'after in or near' };
  // `St Helena | Bay |`
  if (
    pack.nameWords.saint.has(tokens[from]?.lower ?? '') &&
    to - from > 2 &&
    pack.placeHeads.has(tokens[to - 1]?.lower ?? '') &&
    !pack.nameWords.townServices.has(tokens[to - 2]?.lower ?? '')
  )
    return { kind: 'place', from, to, confidence: 0.85, rule: 'head-word of a place' };
  const guild = guildAround(reading, from);
  if (guild !== undefined)
    return { kind: 'organisation', from: guild, to, confidence: 0.8, rule: 'named as an organisation' };
  const sure = isSociety(reading, from, to) || isGovernment(reading, from, to);
  if (!sure && !isService(reading, from, to)) return undefined;
  return { kind: 'organisation', from, to, confidence: sure ? 0.9 : 0.8, rule: ruleOfPlaced };
}

const before = ({ tokens, text, pack }: Reading, from: number, to: number) =>
  to > from ? lookUp(pack, text.slice(tokens[from]?.start, tokens[to - 1]?.end)) : undefined;

/** `the Kenya | Red Cross |` */
function isSociety(reading: Reading, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  const pair = `${tokens[to - 2]?.lower ?? ''} ${tokens[to - 1]?.lower ?? ''}`;
  return pack.nameWords.societies.has(pair) && before(reading, from, to - 2) !== undefined;
}

/** `Leeds | Water |` */
function isService(reading: Reading, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  const last = tokens[to - 1]?.lower ?? '';
  return pack.nameWords.townServices.has(last) && before(reading, from, to - 1)?.kind === 'place';
}

/** `| Government | of South Australia`, `the | City | of Adelaide`, but `in the City of Adelaide`. */
export function isGovernor({ tokens, pack }: Reading, from: number): boolean {
  const head = tokens[from]?.lower ?? '';
  if (!pack.ofWords.has(tokens[from + 1]?.lower ?? '')) return false;
  if (pack.clauses.governments.has(head)) return true;
  const article = pack.articles.has(tokens[from - 1]?.lower ?? '');
  return pack.nameWords.civicHeads.has(head) && article && !pack.prepositions.has(tokens[from - 2]?.lower ?? '');
}

/** `the Scottish | Government |`, `Government of South Australia`: of a part of a state, which is no country by itself. */
function isGovernment(reading: Reading, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  if (isGovernor(reading, from)) return to - from >= 3 && to - from <= 5;
  const known = before(reading, from, to - 1);
  const within = known?.kind === 'demonym' && known.code.includes('-');
  return within && pack.clauses.governments.has(tokens[to - 1]?.lower ?? '');
}

/** `la | cofradía de pescadores San Telmo |`: the noun of a body, its members, and what it is called; where the body begins. */
function guildAround({ tokens, pack }: Reading, from: number): number | undefined {
  const [article, noun, link, members] = tokens.slice(Math.max(0, from - 4), from);
  if (!pack.headFirst || from < 4 || !article || !noun || !link || !members) return undefined;
  const plain = !noun.capital && !members.capital && pack.writing.plural.test(members.lower);
  const body = pack.organisationNouns.has(noun.lower) || pack.nameWords.namingNouns.has(noun.lower);
  if (!plain || !body || !pack.ofWords.has(link.lower) || !pack.determiners.has(article.lower)) return undefined;
  return givenNames().has(tokens[from]?.base ?? '') ? undefined : from - 3;
}

/** `the Ohio Attorney General’s Office`: what the run ends with belongs to the office in its middle. */
export function endsOwnedBody({ tokens, pack }: Reading, to: number): boolean {
  return pack.nameWords.ownedHeads.has(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.possessive === true;
}
