import { isFamilyFirstName } from '../gazetteer/family-names.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading, Sentence } from '../reading/reading.ts';

/** Why two or more capitalised words are a person's name; undefined where nothing says so. */
export function personSigns(
  reading: Reading,
  from: number,
  to: number,
  sentence: Sentence,
  initial: boolean,
): { confidence: number; rule: string } | undefined {
  const { tokens, pack } = reading;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || (token.capital && /\d/.test(token.text))) return undefined;
    // `Óscar Tapia`: a prize by itself, a given name before another name.
    const given = at === from && to - from > 1 && givenNames().has(token.base);
    if (token.capital && pack.notNames.has(token.lower) && !given && !isWordSurname(reading, from, at, to))
      return undefined;
    // `Luis De Guindos`
    const inner = pack.headFirst && at > from && at < to - 1 && pack.linkers.has(token.lower);
    const plain = pack.functionWords.has(token.lower) && !givenNames().has(token.base) && !inner;
    if (token.capital && plain && !(at === to - 1 && at > from)) return undefined;
  }
  if (isBeforeOffice(reading, to)) return undefined;
  const first = tokens[from];
  if (first && givenNames().has(first.base) && !first.possessive) return { confidence: 0.92, rule: 'given name' };
  for (let at = from; at < to; at += 1)
    if (/^\p{Lu}\.$/u.test(tokens[at]?.text ?? '')) return { confidence: 0.9, rule: 'initial in the name' };
  const words = tokens.slice(from, to).map(({ base }) => base);
  if (isFamilyFirstName(words) && !pack.inWords.has(tokens[from - 1]?.lower ?? ''))
    return { confidence: 0.85, rule: 'family name first' };
  if (inApposition(reading, from, to, sentence))
    return { confidence: 0.88, rule: 'role before the name, behind a comma' };
  if (isAppointed(reading, from, to, sentence)) return { confidence: 0.85, rule: 'appointed to an office' };
  if (behindOfficeAndAdjective(reading, from, to))
    return { confidence: 0.88, rule: 'office and adjective before the name' };
  if (hasAge(reading, to)) return { confidence: 0.9, rule: 'age after the name' };
  if (rolesAfter(reading, to, sentence)) return { confidence: 0.88, rule: 'role after the name' };
  if (pack.personRelatives.has(tokens[to]?.text === ',' ? (tokens[to + 1]?.lower ?? '') : '')) {
    return { confidence: 0.85, rule: 'a clause with who after the name' };
  }
  if (isInterviewed(reading, from)) return { confidence: 0.85, rule: 'an interview with them' };
  if (to - from <= 4 && isInOffice(reading, to)) return { confidence: 0.82, rule: 'has or had an office' };
  if (to - from <= 4 && (becomesOffice(reading, to) || speaksInCommas(reading, from, to)))
    return { confidence: 0.78, rule: 'what only a person does' };
  if (initial && to - from <= 4 && isTakenUp(reading, to, sentence))
    return { confidence: 0.74, rule: 'taken up by he or she' };
  if (to - from <= 4 && actsAsPerson(reading, to)) return { confidence: 0.78, rule: 'what only a person does' };
  if (to - from <= 3 && !pack.nameWords.placeTies.has(tokens[from - 1]?.lower ?? '') && isTied(reading, to))
    return { confidence: 0.76, rule: 'of or from something, behind a comma' };
  const hyphenated =
    /^\p{Lu}\p{Ll}+-\p{L}/u.test(tokens[to - 1]?.text ?? '') || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(first?.text ?? '');
  const speech = pack.speech.has(tokens[to]?.lower ?? '') || pack.speech.has(tokens[from - 1]?.lower ?? '');
  // `the Internal Market said`: behind an article it is a thing.
  if (!pack.headFirst && pack.articles.has(tokens[from - 1]?.lower ?? '')) return undefined;
  if (speech && to - from <= 4) return { confidence: 0.75, rule: 'next to a verb of speech' };
  const double = initial && to - from === 2 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(tokens[to - 1]?.base ?? '');
  if (double && pack.nameWords.perfectMarks.has(tokens[to]?.lower ?? ''))
    return { confidence: 0.78, rule: 'hyphenated name' };
  if (hyphenated && !initial) return { confidence: 0.6, rule: 'hyphenated name' };
  if (to - from <= 4 && hasKnownSurname(reading, to) && !initial) return { confidence: 0.62, rule: 'known surname' };
  return undefined;
}

/** `la diputada opositora | Yorlin Brena |`: one plain word between the office and the name. */
function behindOfficeAndAdjective({ tokens, pack }: Reading, from: number, to: number): boolean {
  const adjective = tokens[from - 1];
  if (!pack.headFirst || adjective?.kind !== 'word' || adjective.capital || to - from > 4) return false;
  if (pack.functionWords.has(adjective.lower) || pack.bodyNouns.has(adjective.lower)) return false;
  if (pack.speech.has(adjective.lower) || pack.clauses.isToldVerb(adjective.lower)) return false;
  return pack.offices.has(tokens[from - 2]?.lower ?? '');
}

/** `named | Niel Golightly | as the company’s senior vice president` */
function isAppointed({ tokens, pack }: Reading, from: number, to: number, sentence: Sentence): boolean {
  if (!pack.asWords.has(tokens[to]?.lower ?? '') || !pack.appointVerbs.has(tokens[from - 1]?.lower ?? '')) return false;
  for (let at = to + 1; at < Math.min(sentence.to, to + 9); at += 1) {
    if (/^[,.;]$/.test(tokens[at]?.text ?? '')) return false;
    if (pack.offices.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** `Timothy | West |`: a word that names nothing by itself, behind a given name. */
function isWordSurname({ tokens, pack }: Reading, from: number, at: number, to: number): boolean {
  return (
    at === to - 1 &&
    at > from &&
    pack.wordSurnames.has(tokens[at]?.lower ?? '') &&
    givenNames().has(tokens[from]?.base ?? '')
  );
}

/** `Fritz Vollrath, | of Oxford University |,` */
function isTied({ tokens, pack }: Reading, to: number): boolean {
  if (tokens[to]?.text !== ',' || !pack.tieWords.has(tokens[to + 1]?.lower ?? '')) return false;
  const next = pack.articles.has(tokens[to + 2]?.lower ?? '') ? to + 3 : to + 2;
  return tokens[next]?.capital === true;
}

/** `Hosni Mubarak | stepped | down`, `Ana Roe | was born |` */
function actsAsPerson({ tokens, pack }: Reading, to: number): boolean {
  if (tokens[to - 1]?.possessive) return false;
  let at = to;
  while (
    at < to + 3 &&
    (pack.passiveMarks.has(tokens[at]?.lower ?? '') || pack.nameWords.perfectMarks.has(tokens[at]?.lower ?? ''))
  )
    at += 1;
  return pack.personVerbs.has(tokens[at]?.lower ?? '');
}

/** `Litia Vakaloloma keeps a bucket in | her | office`, `Litia Vakaloloma took over. | She | spoke`: nobody else stands between. */
function isTakenUp({ tokens, pack, sentences }: Reading, to: number, sentence: Sentence): boolean {
  if (tokens[to]?.kind !== 'word' || tokens[to]?.capital || tokens[to - 1]?.possessive) return false;
  const gendered = (at: number) => pack.pronouns.get(tokens[at]?.lower ?? '')?.gender !== undefined;
  for (let at = to; at < sentence.to; at += 1) {
    if (givenNames().has(tokens[at]?.base ?? '') || pack.honorifics.has(tokens[at]?.lower ?? '')) return false;
    if (gendered(at)) return true;
  }
  const next = sentences[sentence.index + 1];
  return next?.block === sentence.block && gendered(next.from);
}

/** `an interview with | Ysolde Karam |`, `Entrevista a | Ixchel Pop Caal |` */
export function isInterviewed({ tokens, pack }: Reading, from: number): boolean {
  return pack.nameWords.interviews.some((words) =>
    words.every((word, index) => tokens[from - words.length + index]?.lower === word),
  );
}

/** `Marijke van Oosten | has been the Dutch delta commissioner |`: an office, before anything ends the phrase. */
function isInOffice({ tokens, pack }: Reading, to: number): boolean {
  if (tokens[to - 1]?.possessive) return false;
  let at = to;
  while (pack.nameWords.perfectMarks.has(tokens[at]?.lower ?? '') && at < to + 2) at += 1;
  const being =
    pack.copulas.has(tokens[at]?.lower ?? '') || (at > to && pack.passiveMarks.has(tokens[at]?.lower ?? ''));
  const article = pack.determiners.has(tokens[at + 1]?.lower ?? '');
  // `has been | president of | Acme`
  const bare = pack.offices.has(tokens[at + 1]?.lower ?? '') && pack.ofWords.has(tokens[at + 2]?.lower ?? '');
  if (!being || !(article || bare)) return false;
  for (let next = bare ? at + 1 : at + 2; next < at + 8; next += 1) {
    const token = tokens[next];
    if (/^['’]$/.test(token?.text ?? '')) continue;
    if (token?.kind !== 'word' || pack.prepositions.has(token.lower)) return false;
    // `is the group’s leader in glass` tells nothing of a person.
    if (pack.offices.has(token.lower) && !token.possessive) return !pack.otherHeads.has(token.lower);
  }
  return false;
}

/** `Eleri Haf Prytherch | became chief librarian |` */
function becomesOffice({ tokens, pack }: Reading, to: number): boolean {
  if (!pack.nameWords.becoming.has(tokens[to]?.lower ?? '') || tokens[to - 1]?.possessive) return false;
  for (let at = to + 1; at < to + 5; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (pack.offices.has(lower)) return true;
    if (!pack.articles.has(lower) && !pack.officeModifiers.has(lower) && !tokens[at]?.possessive) return false;
  }
  return false;
}

/** `its convener, | Harcus Randal |, wrote`: a name in commas between its noun and a verb of speech. */
function speaksInCommas({ tokens, pack }: Reading, from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || !pack.speech.has(tokens[to + 1]?.lower ?? ''))
    return false;
  return pack.clauses.possessives.has(tokens[from - 3]?.lower ?? '');
}

/** `79-year-old | Dallas Jane Combs |` */
export function hasAgeBefore({ tokens, pack }: Reading, from: number): boolean {
  return pack.nameWords.ageBefore.test(tokens[from - 1]?.lower ?? '') && !tokens[from - 1]?.possessive;
}

/** `Lord | Hayle |`, `Baroness | Okonjo-Lamb |`, `Lord | Hayle of Bude |`: no given name, so that the title is part of the name. */
export function isPeer({ tokens, pack }: Reading, from: number, to: number): boolean {
  const title = tokens[from - 1];
  if (!title?.capital || !pack.peerTitles.has(title.lower) || givenNames().has(tokens[from]?.base ?? '')) return false;
  return to - from === 1 || pack.ofWords.has(tokens[from + 1]?.lower ?? '');
}

/** `said Lumen Grid | founder | Rajiv Menon`: what stands before the role of somebody else is where they work. */
export function isBeforeOffice({ tokens, pack }: Reading, at: number): boolean {
  if (pack.headFirst || tokens[at - 1]?.possessive) return false;
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.capital) return false;
    if (pack.offices.has(token.lower) && tokens[next + 1]?.capital) return true;
    if (!pack.officeModifiers.has(token.lower) && !pack.offices.has(token.lower)) return false;
  }
  return false;
}

function hasKnownSurname(reading: Reading, to: number): boolean {
  return reading.pack.surnames.has(reading.tokens[to - 1]?.base ?? '');
}

/** `el primer ministro marroquí, | Aziz Benjelloun |,` */
function inApposition({ tokens, pack }: Reading, from: number, to: number, sentence: Sentence): boolean {
  if (tokens[from - 1]?.text !== ',' || !/^[,.;()]$/.test(tokens[to]?.text ?? '.')) return false;
  for (let at = from - 2; at >= Math.max(sentence.from, from - 9); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || pack.speech.has(token.lower)) return false;
    if (pack.offices.has(token.lower)) return true;
  }
  return false;
}

/** `Jane Roe, 34,`, `Juan Pérez, de 34 años,` and, behind one that tells the unit, `Ana, de 68,` */
export function hasAge({ tokens, pack }: Reading, to: number): boolean {
  if (tokens[to]?.text !== ',' && tokens[to]?.text !== '(') return false;
  const age = (at: number) => /^\d{1,2}$/.test(tokens[at]?.text ?? '') && Number(tokens[at]?.text) >= 4;
  if (age(to + 1) && /^[,.)]$/.test(tokens[to + 2]?.text ?? '')) return true;
  const words = pack.nameWords.age;
  if (words === undefined || tokens[to + 1]?.lower !== words.opener || !age(to + 2)) return false;
  return tokens[to + 3]?.lower === words.unit || /^[,.);]$/.test(tokens[to + 3]?.text ?? '');
}

function mayOpenRole({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || pack.offices.has(token.lower) || pack.officeModifiers.has(token.lower)) return true;
  return pack.functionWords.has(token.lower) || pack.roleAdverbs.has(token.lower) || token.capital;
}

/** `Jane Roe, the director of ...,` */
function rolesAfter(reading: Reading, to: number, sentence: Sentence): boolean {
  const { tokens, pack } = reading;
  if (!/^[,(]$/.test(tokens[to]?.text ?? '')) return false;
  for (let at = to + 1; at < Math.min(sentence.to, to + 8); at += 1) {
    const token = tokens[at];
    if (!token || /^[,.;)]$/.test(token.text)) return false;
    if (pack.speech.has(token.lower) && !pack.offices.has(token.lower)) return false;
    // `Redes del Sur, un informe técnico`: where the noun comes first, another noun opens the phrase.
    if (pack.headFirst && !mayOpenRole(reading, at)) return false;
    if (
      pack.offices.has(token.lower) ||
      (token.lower.length > 5 && !token.capital && pack.roleByEnding && pack.officeEnding.test(token.lower))
    )
      return true;
  }
  return false;
}
