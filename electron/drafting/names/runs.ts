import { formBehindComma, smallForm, spacedForm } from '../gazetteer/company-forms.ts';
import { runParticles } from '../gazetteer/name-particles.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { afterField } from './fields.ts';
import { lookUp } from './gazetteer.ts';
import { afterCampus, afterComma, afterNickname } from './inner-marks.ts';
import { mayLink } from './links.ts';
import { isDayName, isOfState, isOpeningVerb, opensNoName } from './no-names.ts';

/** Capitalised words that stand together; `from` and `to` count tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Begins its sentence, so that its capital may mean nothing. */
  readonly initial: boolean;
  readonly sentence: Sentence;
}

/** The runs of capitalised words of a sentence. Small words are taken in only between two capitals of one name. */
export function runsIn(reading: Reading, sentence: Sentence, from: number): Run[] {
  const { tokens } = reading;
  const runs: Run[] = [];
  if (isShouted(tokens, sentence)) return runs;
  for (let at = Math.max(sentence.from, from); at < sentence.to; ) {
    if (!isNameWord(reading, at, sentence) || opensNoName(reading, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < sentence.to) {
      if (
        !adjacent(reading.text, tokens, to - 1, to) ||
        (tokens[to - 1]?.possessive &&
          !reading.pack.nameWords.saint.has(tokens[at]?.lower ?? '') &&
          !ownsBody(reading, to - 1))
      )
        break;
      if (isNameWord(reading, to, sentence)) {
        to += 1;
        continue;
      }
      const next =
        afterLegalForm(reading, to) ??
        afterPlural(reading, to) ??
        afterNickname(reading, to) ??
        afterLinkers(reading, to, sentence, at) ??
        afterCampus(reading, at, to) ??
        afterComma(reading, at, to, sentence.to) ??
        afterField(reading, at, to);
      if (next === undefined) break;
      to = next + 1;
    }
    const last = to - at > 2 && isHonour(reading, to - 1) ? to - 1 : to;
    runs.push({ from: at, to: last, initial: isInitial(tokens, sentence, at), sentence });
    at = to;
  }
  return runs;
}

/** `John Smith | KC |`: letters that are no part of the name. */
function isHonour({ tokens, pack }: Reading, at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  return pack.nameWords.honours.has(lower) && text !== lower;
}

/** `Kilbrin Foods | plc |`, `Marlow Optics |, Inc. |`: the legal form of a company, though in small letters or behind a comma. */
function afterLegalForm({ tokens }: Reading, at: number): number | undefined {
  // `Roca Tejidos, | S. A. |`
  const letter = tokens[at]?.text === ',' ? at + 1 : at - 1;
  if (spacedForm.test(`${tokens[letter]?.text} ${tokens[letter + 1]?.text}`)) return letter + 1;
  if (tokens[at]?.text === ',' && formBehindComma.test(tokens[at + 1]?.text ?? '')) return at + 1;
  return smallForm.test(tokens[at]?.text ?? '') ? at : undefined;
}

/** `Dockers’ | Union |`: an apostrophe between a plural and the head-word of an organisation. */
function afterPlural({ tokens, pack }: Reading, at: number): number | undefined {
  const before = tokens[at - 1];
  const mark = tokens[at];
  const next = tokens[at + 1];
  const plural =
    pack.writing.plural.test(before?.lower ?? '') && /^['’]$/.test(mark?.text ?? '') && mark?.start === before?.end;
  return plural && next?.capital && pack.organisationHeads.has(next.lower) ? at + 1 : undefined;
}

/** `Children’s | Hospital |`, `Prosecutor General’s | Office |`: a possessive inside the name of an organisation. */
function ownsBody({ tokens, pack }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  const owner = tokens[at]?.lower ?? '';
  const { ownedHeads, ownerEnds } = pack.nameWords;
  if (next?.capital !== true || !pack.organisationHeads.has(next.lower)) return false;
  return (
    pack.bodyOwners.has(owner) || (ownedHeads.has(next.lower) && (pack.offices.has(owner) || ownerEnds.has(owner)))
  );
}

/** A headline or a shout in capitals tells nothing by its capitals. */
function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  let shouted = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    words += 1;
    if (token.text === token.text.toUpperCase()) shouted += 1;
  }
  // A subheading of one or two words in capitals is no acronym.
  if (sentence.role === 'subheading' && words > 0 && shouted === words) return true;
  return words >= 5 && shouted / words > 0.6;
}

function isInitial(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= sentence.from; back -= 1) {
    const token = tokens[back];
    if (token?.kind === 'word' || token?.kind === 'number') return false;
    if (token && /^[“"«‘'¿¡—–:(]$/.test(token.text)) return true;
  }
  return true;
}

function isNameWord(reading: Reading, at: number, sentence: Sentence): boolean {
  const token = reading.tokens[at];
  if (!token?.capital) return false;
  if (isDayName(reading, at) || isOfState(reading, at)) return false;
  if (reading.pack.nameWords.placedWord.test(token.text)) return false;
  // `el fallo de | La Haya |`, `LA PAZ`
  if ((reading.pack.headFirst || !isInitial(reading.tokens, sentence, at)) && isKnownPair(reading, at)) return true;
  if (at === sentence.from && reading.pack.speakerMarks.has(token.lower)) return false;
  if (at === sentence.from && isOpeningVerb(reading, at)) return false;
  const acronym = token.base.length >= 2 && token.base === token.base.toUpperCase();
  if (acronym) return !/['’]/.test(token.base);
  if (!reading.pack.functionWords.has(token.lower)) return true;
  if (
    reading.pack.determiners.has(token.lower) ||
    reading.pack.prepositions.has(token.lower) ||
    reading.pack.pronouns.has(token.lower)
  )
    return isInsideTitle(reading, at, sentence);
  // `| President | Barroso will be`: a title opens the sentence.
  const ofField = reading.pack.ofWords.has(reading.tokens[at + 1]?.lower ?? '') && !reading.pack.headFirst;
  const next = reading.tokens[ofField ? at + 2 : at + 1];
  const field = !ofField || reading.pack.portfolios.has(next?.lower ?? '');
  const title = reading.pack.offices.has(token.lower) && next?.capital === true && field;
  return title || !isInitial(reading.tokens, sentence, at) || isKnownPair(reading, at);
}

/** `Rivers | Without | Borders`: a small word with a capital, between two words of one name. */
function isInsideTitle({ tokens, text, pack }: Reading, at: number, sentence: Sentence): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (pack.headFirst || at - 1 < sentence.from || !before?.capital || !next?.capital || before.possessive) return false;
  if (pack.functionWords.has(before.lower) || pack.functionWords.has(next.lower)) return false;
  return adjacent(text, tokens, at - 1, at) && adjacent(text, tokens, at, at + 1);
}

/** `New | Zealand`: an opener of sentences that begins a known name all the same. */
function isKnownPair({ tokens, text, pack }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.capital === true &&
    lookUp(pack, text.slice(tokens[at]?.start, next.possessive ? next.end - 2 : next.end)) !== undefined
  );
}

function adjacent(text: string, tokens: readonly Token[], left: number, right: number): boolean {
  const a = tokens[left];
  const b = tokens[right];
  return (
    a !== undefined && b !== undefined && b.start - a.end <= 1 && (b.start === a.end || text.charAt(a.end) === ' ')
  );
}

/** The capitalised token behind up to three small words that may stand inside a name, where the run so far allows it. */
function afterLinkers(reading: Reading, at: number, sentence: Sentence, start: number): number | undefined {
  const { tokens, pack } = reading;
  let next = at;
  while (next < sentence.to && next < at + 3 && isSmall(reading, next)) next += 1;
  if (
    next > at &&
    tokens[next]?.capital &&
    pack.nameArticles.has(tokens[next]?.lower ?? '') &&
    tokens[next + 1]?.capital
  )
    next += 1;
  if (next === at || !tokens[next]?.capital || next >= sentence.to) return undefined;
  if (!isNameWord(reading, next, sentence) && !pack.officeModifiers.has(tokens[next]?.lower ?? '')) return undefined;
  for (let i = at; i <= next; i += 1) if (!adjacent(reading.text, tokens, i - 1, i)) return undefined;
  return mayLink(reading, start, at, next) ? next : undefined;
}

function isSmall(reading: Reading, at: number): boolean {
  const { tokens, pack } = reading;
  const lower = tokens[at]?.lower ?? '';
  if (tokens[at]?.capital) return isCapitalParticle(reading, at);
  return (
    runParticles.has(lower) ||
    pack.and.has(lower) ||
    pack.articles.has(lower) ||
    pack.nameWords.onWords.has(lower) ||
    pack.nameWords.fieldLinks.has(lower) ||
    pack.forWords.has(lower)
  );
}

/** `Luis | De | Guindos`, `Fiscalía Especial | Contra | la Impunidad`: small words that some write large inside a name. */
function isCapitalParticle({ tokens, pack }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!pack.headFirst || !tokens[at - 1]?.capital) return false;
  return pack.ofWords.has(lower) || pack.articles.has(lower) || pack.linkers.has(lower);
}
