import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading } from '../reading/reading.ts';
import { bodyByDeeds, deedBehind, isCommon } from './doer.ts';
import { lookUp, nationOf } from './gazetteer.ts';
import type { Verdict } from './judge.ts';
import { lonePerson } from './lone-people.ts';
import { placeSign } from './nearby-places.ts';
import { isBeforeOffice, personSigns } from './person-signs.ts';

/** Why a name is a person's whose last word alone stands for it elsewhere. */
export const lastWord = {
  speaks: 'the last word alone speaks later',
  stands: 'the last word alone stands for it later',
} as const;

/** How each name that stands alone is used, over the whole article. */
export type LoneUses = ReadonlyMap<string, { count: number; inPlace: boolean; speaks: boolean }>;

export function loneUses({ tokens, pack }: Reading, all: readonly Verdict[]): LoneUses {
  const uses = new Map<string, { count: number; inPlace: boolean; speaks: boolean }>();
  for (const { from, to } of all) {
    if (to - from !== 1) continue;
    const base = tokens[from]?.base ?? '';
    const use = uses.get(base) ?? { count: 0, inPlace: false, speaks: false };
    const before = tokens[from - 1]?.lower ?? '';
    use.count += 1;
    use.inPlace ||= pack.inWords.has(before) && !tokens[from]?.possessive;
    use.speaks ||= (pack.speech.has(tokens[to]?.lower ?? '') && !pack.inWords.has(before)) || pack.speech.has(before);
    uses.set(base, use);
  }
  return uses;
}

/** What a name stands for that only its surroundings can tell; undefined where they do not, since a wrong name costs more. */
export function judgeLoose(reading: Reading, verdict: Verdict, uses: LoneUses): Verdict | undefined {
  const { tokens, pack } = reading;
  const { from, to } = verdict;
  if (verdict.to - verdict.from > 1)
    return (
      judgeSeveral(reading, verdict) ??
      (verdict.person && { ...verdict, kind: 'person', ...verdict.person }) ??
      surnameLater(reading, verdict, uses)
    );
  const first = tokens[from];
  if (!first || pack.notNames.has(first.lower) || pack.functionWords.has(first.lower) || first.base.length < 3)
    return undefined;
  // What ends the sentence before says nothing of a name that opens this one.
  const opens = reading.sentences[reading.sentenceOf[from] ?? 0]?.from ?? 0;
  const before = from > opens ? (tokens[from - 1]?.lower ?? '') : '';
  const earlier = from - 1 > opens ? (tokens[from - 2]?.lower ?? '') : '';
  if (pack.ofWords.has(before) && isOfPlace(reading, from - 2))
    return { ...verdict, kind: 'place', confidence: 0.85, rule: 'named as a place' };
  if (pack.nameWords.fromWords.has(before) && pack.offices.has(earlier))
    return { ...verdict, kind: 'place', confidence: 0.62, rule: 'where somebody is from' };
  if (
    (pack.bodyNouns.has(before) || (pack.bodyNouns.has(earlier) && nationOf(pack, before) !== undefined)) &&
    !verdict.initial
  )
    return { ...verdict, kind: 'organisation', confidence: 0.75, rule: 'named as an organisation' };
  if (apposed(reading, to, pack.settlementNouns))
    return { ...verdict, kind: 'place', confidence: 0.8, rule: 'named as a place' };
  if (!verdict.initial && !first.possessive && isBeforeOffice(reading, to))
    return { ...verdict, kind: 'organisation', confidence: 0.62, rule: 'where somebody works' };
  const person = lonePerson(reading, from, to);
  if (person) return { ...verdict, kind: 'person', confidence: 0.75, rule: person };
  if (behindNoun(reading, from, to, pack.bodyNouns) || isOwned(reading, to))
    return { ...verdict, kind: 'organisation', confidence: 0.8, rule: 'named as an organisation' };
  if (behindNoun(reading, from, to, pack.settlementNouns))
    return { ...verdict, kind: 'place', confidence: 0.75, rule: 'named as a place' };
  if (pack.placeHeads.has(before) || (pack.ofWords.has(before) && pack.placeHeads.has(earlier)))
    return { ...verdict, kind: 'place', confidence: 0.7, rule: 'named as a place' };
  if (apposed(reading, to, pack.bodyNouns))
    return { ...verdict, kind: 'organisation', confidence: 0.8, rule: 'named as an organisation' };
  const next = tokens[to]?.lower ?? '';
  if ((first.possessive || !verdict.initial) && pack.companyBelongings.has(next))
    return { ...verdict, kind: 'organisation', confidence: 0.7, rule: 'what stands beside it belongs to a company' };
  if (pack.ofWords.has(before) && pack.ofCompany.has(earlier))
    return { ...verdict, kind: 'organisation', confidence: 0.68, rule: 'what stands beside it belongs to a company' };
  const near = placeSign(reading, from, to);
  if (near !== undefined) return { ...verdict, kind: 'place', confidence: 0.7, rule: near };
  if (isSiteOf(reading, from) || isWayTo(reading, from))
    return { ...verdict, kind: 'place', confidence: 0.6, rule: 'where something stands or somebody goes' };
  const joined = pairedBody(reading, from);
  if (joined) return { ...verdict, kind: 'organisation', confidence: 0.72, rule: 'named as an organisation' };
  if (tokens[from - 1]?.capital && pack.nameArticles.has(before) && pack.bodyNouns.has(earlier))
    return { ...verdict, from: from - 1, kind: 'organisation', confidence: 0.75, rule: 'named as an organisation' };
  if (tokens[from - 1]?.text === '(' && next === ',' && /^(?:1[89]|20)\d\d$/.test(tokens[to + 1]?.text ?? ''))
    return { ...verdict, kind: 'place', confidence: 0.7, rule: 'where somebody was born' };
  const doer = bodyByDeeds(reading, verdict);
  if (doer) return { ...verdict, kind: 'organisation', ...doer };
  if (verdict.initial) return undefined;
  if (pack.goingWords.has(before)) return { ...verdict, kind: 'place', confidence: 0.58, rule: 'where somebody goes' };
  const { count, inPlace, speaks } = uses.get(first.base) ?? { count: 0, inPlace: false, speaks: false };
  if (inPlace && !speaks) return { ...verdict, kind: 'place', confidence: 0.58, rule: 'after in or near' };
  if (!pack.ofWords.has(before) && !isCommon(reading, from, to) && deedBehind(reading, to) !== undefined)
    return { ...verdict, kind: 'organisation', confidence: 0.5, rule: 'a single name that undertakes' };
  if (speaks && givenNames().has(first.base))
    return { ...verdict, kind: 'person', confidence: 0.66, rule: 'a given name that speaks' };
  if (speaks && count >= 2 && !(pack.organisationHeads.has(first.lower) && pack.articles.has(before)))
    return { ...verdict, kind: 'organisation', confidence: 0.5, rule: 'a single name that speaks' };
  return undefined;
}

/** `the mayor of | Rufo`, `el paso fronterizo de | Saba`, `la ciudad panameña de | Daví`: a noun of places, or of those whom a place has. */
function isOfPlace({ tokens, pack }: Reading, at: number): boolean {
  const fits = (lower: string) =>
    pack.settlementNouns.has(lower) || pack.governors.has(lower) || (pack.headFirst && pack.placeHeads.has(lower));
  const noun = tokens[at];
  if (noun === undefined) return false;
  if (pack.settlementNouns.has(noun.lower) || pack.governors.has(noun.lower)) return true;
  const plain = noun.kind === 'word' && !noun.capital && !pack.functionWords.has(noun.lower);
  return pack.headFirst && plain && !tokens[at - 1]?.capital && fits(tokens[at - 1]?.lower ?? '');
}

/** `Amara Diallo ...` and later `said Diallo`, or `Diallo` again and again: the last word alone is a surname. */
function surnameLater({ tokens, pack }: Reading, verdict: Verdict, uses: LoneUses): Verdict | undefined {
  const surname = tokens[verdict.to - 1]?.base ?? '';
  if (verdict.to - verdict.from > 4 || lookUp(pack, surname)) return undefined;
  const use = uses.get(surname);
  if (use?.speaks) return { ...verdict, kind: 'person', confidence: 0.78, rule: lastWord.speaks };
  if (!use || use.count < 2 || use.inPlace || uses.has(tokens[verdict.from]?.base ?? '')) return undefined;
  return { ...verdict, kind: 'person', confidence: 0.66, rule: lastWord.stands };
}

/** `the operator, | Harbourline |,`: the noun, with its article, stands before the name. */
function behindNoun({ tokens, pack }: Reading, from: number, to: number, nouns: ReadonlySet<string>): boolean {
  const comma = pack.articles.has(tokens[from - 1]?.lower ?? '') && pack.headFirst ? from - 2 : from - 1;
  if (tokens[comma]?.text !== ',' || !/^[,.;:)]$/.test(tokens[to]?.text ?? '.')) return false;
  for (let at = comma - 1; at > comma - 7; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (nouns.has(token.lower)) return true;
    if (pack.determiners.has(token.lower)) return false;
  }
  return false;
}

/** `sus plantas de | Alcoy | y | Ontinyent |`: where a site stands. */
function isSiteOf({ tokens, pack }: Reading, from: number): boolean {
  if (!pack.headFirst) return false;
  const paired = pack.and.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.capital ? from - 2 : from;
  if (!pack.ofWords.has(tokens[paired - 1]?.lower ?? '')) return false;
  for (let at = paired - 2; at >= paired - 3; at -= 1) if (pack.sites.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `viajará mañana a | Alcoy |`, `diverted ships to | Trabzon |` */
function isWayTo({ tokens, pack }: Reading, from: number): boolean {
  if (!pack.towardWords.has(tokens[from - 1]?.lower ?? '')) return false;
  for (let at = from - 2; at >= from - 4; at -= 1) if (pack.travelVerbs.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `The operators | Nordlink | and | Silverline |` */
function pairedBody({ tokens, pack }: Reading, from: number): boolean {
  const plural = (at: number) => {
    const lower = tokens[at]?.lower ?? '';
    return !tokens[at]?.capital && pack.bodyNouns.has(pack.forms.singular(lower)) && pack.writing.plural.test(lower);
  };
  if (plural(from - 1)) return true;
  return pack.and.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.capital === true && plural(from - 3);
}

/** `Harbourline, which is majority-owned by ...` */
function isOwned({ tokens, pack }: Reading, to: number): boolean {
  if (tokens[to]?.text !== ',' || !pack.subjects.which.has(tokens[to + 1]?.lower ?? '')) return false;
  for (let at = to + 2; at < to + 6; at += 1) if (pack.nameWords.owned.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function judgeSeveral(reading: Reading, verdict: Verdict): Verdict | undefined {
  const { tokens, pack } = reading;
  const { from, to } = verdict;
  // `in Fair Sails v. Bright Brands`: the parties of a case.
  if (pack.nameWords.versus.has(tokens[to]?.lower ?? '')) return undefined;
  const before = tokens[from - 1]?.lower ?? '';
  const earlier = tokens[from - 2]?.lower ?? '';
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.capital && pack.functionWords.has(tokens[at]?.lower ?? '') && verdict.initial) return undefined;
  if (pack.ofWords.has(before) && (pack.settlementNouns.has(earlier) || pack.governors.has(earlier)))
    return { ...verdict, kind: 'place', confidence: 0.8, rule: 'named as a place' };
  if (apposed(reading, to, pack.settlementNouns))
    return { ...verdict, kind: 'place', confidence: 0.75, rule: 'named as a place' };
  const near = to - from <= 3 ? placeSign(reading, from, to) : undefined;
  if (near !== undefined && near !== 'in a list of places')
    return { ...verdict, kind: 'place', confidence: 0.7, rule: near };
  if (
    apposed(reading, to, pack.bodyNouns) ||
    pack.bodyNouns.has(before) ||
    (pack.bodyNouns.has(earlier) && nationOf(pack, before) !== undefined) ||
    pairedBody(reading, from) ||
    behindNoun(reading, from, to, pack.bodyNouns)
  )
    return { ...verdict, kind: 'organisation', confidence: 0.75, rule: 'named as an organisation' };
  if (
    pack.tieWords.has(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.capital &&
    to - from <= 3 &&
    hasSibling(reading, verdict)
  ) {
    return { ...verdict, kind: 'person', confidence: 0.75, rule: 'in a list of people' };
  }
  if (pack.ofWords.has(before) && pack.ofCompany.has(earlier))
    return { ...verdict, kind: 'organisation', confidence: 0.68, rule: 'what stands beside it belongs to a company' };
  const adjective = lookUp(pack, tokens[to - 1]?.base ?? '')?.kind === 'demonym';
  if (
    !adjective &&
    pack.companyBelongings.has(tokens[to]?.lower ?? '') &&
    (tokens[to - 1]?.possessive || !pack.headFirst)
  ) {
    return { ...verdict, kind: 'organisation', confidence: 0.65, rule: 'what stands beside it belongs to a company' };
  }
  const doer = bodyByDeeds(reading, verdict);
  if (doer) return { ...verdict, kind: 'organisation', ...doer };
  if (pack.inWords.has(before) && !verdict.initial && to - from <= 3 && !tokens[to - 1]?.possessive)
    return { ...verdict, kind: 'place', confidence: 0.58, rule: 'after in or near' };
  return undefined;
}

/** `A from X, B from Y and C from Z`: where one is a person, so are the others. */
function hasSibling(reading: Reading, { from, to }: Verdict): boolean {
  const sentence = reading.sentences[reading.sentenceOf[from] ?? 0];
  if (!sentence) return false;
  const { tokens } = reading;
  const link = tokens[to]?.lower;
  for (let at = Math.max(sentence.from + 2, to - 80); at < Math.min(sentence.to, to + 80); at += 1) {
    if (at === to || tokens[at]?.lower !== link || !tokens[at - 1]?.capital || !tokens[at - 2]?.capital) continue;
    if (personSigns(reading, at - 2, at, sentence, false)) return true;
  }
  return false;
}

/** `X, a maker of ...`, `X, the provincial capital,`: the noun of the apposition, before any small word ends it. */
function apposed({ tokens, pack }: Reading, to: number, nouns: ReadonlySet<string>): boolean {
  if (tokens[to]?.text !== ',' || !pack.determiners.has(tokens[to + 1]?.lower ?? '')) return false;
  for (let at = to + 2; at < to + 7; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || pack.prepositions.has(token.lower)) return false;
    if (nouns.has(token.lower)) return true;
  }
  return false;
}
