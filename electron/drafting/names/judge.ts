import { nationsFor } from '../gazetteer/countries.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading } from '../reading/reading.ts';
import {
  bodyAround,
  isAcronymInTown,
  isBodyBehind,
  isCurrency,
  isPlaceShaped,
  isSeated,
  isShareOf,
  isSpelledOut,
  isTicker,
  isVessel,
  isWholeBody,
  namedAsBody,
  organisationSign,
  partyAround,
} from './body-signs.ts';
import { fromKnown } from './from-gazetteer.ts';
import { endOfName, type Known, longestKnown, lookUp } from './gazetteer.ts';
import { hasOffice, isOffice, nameAfterOffice, precededByTitle } from './office-names.ts';
import { hasAgeBefore, isPeer, personSigns } from './person-signs.ts';
import { endsOwnedBody, placedBody } from './placed-bodies.ts';
import { portfolioAt } from './portfolio.ts';
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
  if (isTitleOfWork(reading, run) || isQuotedTitle(reading, run)) return verdicts;
  if (hasAgeBefore(reading, from) && run.to - from >= 2 && run.to - from <= 5)
    return [person(from, run.to, 0.93, 'age before the name')];
  // An opener of the sentence before a name that stands by itself is no part of it.
  if (
    run.initial &&
    run.to - from > 1 &&
    !longestKnown(reading, from, run.to) &&
    !isOffice(reading, from) &&
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
  // `'Charlotte's Web'`: a possessive behind a single mark.
  if (/^[‘']$/.test(tokens[from - 1]?.text ?? '') && tokens[to - 1]?.possessive && tokens[to]?.capital) return true;
  const open = pack.determiners.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (!/^[“"«‘']$/.test(tokens[open]?.text ?? '') || !/^[”"»’',.]$/.test(tokens[to]?.text ?? '')) return false;
  return pack.notQuoted.has(tokens[open - 1]?.lower ?? '');
}

/** `Prime Minister (| PM |)`: the initials of an office. */
function isShortOffice(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  return to - from === 1 && tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && isOffice(reading, from - 2);
}

/** `wrote “Me and Bobby McGee” and ...`: a short quotation whose every long word has a capital is the title of a work. */
function isQuotedTitle({ tokens, pack }: Reading, { from, to, sentence }: Run): boolean {
  let open = from - 1;
  while (open > from - 6 && open >= sentence.from && tokens[open]?.kind === 'word') open -= 1;
  let close = to;
  while (close < to + 6 && close < sentence.to && tokens[close]?.kind === 'word') close += 1;
  if (/^[.,]$/.test(tokens[close]?.text ?? '')) close += 1;
  if (!/^[“"]$/.test(tokens[open]?.text ?? '') || !/^[”"]$/.test(tokens[close]?.text ?? '')) return false;
  // `..." said Foreign Minister Ann Roe. "...`: straight marks that close one quotation and open the next.
  if (tokens[open]?.end !== tokens[open + 1]?.start || tokens[close]?.start !== tokens[close - 1]?.end) return false;
  let capitals = 0;
  for (let at = open + 1; at < close; at += 1) {
    const token = tokens[at];
    if (token?.capital) capitals += 1;
    else if (token?.kind === 'word' && token.text.length > 3 && !pack.functionWords.has(token.lower)) return false;
  }
  // A nickname or a single name in marks is none.
  return capitals >= 3 && close - open > 3;
}

/** `US Vice President ...`, `Mexican Foreign Minister ...`, `México Andrés Manuel ...`: the country ends where a role or a person begins. */
function mayStandApart(reading: Reading, known: Known, next: number, to: number): boolean {
  if (endsOwnedBody(reading, to)) return false;
  if (known.kind === 'organisation' && isWholeBody(reading, next, to)) return false;
  if (known.kind === 'organisation' && reading.pack.officeModifiers.has(reading.tokens[next - 1]?.lower ?? ''))
    return false;
  if (known.kind === 'organisation' || known.kind === 'place')
    return isOffice(reading, next) || (givenNames().has(reading.tokens[next]?.base ?? '') && to - next >= 2);
  const lower = reading.tokens[next]?.lower ?? '';
  const modifier = reading.pack.officeModifiers.has(lower) && hasOffice(reading, next, to);
  return isOffice(reading, next) || modifier || (givenNames().has(reading.tokens[next]?.base ?? '') && to - next >= 2);
}

function judgeStretch(reading: Reading, run: Run, start: number): Verdict[] {
  const { tokens, pack, text } = reading;
  let from = start;
  const to = run.to;
  // `aeropuerto General Mosconi`: named after a person, and a place.
  if (
    pack.headFirst &&
    pack.placeHeads.has(tokens[from - 1]?.lower ?? '') &&
    !tokens[from - 1]?.capital &&
    !lookUp(pack, text.slice(tokens[from]?.start, tokens[Math.min(to, from + 6) - 1]?.end))
  )
    return to - from === 1 && pack.streets.has(tokens[from - 1]?.lower ?? '')
      ? []
      : [{ kind: 'place', from, to, confidence: 0.7, rule: 'head-word of a place before the name' }];
  const settled =
    pack.ofWords.has(tokens[from - 1]?.lower ?? '') && pack.settlementNouns.has(tokens[from - 2]?.text ?? '');
  if (pack.headFirst && settled && to - from > 1)
    return [{ kind: 'place', from, to, confidence: 0.85, rule: 'named as a place' }];
  const placed = placedBody(reading, from, to);
  if (placed) return [placed];
  const portfolio = portfolioAt(reading, from, to);
  if (portfolio?.person) return [person(portfolio.person.from, to, 0.95, 'title or office before the name')];
  if (portfolio?.place) return judgeStretch(reading, run, portfolio.place.from);
  if (portfolio) return [];
  const body = partyAround(reading, from, to);
  if (body) return [body];
  // `St. John’s`, `San Pedro Sula`: a place whose first word could be a title.
  const whole = to - from > 1 ? lookUp(pack, text.slice(tokens[from]?.start, endOfName(reading, from, to))) : undefined;
  if (whole?.kind === 'place' && !precededByTitle(reading, from)) return fromKnown(whole, from, to, false);
  // `its neighbour | Kennet & Vale |`
  if (tokens.slice(start, to).some(({ text }) => text === '&') && !hasOffice(reading, start, to))
    return [{ kind: 'organisation', from: start, to, confidence: 0.85, rule: 'an ampersand in the name' }];
  // `Special Representative for | Disaster Risk Reduction |`: a field of work.
  const field = !pack.headFirst && pack.forWords.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.capital;
  if (
    field &&
    isOffice(reading, start - 2) &&
    !longestKnown(reading, start, to) &&
    !pack.organisationHeads.has(tokens[to - 1]?.lower ?? '')
  )
    return [];
  // `St Mary’s in Lent`: a church, and nobody.
  if (pack.nameWords.saint.has(tokens[start]?.lower ?? '') && to - start === 2 && tokens[to - 1]?.possessive) return [];
  // A title or an office in capitals before the name.
  const name = nameAfterOffice(reading, from, to);
  const titled = name > from;
  if (name >= to) return [];
  from = name;
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!first || !last) return [];
  const shown = text.slice(first.start, endOfName(reading, from, to));
  if (isTicker(reading, from) || isVessel(reading, start) || isShortOffice(reading, from, to)) return [];
  if (isCurrency(reading, from, to)) return [];
  if (isAcronymInTown(reading, from, to))
    return [{ kind: 'organisation', from, to, confidence: 0.75, rule: 'letters before a town' }];
  const lone = to - from === 1 && !lookUp(pack, shown) ? organisationSign(reading, from, to) : undefined;
  if (lone) return [{ kind: 'organisation', from, to, confidence: lone.confidence, rule: lone.rule }];
  if (
    pack.nameWords.saint.has(tokens[start]?.lower ?? '') &&
    to - start > 2 &&
    (pack.organisationHeads.has(last.lower) || pack.nameWords.townServices.has(tokens[to - 2]?.lower ?? ''))
  ) {
    return [{ kind: 'organisation', from: start, to, confidence: 0.85, rule: 'head-word of an organisation' }];
  }
  if (titled && isPeer(reading, name, to)) return [person(name - 1, to, 0.95, 'title or office before the name')];
  // `Annual General Meeting`: what stands behind the office names no person.
  if (titled && to - from === 1 && (pack.notNames.has(last.lower) || pack.otherHeads.has(last.lower))) return [];
  // `President of the Federal | Republic of Nigeria |`
  const state = titled && nationsFor(pack).shortForm(shown) ? lookUp(pack, shown) : undefined;
  if (state?.kind === 'country') return fromKnown(state, from, to, false);
  // `Cllr | Pat "The Boots" Lennon |`
  const marked = /^[“"]$/.test(tokens[from + 1]?.text ?? '') ? 3 : 0;
  if (titled && to - from <= 4 + marked && !pack.personBodies.has(tokens[to]?.lower ?? ''))
    return [person(from, to, 0.95, 'title or office before the name')];
  if (!titled && precededByTitle(reading, from) && !lookUp(pack, shown))
    return [person(from, to, 0.95, 'title or office before the name')];
  const around = titled ? undefined : bodyAround(reading, from, to, shown);
  if (around) return [around];
  const known = lookUp(pack, shown);
  if (known?.kind !== 'organisation' && isSeated(reading, from))
    return [{ kind: 'organisation', from, to, confidence: 0.75, rule: 'named with its seat' }];
  if (known) {
    if (
      known.kind === 'country' &&
      nationsFor(pack).isDoubtful(shown) &&
      !pack.placeWords.has(tokens[from - 1]?.lower ?? '')
    )
      return isListedPlace(reading, from, to)
        ? [{ kind: 'place', from, to, confidence: 0.75, rule: 'in a list of places' }]
        : [];
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
  if (isSpelledOut(reading, from, to))
    return [{ kind: 'organisation', from, to, confidence: 0.9, rule: 'its initials behind it in brackets' }];
  if (to - from === 1 && pack.wordSurnames.has(first.lower))
    return [{ kind: 'loose', from, to, initial: run.initial, confidence: 0.4, rule: 'a word that may be a surname' }];
  if (allOther(reading, from, to)) return [];
  // `la Oficina de Planeamiento y Presupuesto`: where the head-word comes first, the last word tells nothing.
  const headed = pack.headFirst && pack.organisationHeads.has(first.lower) && to - from > 1;
  if ((pack.otherHeads.has(last.lower) && !headed) || (pack.headFirst && pack.otherHeads.has(first.lower))) return [];
  if (pack.houseWords.has(last.lower) && to - from > 1 && pack.siteWords.has(tokens[from - 1]?.lower ?? ''))
    return [{ kind: 'place', from, to, confidence: 0.7, rule: 'head-word of a place' }];
  if (isShareOf(reading, from)) return [{ kind: 'organisation', from, to, confidence: 0.8, rule: 'it has shares' }];
  // `la Escuela N.º 38`: a number for a name.
  if (pack.nameWords.numberSign.test(last.lower)) return [];
  const organisation = organisationSign(reading, from, to);
  if (organisation)
    return [{ kind: 'organisation', from, to, confidence: organisation.confidence, rule: organisation.rule }];
  if (isPlaceShaped(reading, from, to))
    return [{ kind: 'place', from, to, confidence: 0.8, rule: 'head-word of a place' }];
  if (to - from === 1) return [{ kind: 'loose', from, to, initial: run.initial, confidence: 0.5, rule: 'single name' }];
  if (isBodyBehind(reading, to))
    return [{ kind: 'organisation', from, to, confidence: 0.8, rule: 'named as an organisation' }];
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

/** `Tennessee, | Georgia | and Alabama`: between commas and "and", beside a place that is no country. */
function isListedPlace({ tokens, pack, text }: Reading, from: number, to: number): boolean {
  const ties = (at: number) => tokens[at]?.text === ',' || pack.and.has(tokens[at]?.lower ?? '');
  const place = (at: number) => lookUp(pack, text.slice(tokens[at]?.start, tokens[at]?.end))?.kind === 'place';
  return (ties(from - 1) && place(from - 2)) || (ties(to) && place(to + 1));
}

function person(from: number, to: number, confidence: number, rule: string): Verdict {
  return { kind: 'person', from, to, confidence, rule };
}

function allOther(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = reading.tokens[at]?.lower ?? '';
    if (!reading.pack.notNames.has(lower) && !(to - from > 1 && reading.pack.functionWords.has(lower))) return false;
  }
  return true;
}
