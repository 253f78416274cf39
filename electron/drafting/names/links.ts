import { givenNames } from '../gazetteer/given-names.ts';
import { foreignLinks, personParticles, surnameJoints } from '../gazetteer/name-particles.ts';
import type { Reading } from '../reading/reading.ts';
import { lookUp } from './gazetteer.ts';
import { abbreviates } from './organisations.ts';

/** `Minister of Foreign | and | European Affairs`: between two fields of work of one office. */
function joinsPortfolio({ tokens, pack }: Reading, start: number, at: number, next: number): boolean {
  if (!pack.portfolios.has(tokens[at - 1]?.lower ?? '') || !pack.portfolios.has(tokens[next]?.lower ?? ''))
    return false;
  for (let i = start + 1; i < at; i += 1)
    if (pack.linkers.has(tokens[i]?.lower ?? '') && pack.offices.has(tokens[i - 1]?.lower ?? '')) return true;
  return false;
}

/** `Forum for Rights | at | Sea`, `Association for Women | in | Science`: a common noun, inside the name of a body. */
function joinsField({ tokens, pack }: Reading, start: number, at: number, next: number): boolean {
  if (next !== at + 1 || !pack.fieldNouns.has(tokens[next]?.lower ?? '')) return false;
  for (let i = start; i < at; i += 1) if (pack.organisationHeads.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** `Regional Assistance Mission | to | Samar (RAMS)`: the letters in the brackets count what stands behind the link. */
function isSpelledBehind({ tokens, text, pack }: Reading, start: number, next: number): boolean {
  let to = next + 1;
  while (to < next + 4 && tokens[to]?.capital) to += 1;
  const short = tokens[to + 1]?.text ?? '';
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !/^\p{Lu}{3,8}$/u.test(short)) return false;
  return abbreviates(pack.nameWords, short, text.slice(tokens[start]?.start, tokens[to - 1]?.end));
}

/** `UN Mission | in | South Sudan`, `Misión de la ONU | en | Colombia`: a body that is named by the country it is sent to. */
function isSentTo(reading: Reading, start: number, at: number, next: number): boolean {
  const { tokens, pack } = reading;
  if (!pack.nameWords.fieldLinks.has(tokens[at]?.lower ?? '') || at - start < 2) return false;
  const head = pack.headFirst ? start : at - 1;
  return pack.nameWords.missionHeads.has(tokens[head]?.lower ?? '') && isCountryAhead(reading, next);
}

function isCountryAhead({ tokens, text, pack }: Reading, from: number): boolean {
  for (let to = from + 6; to > from; to -= 1) {
    const last = tokens[to - 1];
    if (
      last?.capital &&
      lookUp(pack, text.slice(tokens[from]?.start, last.possessive ? last.end - 2 : last.end))?.kind === 'country'
    )
      return true;
  }
  return false;
}

/** Whether a small word between two capitals is inside one name. */
export function mayLink(reading: Reading, start: number, at: number, next: number): boolean {
  const { tokens, pack } = reading;
  const first = tokens[start]?.lower ?? '';
  const last = tokens[at - 1]?.lower ?? '';
  const link = tokens[at]?.lower ?? '';
  const head = (word: string) => pack.organisationHeads.has(word) || pack.placeHeads.has(word);
  if (link === '&') return true;
  if (next - start <= 5 && lookUp(pack, reading.text.slice(tokens[start]?.start, tokens[next]?.end))) return true;
  if (!pack.headFirst) {
    if (pack.nameWords.onWords.has(link)) return pack.onHeads.has(last);
    if (pack.nameWords.fieldLinks.has(link))
      return (
        isSentTo(reading, start, at, next) ||
        joinsField(reading, start, at, next) ||
        isSpelledBehind(reading, start, next)
      );
    if (pack.ofWords.has(link) && at - start <= 3 && pack.peerTitles.has(tokens[at - 2]?.lower ?? '')) return true;
    if (pack.ofWords.has(link) || pack.forWords.has(link)) {
      // `Ocean Systems of the | Republic of Korea |`: where a company is from.
      if (pack.companyHeads.has(last) && isCountryAhead(reading, next)) return false;
      const field = pack.offices.has(last) && pack.portfolios.has(tokens[next]?.lower ?? '');
      // `the Government of | South Australia |`: of a part of a country, which is a body by itself.
      const governs = pack.clauses.governments.has(last) && at - start === 1 && next - at <= 2;
      if (governs && pack.ofWords.has(link)) return !isCountryAhead(reading, next);
      return field || head(first) || head(last) || pack.ofHeads.has(last);
    }
    if (pack.and.has(link) && beginsBody(reading, at, next)) return false;
    if (pack.and.has(link))
      return (
        joinsPortfolio(reading, start, at, next) ||
        joinsParts(reading, start, at, next) ||
        isSpelledBehind(reading, start, next)
      );
    if (pack.articles.has(link)) return false;
    // `Estaleiros | do | Sado`, `Banque | de | Lyon`: a foreign body keeps its own small words.
    if (foreignLinks.has(link) && pack.nameWords.foreignHeads.has(first)) return true;
    if (surnameJoints.has(link)) return givenNames().has(tokens[start]?.base ?? '');
    return personParticles.has(link) && !head(first);
  }
  if (pack.nameWords.fieldLinks.has(link)) return isSentTo(reading, start, at, next);
  if (pack.forWords.has(link)) return head(first);
  if (pack.and.has(link) && joinsSurnames(reading, start, at, next)) return true;
  if (pack.and.has(link))
    return (
      head(first) &&
      !pack.companyHeads.has(first) &&
      at - start >= 2 &&
      !beginsBody(reading, at, next) &&
      !isNamed(reading, at, next)
    );
  // `la Unión Europea del Acuerdo ...`, `el Palacio de Miraflores al Jefe ...`
  const known = lookUp(pack, reading.text.slice(tokens[start]?.start, tokens[at - 1]?.end)) !== undefined;
  // `la candidatura de Ana Roe al | Ministerio de Hacienda |`
  const apart = pack.offices.has(tokens[next]?.lower ?? '') || pack.organisationHeads.has(tokens[next]?.lower ?? '');
  if (pack.clauses.contracted.has(link) && (known || apart)) return false;
  if (
    pack.otherHeads.has(tokens[next]?.lower ?? '') &&
    lookUp(pack, reading.text.slice(tokens[start]?.start, tokens[at - 1]?.end))
  )
    return false;
  // `la Secretaría General de la | Asociación de ... |`: an office of a body that has its own name.
  if (pack.nameWords.ownOfficeEnds.has(last) && pack.ofWords.has(link) && beginsBody(reading, at, next)) return false;
  if (head(first) || pack.linkingStarts.has(first)) return true;
  return personParticles.has(link) && isPersonStart(reading, start);
}

/** `Luis de Alba | y | Pérez`: two surnames of one person, the first with its particle, the second common. */
function joinsSurnames({ tokens, pack }: Reading, start: number, at: number, next: number): boolean {
  if (next !== at + 1 || at - start < 3 || tokens[next + 1]?.capital || !pack.surnames.has(tokens[next]?.base ?? ''))
    return false;
  return givenNames().has(tokens[start]?.base ?? '') && pack.ofWords.has(tokens[at - 2]?.lower ?? '');
}

/** `la Fiscalía y | la Asociación |`: with an article of its own, the head-word of a body begins another name. */
function beginsBody({ tokens, pack }: Reading, at: number, next: number): boolean {
  return next > at + 1 && pack.organisationHeads.has(tokens[next]?.lower ?? '');
}

/** `el Ministerio de Agricultura y | la FAO |`, `el Fondo Monetario y | Ecuador |`: an acronym with its article, or a country, is a name by itself. */
function isNamed({ tokens, pack, text }: Reading, at: number, next: number): boolean {
  const token = tokens[next];
  if (!token) return false;
  if (next > at + 1 && /^\p{Lu}{3,}$/u.test(token.text)) return true;
  return !tokens[next + 1]?.capital && lookUp(pack, text.slice(token.start, token.end))?.kind === 'country';
}

function isPersonStart(reading: Reading, start: number): boolean {
  const first = reading.tokens[start];
  return (
    first !== undefined &&
    !reading.pack.offices.has(first.lower) &&
    !reading.pack.partyNouns.has(first.lower) &&
    !reading.pack.stateNouns.has(first.lower)
  );
}

/** `Ministry of Trade and Industry`, `Food and Agriculture Organization`: the linking word is inside one name. */
function joinsParts(reading: Reading, start: number, at: number, next: number): boolean {
  const { tokens, pack, text } = reading;
  // `Switzerland and the European Union`, `the Bank of England and Barclays`: what stands before is a name by itself.
  if (lookUp(pack, text.slice(tokens[start]?.start, tokens[at - 1]?.end))) return false;
  let linker = -1;
  for (let i = start; i < at; i += 1) if (pack.linkers.has(tokens[i]?.lower ?? '')) linker = i;
  // `the Museum of Natural History and Ana Roe`
  const hasOf = linker >= 0 && !givenNames().has(tokens[next]?.base ?? '');
  // `National | Commission | for Museums and Monuments`
  if (hasOf && isHeadBefore(reading, start, linker)) {
    // `Bureau of Fair Standards and | Ghana Standards Authority |`: a body of its own behind the "and".
    for (let after = next + 1; after < next + 5 && tokens[after]?.capital; after += 1)
      if (pack.organisationHeads.has(tokens[after]?.lower ?? '')) return false;
    return true;
  }
  if (at - start > 1 && !joinsDescription(reading, start, at)) return false;
  let end = next;
  while (tokens[end + 1]?.capital && end < next + 3) end += 1;
  return (
    end > next - 1 &&
    pack.jointHeads.has(tokens[end]?.lower ?? '') &&
    !/^(?:\p{Lu}{2,})$/u.test(tokens[start]?.text ?? '')
  );
}

/** The head-word of a body opens the name, or stands right before its linking word and a field of work, not a place, follows. */
function isHeadBefore({ tokens, pack, text }: Reading, start: number, linker: number): boolean {
  if (pack.organisationHeads.has(tokens[start]?.lower ?? '')) return true;
  if (!pack.organisationHeads.has(tokens[linker - 1]?.lower ?? '')) return false;
  return lookUp(pack, text.slice(tokens[linker + 1]?.start, tokens[linker + 1]?.end)) === undefined;
}

/** `the Norwegian Water Resources | and | Energy Directorate`: what stands before is no body, country or person by itself. */
function joinsDescription({ tokens, pack, text }: Reading, start: number, at: number): boolean {
  if (at - start > 4 || !pack.determiners.has(tokens[start - 1]?.lower ?? '')) return false;
  for (let i = start; i < at; i += 1) {
    const token = tokens[i];
    if (!token?.capital || pack.organisationHeads.has(token.lower) || pack.offices.has(token.lower)) return false;
    if (givenNames().has(token.base) || /^\p{Lu}{2,}$/u.test(token.base)) return false;
  }
  return lookUp(pack, text.slice(tokens[start]?.start, tokens[at - 1]?.end)) === undefined;
}
