import { isDoubtfulCountry } from '../gazetteer/countries.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading } from '../reading/reading.ts';
import { type Known, longestKnown, lookUp } from './gazetteer.ts';
import { personSigns } from './person-signs.ts';
import type { Run } from './runs.ts';

/** What a stretch of tokens names. `loose`: a name whose kind shows only from the rest of the article. */
export interface Verdict {
  readonly kind: 'person' | 'organisation' | 'place' | 'loose';
  readonly from: number;
  readonly to: number;
  readonly code?: string | undefined;
  readonly adjective?: boolean | undefined;
  readonly initial?: boolean | undefined;
  readonly confidence: number;
  readonly rule: string;
  /** Why it may be a person, where that is weak: an organisation of the same name comes first. */
  readonly person?: { readonly confidence: number; readonly rule: string } | undefined;
}

/** Below this the signs of a person are weighed against the rest of the article. */
const sureOfPerson = 0.8;

/** What each part of a run of capitals names. */
export function judgeRun(reading: Reading, run: Run): Verdict[] {
  const { tokens } = reading;
  let from = run.from;
  const verdicts: Verdict[] = [];
  if (isTitleOfWork(reading, run)) return verdicts;
  // An opener of the sentence before a name that stands by itself is no part of it.
  if (
    run.initial &&
    run.to - from > 1 &&
    !longestKnown(reading, from, run.to) &&
    reading.pack.functionWords.has(tokens[from]?.lower ?? '')
  )
    from += 1;
  while (from < run.to) {
    const known = longestKnown(reading, from, run.to);
    if (!known || known.to >= run.to) break;
    const rest = tokens[known.to];
    if (!mayStandApart(reading, known.known, known.to, run.to)) break;
    verdicts.push(...fromKnown(known.known, from, known.to, true));
    from = known.to;
    if (!rest) break;
  }
  if (from < run.to) verdicts.push(...judgeStretch(reading, run, from));
  return verdicts;
}

/** `the novel “The Salt Road”`: what stands in marks behind such a word names a work. */
function isTitleOfWork({ tokens, pack }: Reading, { from, to }: Run): boolean {
  const open = pack.determiners.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (!/^[“"«‘']$/.test(tokens[open]?.text ?? '') || !/^[”"»’',.]$/.test(tokens[to]?.text ?? '')) return false;
  return pack.notQuoted.has(tokens[open - 1]?.lower ?? '');
}

/** `US Vice President ...`, `Mexican Foreign Minister ...`, `México Andrés Manuel ...`: the country ends where a role or a person begins. */
function mayStandApart(reading: Reading, known: Known, next: number, to: number): boolean {
  if (known.kind === 'organisation' && isWholeBody(reading, next, to)) return false;
  if (known.kind === 'organisation' && reading.pack.officeModifiers.has(reading.tokens[next - 1]?.lower ?? ''))
    return false;
  if (known.kind === 'organisation' || known.kind === 'place')
    return isOffice(reading, next) || (givenNames().has(reading.tokens[next]?.base ?? '') && to - next >= 2);
  const lower = reading.tokens[next]?.lower ?? '';
  const modifier = reading.pack.officeModifiers.has(lower) && hasOffice(reading, next, to);
  return isOffice(reading, next) || modifier || (givenNames().has(reading.tokens[next]?.base ?? '') && to - next >= 2);
}

/** `United Nations | General Assembly |`: the office-like word is part of a body's name. */
function isWholeBody({ tokens, pack }: Reading, next: number, to: number): boolean {
  if (to - next > 3 || !pack.organisationHeads.has(tokens[to - 1]?.lower ?? '')) return false;
  for (let at = next; at < to; at += 1) if (givenNames().has(tokens[at]?.base ?? '')) return false;
  return true;
}

/** `Biden administration`, `US embassy`, `embajada de EE. UU.`: a lower-case noun that with a name beside it names a body. */
function bodyAround(reading: Reading, from: number, to: number, shown: string): Verdict | undefined {
  const { tokens, pack } = reading;
  if (tokens[to - 1]?.possessive) return undefined;
  if (pack.tag === 'en') {
    const noun = tokens[to]?.lower ?? '';
    const known = lookUp(shown);
    const nation = known?.kind === 'country' || known?.kind === 'demonym';
    const fits = noun === 'embassy' ? nation : noun === 'administration' ? !known : false;
    return fits ? { kind: 'organisation', from, to: to + 1, confidence: 0.78, rule: `a name with ${noun}` } : undefined;
  }
  const noun = tokens[from - 2]?.lower ?? '';
  const linked =
    /^(?:de|del)$/.test(tokens[from - 1]?.lower ?? '') && noun === 'embajada' && lookUp(shown)?.kind === 'country';
  return linked
    ? { kind: 'organisation', from: from - 2, to, confidence: 0.78, rule: `a name with ${noun}` }
    : undefined;
}

function isOffice(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  const { offices, honorifics } = reading.pack;
  return offices.has(token.lower) || honorifics.has(token.lower);
}

function hasOffice(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isOffice(reading, at)) return true;
  return false;
}

function fromKnown(known: Known, from: number, to: number, before: boolean): Verdict[] {
  if (known.kind === 'country' && known.code === 'EU')
    return [
      { kind: 'organisation', from, to, code: known.code, confidence: 0.9, rule: 'union of states', adjective: false },
    ];
  if (known.kind === 'country')
    return [
      { kind: 'place', from, to, code: known.code, confidence: 0.95, rule: 'name of a country', adjective: false },
    ];
  if (known.kind === 'demonym')
    return [
      { kind: 'place', from, to, code: known.code, confidence: 0.7, rule: 'adjective of nationality', adjective: true },
    ];
  if (known.kind === 'place') return [{ kind: 'place', from, to, confidence: 0.9, rule: 'name in the list of places' }];
  return [
    { kind: 'organisation', from, to, confidence: before ? 0.85 : 0.9, rule: 'name in the list of organisations' },
  ];
}

function judgeStretch(reading: Reading, run: Run, start: number): Verdict[] {
  const { tokens, pack, text } = reading;
  let from = start;
  const to = run.to;
  // `aeropuerto General Mosconi`: named after a person, and a place.
  if (
    pack.tag === 'es' &&
    pack.placeHeads.has(tokens[from - 1]?.lower ?? '') &&
    !tokens[from - 1]?.capital &&
    !lookUp(text.slice(tokens[from]?.start, tokens[Math.min(to, from + 6) - 1]?.end))
  )
    return [{ kind: 'place', from, to, confidence: 0.7, rule: 'head-word of a place before the name' }];
  // A title or an office in capitals before the name.
  const name = nameAfterOffice(reading, from, to);
  const titled = name > from;
  if (name >= to) return [];
  from = name;
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!first || !last) return [];
  const shown = text.slice(first.start, last.possessive ? last.end - 2 : last.end);
  if (isTicker(reading, from)) return [];
  const lone = to - from === 1 && !lookUp(shown) ? organisationSign(reading, from, to) : undefined;
  if (lone) return [{ kind: 'organisation', from, to, confidence: lone.confidence, rule: lone.rule }];
  if (/^st\.?$/.test(tokens[start]?.lower ?? '') && pack.organisationHeads.has(last.lower) && to - start > 2) {
    return [{ kind: 'organisation', from: start, to, confidence: 0.85, rule: 'head-word of an organisation' }];
  }
  if (titled && to - from <= 4 && tokens[to]?.lower !== 'administration')
    return [person(from, to, 0.95, 'title or office before the name')];
  if (!titled && precededByTitle(reading, from) && !lookUp(shown))
    return [person(from, to, 0.95, 'title or office before the name')];

  const body = titled ? undefined : bodyAround(reading, from, to, shown);
  if (body) return [body];
  const known = lookUp(shown);
  if (known) {
    if (
      known.kind === 'country' &&
      isDoubtfulCountry(shown) &&
      !/^(?:in|from|to|of|en|de|a)$/.test(tokens[from - 1]?.lower ?? '')
    )
      return [];
    if (
      known.kind === 'demonym' ||
      !run.initial ||
      to - from > 1 ||
      known.kind !== 'organisation' ||
      !pack.functionWords.has(first.lower)
    ) {
      return fromKnown(known, from, to, false);
    }
  }
  if (namedAsBody(reading, from) && !run.initial)
    return [{ kind: 'organisation', from, to, confidence: 0.8, rule: 'named as an organisation' }];
  if (allOther(reading, from, to)) return [];
  if (pack.otherHeads.has(last.lower) || (pack.tag === 'es' && pack.otherHeads.has(first.lower))) return [];
  const organisation = organisationSign(reading, from, to);
  if (organisation)
    return [{ kind: 'organisation', from, to, confidence: organisation.confidence, rule: organisation.rule }];
  if (isPlaceShaped(reading, from, to))
    return [{ kind: 'place', from, to, confidence: 0.8, rule: 'head-word of a place' }];
  if (to - from === 1) return [{ kind: 'loose', from, to, initial: run.initial, confidence: 0.5, rule: 'single name' }];
  if (to - from <= 6) {
    const signs = personSigns(reading, from, to, run.sentence, run.initial);
    if (signs && signs.confidence < sureOfPerson)
      return [
        { kind: 'loose', from, to, initial: run.initial, person: signs, confidence: 0.4, rule: 'capitalised words' },
      ];
    if (signs) return [person(from, to, signs.confidence, signs.rule)];
  }
  return [{ kind: 'loose', from, to, initial: run.initial, confidence: 0.4, rule: 'capitalised words' }];
}

/** `(NYSE: BWE)` */
function isTicker({ tokens }: Reading, from: number): boolean {
  const isExchange = (at: number) => exchanges.test(tokens[at]?.lower ?? '');
  return (
    (tokens[from - 1]?.text === ':' && isExchange(from - 2)) || (isExchange(from) && tokens[from + 1]?.text === ':')
  );
}

const exchanges = /^(?:nyse|nasdaq|lse|tsx|asx|bmv|bme|b3|amex|bvl|euronext)$/;

function person(from: number, to: number, confidence: number, rule: string): Verdict {
  return { kind: 'person', from, to, confidence, rule };
}

/** Behind the last office or title of a run: `Vice President | Kamala Harris`, `Secretary of State | Antony Blinken`. */
function nameAfterOffice(reading: Reading, from: number, to: number): number {
  const { tokens, pack } = reading;
  if (givenNames().has(tokens[from]?.base ?? '') && !pack.honorifics.has(tokens[from]?.lower ?? '')) return from;
  let office = -1;
  for (let at = from; at < to; at += 1) if (isOffice(reading, at)) office = at;
  const body = to - from > 1 && pack.organisationHeads.has(tokens[to - 1]?.lower ?? '');
  if (office < 0) return allModifiers(reading, from, to) && !body ? to : from;
  // `Estación Científica Charles Darwin`: a Spanish name that begins with the head-word of a body or a place.
  const headed =
    pack.organisationHeads.has(tokens[from]?.lower ?? '') || pack.placeHeads.has(tokens[from]?.lower ?? '');
  if (pack.tag === 'es' && headed && to - from > 2) return from;
  if (office === to - 1) {
    // `Foreign Minister` alone is a role; `Martin King` is a name.
    return hasOffice(reading, from, to - 1) ||
      allModifiers(reading, from, to - 1) ||
      to - from === 1 ||
      lookUpBefore(reading, from, to - 1)
      ? to
      : from;
  }
  let next = office + 1;
  const linker = tokens[next]?.lower ?? '';
  if (!tokens[next]?.capital && (pack.linkers.has(linker) || pack.determiners.has(linker))) {
    for (let at = next; at < to; at += 1) if (givenNames().has(tokens[at]?.base ?? '')) return at;
    const known = longestKnown(reading, next + 1, to);
    next = known && known.to < to ? known.to : to;
    return next >= to || to - next > 4 ? to : next;
  }
  return organisationSign(reading, from, to)?.rule === 'head-word of an organisation' &&
    !givenNames().has(tokens[next]?.base ?? '')
    ? from
    : next;
}

function lookUpBefore(reading: Reading, from: number, to: number): boolean {
  return longestKnown(reading, from, to)?.to === to;
}

function allModifiers(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!reading.pack.officeModifiers.has(reading.tokens[at]?.lower ?? '')) return false;
  return to > from;
}

function precededByTitle(reading: Reading, from: number): boolean {
  const before = reading.tokens[from - 1];
  if (before?.kind !== 'word') return false;
  const { honorifics, offices, officeEnding } = reading.pack;
  if (before.possessive) return false;
  if (honorifics.has(before.lower)) return true;
  if (
    !before.capital &&
    (offices.has(before.lower) ||
      (before.lower.length > 5 && officeEnding.test(before.lower) && reading.pack.tag === 'en'))
  )
    return true;
  return false;
}

function allOther(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = reading.tokens[at]?.lower ?? '';
    if (!reading.pack.notNames.has(lower) && !(to - from > 1 && reading.pack.functionWords.has(lower))) return false;
  }
  return true;
}

/** `la organización | Ecologistas del Guadalquivir |`, `the charity | Open Hands |` */
function namedAsBody({ tokens, pack }: Reading, from: number): boolean {
  const noun = tokens[from - 1];
  if (!noun || noun.capital || noun.possessive || !pack.determiners.has(tokens[from - 2]?.lower ?? '')) return false;
  return /^(?:charity|company|firm|startup|airline|retailer|union|newspaper|magazine|band|organización|organizacion|empresa|compañía|firma|asociación|fundación|aerolínea|constructora|cooperativa|consultora|plataforma|ong|sindicato|diario|revista|editorial|petrolera|farmacéutica)$/.test(
    noun.lower,
  );
}

interface Sign {
  readonly confidence: number;
  readonly rule: string;
}

/** What marks an organisation: its head-word, its legal form, an acronym, capitals inside a word. */
function organisationSign(reading: Reading, from: number, to: number): Sign | undefined {
  const { tokens, pack } = reading;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const several = to - from > 1;
  if (several && pack.organisationTails.has(last.lower)) return { confidence: 0.95, rule: 'legal form of a company' };
  if (
    several &&
    (pack.organisationHeads.has(last.lower) ||
      (pack.organisationHeads.has(first.lower) && headsName(reading, from, to)))
  ) {
    return { confidence: 0.85, rule: 'head-word of an organisation' };
  }
  for (let at = from + 1; several && at + 1 < to; at += 1) {
    const linked = /^(?:of|for|de|del|para)$/.test(tokens[at + 1]?.lower ?? '');
    if (linked && pack.organisationHeads.has(tokens[at]?.lower ?? ''))
      return { confidence: 0.85, rule: 'head-word of an organisation' };
  }
  // `Segundo Tribunal Ambiental`, `Alta Comisión ...`
  if (
    pack.tag === 'es' &&
    several &&
    pack.officeModifiers.has(first.lower) &&
    pack.organisationHeads.has(tokens[from + 1]?.lower ?? '')
  )
    return { confidence: 0.82, rule: 'head-word of an organisation' };
  if (pack.tag === 'es' && several && organisationTail(last.lower))
    return { confidence: 0.8, rule: 'head-word of an organisation' };
  for (let at = from; at < to; at += 1) {
    const base = tokens[at]?.base ?? '';
    if (base === '&') return { confidence: 0.85, rule: 'an ampersand in the name' };
  }
  if (several) return undefined;
  const base = first.base;
  if (pack.notNames.has(first.lower)) return undefined;
  if (/^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u.test(base) && /\p{Lu}.*\p{Lu}/u.test(base))
    return { confidence: 0.8, rule: 'acronym' };
  if (
    /^(?!(?:Mc|Mac|De|Di|La|Le|O’|O')\p{Lu})\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(base) ||
    /^\p{Lu}\p{L}*\.\p{Lu}\p{L}*$/u.test(base)
  ) {
    return { confidence: 0.8, rule: 'capitals inside the word' };
  }
  return undefined;
}

function organisationTail(lower: string): boolean {
  return /^(?:university|bank|group|international|institute|foundation|motors|energy|airlines|council|agency|association|technologies)$/.test(
    lower,
  );
}

/** `Bank of England`, `Ministerio de Economía`: the head-word comes first, and a linking word or a further capital follows. */
function headsName(reading: Reading, from: number, to: number): boolean {
  if (reading.pack.tag === 'es') return true;
  for (let at = from + 1; at < to; at += 1) if (/^(?:of|for)$/.test(reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

function isPlaceShaped(reading: Reading, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  if (to - from < 2) return false;
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1]?.lower ?? '';
  if (pack.tag === 'es')
    return (
      pack.placeHeads.has(first) ||
      (/^(?:san|santa|puerto|villa|sierra|río|costa|ciudad)$/.test(first) &&
        !givenNames().has(tokens[from + 1]?.base ?? ''))
    );
  return (
    pack.placeHeads.has(last) ||
    (/^(?:lake|mount|cape|fort|port|río|rio|gulf|bay|isle|plaza|palacio|san|santa|saint|puerto|los|las|el|north|south|east|west)$/.test(
      first,
    ) &&
      !(/^(?:san|santa|saint|los|las|el|north|south|east|west)$/.test(first) && to - from > 2))
  );
}
