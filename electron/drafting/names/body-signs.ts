import { exchanges, spacedForm, vessels } from '../gazetteer/company-forms.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import { innerCapital } from '../gazetteer/name-particles.ts';
import type { Reading } from '../reading/reading.ts';
import { lookUp } from './gazetteer.ts';
import type { Verdict } from './judge.ts';
import { abbreviates } from './organisations.ts';

/** `United Nations | General Assembly |`: the office-like word is part of a body's name. */
export function isWholeBody({ tokens, pack }: Reading, next: number, to: number): boolean {
  if (to - next > 3 || !pack.organisationHeads.has(tokens[to - 1]?.lower ?? '')) return false;
  for (let at = next; at < to; at += 1) if (givenNames().has(tokens[at]?.base ?? '')) return false;
  return true;
}

/** `Biden administration`, `US embassy`, `embajada de EE. UU.`: a lower-case noun that with a name beside it names a body. */
export function bodyAround(reading: Reading, from: number, to: number, shown: string): Verdict | undefined {
  const { tokens, pack } = reading;
  if (tokens[to - 1]?.possessive) return undefined;
  if (!pack.headFirst) {
    const noun = tokens[to]?.lower ?? '';
    const known = lookUp(pack, shown);
    const nation = known?.kind === 'country' || known?.kind === 'demonym';
    const fits = pack.nationBodies.has(noun) ? nation : pack.personBodies.has(noun) ? !known : false;
    return fits ? { kind: 'organisation', from, to: to + 1, confidence: 0.78, rule: `a name with ${noun}` } : undefined;
  }
  const noun = tokens[from - 2]?.lower ?? '';
  const linked =
    pack.ofWords.has(tokens[from - 1]?.lower ?? '') &&
    pack.nationBodies.has(noun) &&
    lookUp(pack, shown)?.kind === 'country';
  return linked
    ? { kind: 'organisation', from: from - 2, to, confidence: 0.78, rule: `a name with ${noun}` }
    : undefined;
}

/** `the Scottish National | party |`: the noun in small letters belongs to the name, as many papers write it. */
export function partyAround({ tokens, pack }: Reading, from: number, to: number): Verdict | undefined {
  const noun = tokens[to];
  const first = tokens[from]?.lower ?? '';
  if (pack.partyWord === '' || noun?.text !== pack.partyWord || tokens[to - 1]?.possessive) return undefined;
  if (!pack.articles.has(tokens[from - 1]?.lower ?? '') || to - from > 4 || pack.notParties.has(first))
    return undefined;
  return { kind: 'organisation', from, to: to + 1, confidence: 0.85, rule: 'a name with party' };
}

/** `the MS Aurora`: a ship, though its letters look like a title. */
export function isVessel({ tokens }: Reading, at: number): boolean {
  return vessels.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital === true;
}

/** `Shares of | Ada Lovell | rose`: whatever its words, a company. */
export function isShareOf({ tokens, pack }: Reading, from: number): boolean {
  const link = tokens[from - 1]?.lower ?? '';
  return (pack.ofWords.has(link) || pack.inWords.has(link)) && pack.shareNouns.has(tokens[from - 2]?.lower ?? '');
}

/** `(NYSE: BWE)` */
export function isTicker({ tokens }: Reading, from: number): boolean {
  const isExchange = (at: number) => exchanges.test(tokens[at]?.lower ?? '');
  const letters = (at: number) => /^\p{Lu}{2,6}$/u.test(tokens[at]?.text ?? '');
  // `(SIX: CALN)`: letters, a colon and letters, alone in brackets.
  const open = letters(from) && tokens[from - 1]?.text === '(' ? from : from - 2;
  const pair =
    letters(open) &&
    tokens[open - 1]?.text === '(' &&
    tokens[open + 1]?.text === ':' &&
    letters(open + 2) &&
    /^[),;]$/.test(tokens[open + 3]?.text ?? '');
  return (
    pair ||
    (tokens[from - 1]?.text === ':' && isExchange(from - 2)) ||
    (isExchange(from) && tokens[from + 1]?.text === ':')
  );
}

/** `CHF | 4.10`, `NZ | $3.1 billion`: money. */
export function isCurrency({ tokens, pack }: Reading, from: number, to: number): boolean {
  const next = tokens[to];
  return (
    to - from === 1 &&
    pack.currencyCodes.has(tokens[from]?.lower ?? '') &&
    (next?.kind === 'number' || /^[$£€]$/.test(next?.text ?? ''))
  );
}

/** `IIT | Madras`, `UC | Davis`: letters that no list has, before the name of a town. */
export function isAcronymInTown({ tokens, text, pack }: Reading, from: number, to: number): boolean {
  const first = tokens[from];
  if (to - from !== 2 || !first || !/^\p{Lu}{2,5}$/u.test(first.text) || lookUp(pack, first.text)) return false;
  const town = tokens[from + 1];
  if (lookUp(pack, text.slice(town?.start, town?.end))?.kind === 'place') return true;
  // Of a town that no list has: where somebody is at it or of it, and the word names nothing else.
  const before = tokens[from - 1]?.lower ?? '';
  const placed = pack.nameWords.atWords.has(before) || pack.ofWords.has(before);
  if (!town || !placed || !/^\p{Lu}\p{Ll}{3,}$/u.test(town.base)) return false;
  const other = [pack.otherHeads, pack.notNames, pack.offices, pack.officeModifiers, pack.functionWords];
  return (
    !givenNames().has(town.base) &&
    !other.some((words) => words.has(town.lower)) &&
    !pack.honorifics.has(first.lower) &&
    !pack.notNames.has(first.lower)
  );
}

/** `appointed | Hartnell Brothers |`, `Vey Bros.`: a firm, unless an article makes them a family. */
function isFirmOfBrothers({ tokens, pack }: Reading, from: number, to: number): boolean {
  return (
    pack.nameWords.kinFirms.has(tokens[to - 1]?.lower ?? '') &&
    !pack.articles.has(tokens[from - 1]?.lower ?? '') &&
    tokens[to - 1]?.capital === true
  );
}

/** `London-based | Fair Basket |`: a seat in one word before a name that is nobody's own. */
export function isSeated({ tokens, pack }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  return pack.nameWords.seated.test(before?.text ?? '') && !givenNames().has(tokens[from]?.base ?? '');
}

/** `la organización | Ecologistas del Guadalquivir |`, `the charity | Open Hands |` */
export function namedAsBody({ tokens, pack }: Reading, from: number): boolean {
  const plain = tokens[from - 2];
  const { bodyAdjectives, namingNouns, instituteNouns } = pack.nameWords;
  const nation = lookUp(pack, tokens[from - 1]?.text ?? '')?.kind === 'demonym';
  // `la arrendadora irlandesa | Shannonside Leasing |`
  if (pack.headFirst && nation && plain && !plain.capital && pack.determiners.has(tokens[from - 3]?.lower ?? ''))
    return pack.bodyNouns.has(plain.lower) || namingNouns.has(plain.lower);
  // `la empresa estatal | Cobres del Sur |`
  if (pack.headFirst && bodyAdjectives.has(tokens[from - 1]?.lower ?? '') && plain && !plain.capital)
    return pack.bodyNouns.has(plain.lower) || namingNouns.has(plain.lower);
  const noun = tokens[from - 1];
  // `the research institute | Aqualis |`
  if (noun && instituteNouns.has(noun.lower) && !noun.capital && plain?.kind === 'word' && !plain.capital)
    return pack.articles.has(plain.lower) || pack.articles.has(tokens[from - 3]?.lower ?? '');
  // `the conservation group | Living Delta |`
  const kindOf = plain?.kind === 'word' && !plain.capital && pack.articles.has(tokens[from - 3]?.lower ?? '');
  const kindNoun = pack.bodyNouns.has(noun?.lower ?? '') || namingNouns.has(noun?.lower ?? '');
  if (!pack.headFirst && kindOf && noun && !noun.capital && !noun.possessive && kindNoun) return true;
  const kind = noun?.capital && pack.headFirst && /^\p{Lu}{3,}$/u.test(noun.text) && pack.bodyNouns.has(noun.lower);
  if (!noun || (noun.capital && !kind) || noun.possessive || !pack.determiners.has(tokens[from - 2]?.lower ?? ''))
    return false;
  return pack.bodyNouns.has(noun.lower) || namingNouns.has(noun.lower);
}

/** `Its owner, Acme Leisure, | a property company | based in Leeds`: what stands behind the comma is a body, and nobody's office. */
export function isBodyBehind({ tokens, pack }: Reading, to: number): boolean {
  const opens = tokens[to]?.text === ',' && pack.clauses.indefinites.has(tokens[to + 1]?.lower ?? '');
  let body = false;
  for (let at = to + 2; opens && at < to + 8; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || pack.prepositions.has(token.lower) || token.capital) break;
    if (pack.offices.has(token.lower) || token.possessive) return false;
    body ||= pack.bodyNouns.has(token.lower);
  }
  return body;
}

interface Sign {
  readonly confidence: number;
  readonly rule: string;
}

/** What marks an organisation: its head-word, its legal form, an acronym, capitals inside a word. */
export function organisationSign(reading: Reading, from: number, to: number): Sign | undefined {
  const { tokens, pack } = reading;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const several = to - from > 1;
  if (several && isFirmOfBrothers(reading, from, to)) return { confidence: 0.8, rule: 'a firm of brothers' };
  const spaced = several && spacedForm.test(`${tokens[to - 2]?.text} ${last.text}`);
  if (spaced || (several && pack.organisationTails.has(last.lower)))
    return { confidence: 0.95, rule: 'legal form of a company' };
  if (
    several &&
    ((pack.organisationHeads.has(last.lower) && !(pack.headFirst && pack.placeHeads.has(first.lower))) ||
      (pack.organisationHeads.has(first.lower) && headsName(reading, from, to)))
  ) {
    return { confidence: 0.85, rule: 'head-word of an organisation' };
  }
  for (let at = from + 1; several && at + 1 < to; at += 1) {
    const link = tokens[at + 1]?.lower ?? '';
    const linked = pack.ofWords.has(link) || pack.forWords.has(link);
    if (linked && pack.organisationHeads.has(tokens[at]?.lower ?? ''))
      return { confidence: 0.85, rule: 'head-word of an organisation' };
  }
  // `UN | Mission | in South Sudan`
  for (let at = from + 1; !pack.headFirst && at + 1 < to; at += 1)
    if (
      pack.nameWords.missionHeads.has(tokens[at]?.lower ?? '') &&
      pack.nameWords.fieldLinks.has(tokens[at + 1]?.lower ?? '')
    )
      return { confidence: 0.85, rule: 'head-word of an organisation' };
  // `Groupe Dubreuil`, `Banque Oudinot`
  if (several && pack.nameWords.foreignHeads.has(first.lower))
    return { confidence: 0.8, rule: 'head-word of an organisation' };
  // `Segundo Tribunal Ambiental`, `Alta Comisión ...`
  if (
    pack.headFirst &&
    several &&
    pack.officeModifiers.has(first.lower) &&
    pack.organisationHeads.has(tokens[from + 1]?.lower ?? '')
  )
    return { confidence: 0.82, rule: 'head-word of an organisation' };
  // `Basin Water | District |`: of those whom a utility serves.
  if (
    to - from > 2 &&
    pack.settlementNouns.has(last.lower) &&
    pack.nameWords.townServices.has(tokens[to - 2]?.lower ?? '')
  )
    return { confidence: 0.82, rule: 'head-word of an organisation' };
  if (several && pack.nameWords.foreignTails.has(last.lower))
    return { confidence: 0.8, rule: 'head-word of an organisation' };
  for (let at = from; at < to; at += 1) {
    const base = tokens[at]?.base ?? '';
    if (base === '&') return { confidence: 0.85, rule: 'an ampersand in the name' };
  }
  if (several) return undefined;
  const base = first.base;
  if (pack.notNames.has(first.lower)) return undefined;
  // `the 737 MAX`: a model behind a number.
  if (tokens[from - 1]?.kind === 'number') return undefined;
  if (/^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u.test(base) && /\p{Lu}.*\p{Lu}/u.test(base))
    return { confidence: 0.8, rule: 'acronym' };
  if (innerCapital.test(base) || /^\p{Lu}\p{L}*\.\p{Lu}\p{L}*$/u.test(base)) {
    return { confidence: 0.8, rule: 'capitals inside the word' };
  }
  return undefined;
}

/** `RWB`, `BALCOM`, `Pronatel` */
const shortForm = /^(?:\p{Lu}{3,8}|\p{Lu}\p{Ll}{4,9})$/u;

/** `Rivers Without Borders | (RWB) |`, `Baltic Community | (BALCOM) |`, though the last word may head other things too. */
export function isSpelledOut({ tokens, text, pack }: Reading, from: number, to: number): boolean {
  if (to - from < 2 || (to - from < 4 && pack.offices.has(tokens[to - 1]?.lower ?? ''))) return false;
  const short = tokens[to + 1]?.text ?? '';
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !shortForm.test(short)) return false;
  return abbreviates(pack.nameWords, short.toUpperCase(), text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

/** `Bank of England`, `Ministerio de Economía`: the head-word comes first, and a linking word or a further capital follows. */
function headsName(reading: Reading, from: number, to: number): boolean {
  if (reading.pack.headFirst) return true;
  for (let at = from + 1; at < to; at += 1) if (reading.pack.linkers.has(reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `Tom T. | Hall |`, `Benny | Hill |`: a noun of places as a surname, unless a word of place stands before it. */
function isNameOfPerson({ tokens, pack }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1) if (/^\p{Lu}\.$/u.test(tokens[at]?.text ?? '')) return true;
  if (to - from > 3 || !givenNames().has(tokens[from]?.base ?? '')) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const placed = [pack.inWords, pack.siteWords, pack.articles, pack.nameWords.onWords].some((words) =>
    words.has(before),
  );
  return !placed && pack.placeSurnames.has(tokens[to - 1]?.lower ?? '');
}

export function isPlaceShaped(reading: Reading, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  if (to - from < 2 || isNameOfPerson(reading, from, to)) return false;
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1]?.lower ?? '';
  const { stateWord } = pack.nameWords;
  // `North American`, `Heads of State`
  if (
    lookUp(pack, tokens[to - 1]?.base ?? '')?.kind === 'demonym' ||
    (last === stateWord && pack.writing.plural.test(first))
  )
    return false;
  // `ministro de | Estado para la Economía |`
  if (first === stateWord && pack.forWords.has(tokens[from + 1]?.lower ?? '')) return false;
  if (pack.headFirst) return pack.placeHeads.has(first) || pack.placeOpeners.has(first);
  return (
    pack.placeHeads.has(last) || (pack.placeOpeners.has(first) && !(pack.shortPlaceOpeners.has(first) && to - from > 2))
  );
}
