import { type Reading, type Sentence, spanOf } from '../reading/reading.ts';
import type { Entity, Mention, Names, RoleFound } from './entity.ts';

/** Reads what each person is, at every mention: before the name, in apposition, after "is", and where they are from. */
export function findRoles(reading: Reading, names: Names): void {
  for (const person of names.people) {
    for (const mention of person.mentions) {
      const sentence = reading.sentences[reading.sentenceOf[mention.from] ?? 0];
      if (!sentence) continue;
      const context = { reading, names, sentence, mention };
      const found = [
        roleBefore(context),
        appositionBefore(context),
        appositionAfter(context),
        copula(context),
        leads(context),
      ];
      for (const role of found) if (role) person.roles.push(role);
      person.affiliation ??= fromOrganisation(context);
    }
  }
}

/** The role to show: the one with most words that say something, the first of equals. */
export function bestRole(person: Entity): RoleFound | undefined {
  const weight = (role: RoleFound) =>
    Math.min(6, role.text.split(/\s+/).filter((word) => word.length > 2).length) +
    (role.affiliation ? 0.5 : 0) -
    (role.kin ? 2 : 0) -
    (role.rule === 'said to lead it' ? 1 : 0);
  return [...person.roles].sort((a, b) => weight(b) - weight(a) || a.start - b.start)[0];
}

interface Context {
  readonly reading: Reading;
  readonly names: Names;
  readonly sentence: Sentence;
  readonly mention: Mention;
}

const isRoleNoun = ({ pack }: Reading, lower: string) =>
  pack.offices.has(lower) || (lower.length > 5 && pack.officeEnding.test(lower) && !pack.notOffices.has(lower));

/** `US Vice President | Kamala Harris`, `company spokeswoman | Jane Roe`, `el presidente de México | Andrés ...` */
function roleBefore({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  let near = mention.from - 1;
  while (
    near > sentence.from &&
    pack.honorifics.has(tokens[near]?.lower ?? '') &&
    !pack.offices.has(tokens[near]?.lower ?? '')
  )
    near -= 1;
  const head = tokens[near];
  if (!head || near < sentence.from || head.kind !== 'word' || head.possessive) return undefined;
  let from: number;
  if (
    pack.offices.has(head.lower) ||
    (pack.officeEnding.test(head.lower) && head.lower.length > 5 && !pack.honorifics.has(head.lower))
  )
    from = near;
  else {
    from = officeThroughLinks(reading, names, sentence, near);
    if (from < 0) return undefined;
  }
  from = modifiersBefore(reading, names, sentence, from);
  if (from === near && pack.honorifics.has(tokens[from]?.lower ?? '') && !pack.offices.has(tokens[from]?.lower ?? ''))
    return undefined;
  return makeRole(reading, names, from, mention.from, 'office before the name');
}

/** Back over `of X`, `de X y Y` to the noun of the role; -1 where something else comes first. */
function officeThroughLinks(reading: Reading, names: Names, sentence: Sentence, near: number): number {
  const { tokens, pack } = reading;
  let linked = false;
  for (let at = near; at >= Math.max(sentence.from, near - 10); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (linked && pack.offices.has(token.lower)) return at;
    const entity = names.at.get(at);
    if (entity?.kind === 'person') return -1;
    const isLink = /^(?:of|de|del|la|las|los|el|the|y|e|and|for|para)$/.test(token.lower) && !token.capital;
    if (/^(?:of|de|del|for|para)$/.test(token.lower)) linked = true;
    else if (
      !isLink &&
      !token.capital &&
      !pack.officeModifiers.has(token.lower) &&
      !pack.organisationHeads.has(token.lower)
    )
      return -1;
  }
  return -1;
}

/** Takes in the adjectives, names and further role nouns that stand before the noun of a role. */
function modifiersBefore(reading: Reading, names: Names, sentence: Sentence, from: number): number {
  const { tokens, pack } = reading;
  let first = from;
  while (first - 1 >= sentence.from && from - first < 6) {
    const token = tokens[first - 1];
    if (token?.kind !== 'word') break;
    const entity = names.at.get(first - 1);
    const named = entity !== undefined && entity.kind !== 'person';
    const plain =
      pack.officeModifiers.has(token.lower) ||
      pack.offices.has(token.lower) ||
      pack.organisationHeads.has(token.lower) ||
      (pack.officeEnding.test(token.lower) && token.lower.length > 5 && pack.tag === 'en');
    const capital = token.capital && !pack.functionWords.has(token.lower);
    if (entity?.kind === 'person' || (!named && !plain && !capital)) break;
    if (pack.tag === 'es' && !plain) break;
    first -= 1;
  }
  return first;
}

/** `the Vice President of the United States, | Kamala Harris |,` */
function appositionBefore({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  const comma = mention.from - 1;
  if (tokens[comma]?.text !== ',' || !closesApposition(reading, sentence, mention.to)) return undefined;
  let office = -1;
  for (let at = comma - 1; at >= Math.max(sentence.from, comma - 16); at -= 1) {
    const token = tokens[at];
    if (!token || /^[,;:.()“”"—–«»]$/.test(token.text)) break;
    if (names.at.get(at)?.kind === 'person') break;
    if (pack.speech.has(token.lower) && !isRoleNoun(reading, token.lower)) break;
    if (
      !token.possessive &&
      (pack.offices.has(token.lower) || (pack.tag === 'en' && !token.capital && isRoleNoun(reading, token.lower)))
    )
      office = at;
    if (office >= 0 && pack.determiners.has(token.lower) && at < office) break;
  }
  if (office < 0) return undefined;
  const from = toDeterminer(reading, names, sentence, modifiersBefore(reading, names, sentence, office));
  const before = tokens[from - 1];
  const opened =
    before === undefined ||
    pack.determiners.has(before.lower) ||
    before.possessive ||
    from === sentence.from ||
    before.kind === 'mark' ||
    pack.speech.has(before.lower) ||
    (before.kind === 'word' && pack.prepositions.has(before.lower)) ||
    pack.and.has(before.lower);
  if (!opened) return undefined;
  return makeRole(reading, names, from, comma, 'office in apposition before the name');
}

/** `the bank’s | country | director`: plain words between the determiner and the noun of the role. */
function toDeterminer(reading: Reading, names: Names, sentence: Sentence, from: number): number {
  const { tokens, pack } = reading;
  for (let at = from - 1; at >= Math.max(sentence.from, from - 3); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return from;
    if (token.possessive || pack.determiners.has(token.lower)) return at + 1;
    if (token.capital || pack.functionWords.has(token.lower) || pack.speech.has(token.lower) || names.at.has(at))
      return from;
  }
  return from;
}

function closesApposition({ tokens, pack }: Reading, sentence: Sentence, at: number): boolean {
  const token = tokens[at];
  if (at >= sentence.to || !token) return true;
  if (/^[,.;:)!?—–”"»]$/.test(token.text)) return true;
  return pack.and.has(token.lower) || (pack.tag === 'es' && pack.speech.has(token.lower));
}

/** `Nancy McEldowney, | assistant national security |, and`; `Jane Roe, 34, | a farmer from Ohio |,`; `X (| director of Y |)` */
function appositionAfter({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  const open = tokens[mention.to]?.text;
  if (open !== ',' && open !== '(' && open !== '—' && open !== '–') return undefined;
  let from = mention.to + 1;
  if (pack.and.has(tokens[from]?.lower ?? '')) return undefined;
  if (/^\d{1,2}$/.test(tokens[from]?.text ?? '') && /^[,)]$/.test(tokens[from + 1]?.text ?? '')) from += 2;
  if (tokens[from]?.lower === 'de' && tokens[from + 2]?.lower === 'años')
    from += tokens[from + 3]?.text === ',' ? 4 : 3;
  if (
    /^(?:who|que|quien)$/.test(tokens[from]?.lower ?? '') &&
    /^(?:is|was|es|era|fue)$/.test(tokens[from + 1]?.lower ?? '')
  )
    from += 2;
  while (
    from < sentence.to &&
    pack.determiners.has(tokens[from]?.lower ?? '') &&
    !/^(?:his|her|su|sus)$/.test(tokens[from]?.lower ?? '')
  )
    from += 1;
  const to = endOfRole(reading, names, sentence, from);
  if (to <= from || !headsRole(reading, names, from, to)) return undefined;
  // `Hans Keller, beekeeper Tom O'Brien`: the noun belongs to the next name.
  if (names.at.get(to)?.kind === 'person') return undefined;
  return makeRole(reading, names, from, to, 'office in apposition after the name');
}

/** Whether a phrase is a role: its noun stands before the first preposition or relative. */
function headsRole(reading: Reading, names: Names, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  if (names.at.get(from)?.kind === 'person') return false;
  for (let at = from; at < to && at < from + 9; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind !== 'word' && token.text !== '-') return false;
    if (pack.offices.has(token.lower) || (isRoleNoun(reading, token.lower) && !token.capital)) return true;
    if (names.at.get(at)?.kind === 'person') return false;
    if (pack.prepositions.has(token.lower) || (pack.speech.has(token.lower) && !token.possessive)) return false;
    if (/^(?:who|which|that|que|is|was|has|had)$/.test(token.lower)) return false;
    if (pack.tag === 'es' && /(?:rá|rán)$/.test(token.lower)) return false;
  }
  return false;
}

function endOfRole(reading: Reading, names: Names, sentence: Sentence, from: number): number {
  const { tokens, pack } = reading;
  let at = from;
  for (; at < Math.min(sentence.to, from + 18); at += 1) {
    const token = tokens[at];
    if (!token || /^(?:[,;:.)!?(—–“”"«»]|\.\.\.)$/.test(token.text)) break;
    if (/^(?:who|which|that|que|quien|whose|where|when|while|and_said|said|told|says|dijo)$/.test(token.lower)) break;
    if (
      pack.and.has(token.lower) &&
      (names.at.get(at + 1)?.kind === 'person' ||
        (pack.determiners.has(tokens[at + 1]?.lower ?? '') && !/^(?:la|las|los|el)$/.test(tokens[at + 1]?.lower ?? '')))
    )
      break;
    if (at > from && names.at.get(at)?.kind === 'person') break;
  }
  return at;
}

/** `Jane Roe is | the director of X |`; `Juan Pérez es | director de X |` */
function copula({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  if (!/^(?:is|was|es|era|became|remains)$/.test(tokens[mention.to]?.lower ?? '')) return undefined;
  let from = mention.to + 1;
  const article = pack.determiners.has(tokens[from]?.lower ?? '');
  if (article) from += 1;
  else if (pack.tag === 'en' && !/^(?:became|remains)$/.test(tokens[mention.to]?.lower ?? '')) return undefined;
  const to = Math.min(endOfRole(reading, names, sentence, from), from + 10);
  return headsRole(reading, names, from, to) ? makeRole(reading, names, from, to, 'said to be it') : undefined;
}

/** `Iain Petrie, who | leads the property committee |`; `Elena Cifuentes | dirige desde 2018 el Instituto |` */
function leads({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens } = reading;
  let from = mention.to;
  if (tokens[from]?.text === ',') from += 1;
  if (/^(?:who|que|quien)$/.test(tokens[from]?.lower ?? '')) from += 1;
  if (
    !/^(?:leads|heads|runs|directs|chairs|led|headed|chaired|founded|owns|teaches|coaches|represents|dirige|encabeza|preside|lidera|fundó|coordina|representa)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    return undefined;
  const to = Math.min(endOfRole(reading, names, sentence, from), from + 12);
  return to - from >= 3 ? makeRole(reading, names, from, to, 'said to lead it') : undefined;
}

/** `Ingrid Orozco from | ULead International |`, `Jane Roe of | Acme |`, `Jane Roe (| Acme |)` */
function fromOrganisation({ reading, names, mention }: Context): RoleFound | undefined {
  const { tokens } = reading;
  const comma =
    tokens[mention.to]?.text === ',' && /^(?:from|of|at|de|del)$/.test(tokens[mention.to + 1]?.lower ?? '') ? 1 : 0;
  const link = tokens[mention.to + comma]?.lower ?? '';
  if (!/^(?:from|of|at|de|del|\()$/.test(link)) return undefined;
  let at = mention.to + comma + 1;
  while (/^(?:the|la|el|los|las)$/.test(tokens[at]?.lower ?? '')) at += 1;
  // `of the group | Clean Hands |`
  for (let steps = 0; steps < 2 && !names.at.has(at) && isKindOfBody(reading, at); steps += 1) at += 1;
  const entity = names.at.get(at);
  const found = names.mentionAt.get(at);
  if (!entity || !found || entity.kind === 'person' || found.adjective) return undefined;
  if (entity.kind === 'place' && link !== 'from' && link !== 'of') return undefined;
  return {
    start: found.start,
    end: found.end,
    text: entity.name,
    affiliation: entity.name,
    rule: 'from or of an organisation',
  };
}

function isKindOfBody({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.capital &&
    (pack.partyNouns.has(token.lower) || pack.organisationHeads.has(token.lower))
  );
}

function makeRole(reading: Reading, names: Names, from: number, to: number, rule: string): RoleFound | undefined {
  if (to <= from) return undefined;
  const span = spanOf(reading.tokens, from, to);
  const text = reading.text.slice(span.start, span.end);
  let affiliation: string | undefined;
  let country: string | undefined;
  for (let at = from; at < to; at += 1) {
    const entity = names.at.get(at);
    if (entity?.kind === 'organisation') affiliation = entity.name;
    else if (entity?.kind === 'place' && entity.code !== undefined) country ??= entity.name;
  }
  const before = names.at.get(from - 1);
  if (
    affiliation === undefined &&
    before &&
    before.kind !== 'person' &&
    (reading.tokens[from - 1]?.possessive ?? false)
  )
    affiliation = before.name;
  return { ...span, text, affiliation: affiliation ?? country, kin: reading.pack.kin.has(text.toLowerCase()), rule };
}
