import { nationsFor } from '../gazetteer/countries.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { asOffice } from './appointed.ts';
import { copula } from './copula-role.ts';
import type { Entity, Mention, Names, RoleFound } from './entity.ts';
import { fromOrganisation } from './from-organisation.ts';
import { addRemoteRoles } from './headed-roles.ts';
import { beforeBracket } from './office-names.ts';
import {
  closesApposition,
  endOfRole,
  headsRole,
  isRoleNoun,
  makeRole,
  modifiersBefore,
  officeThroughLinks,
  toDeterminer,
} from './role-phrases.ts';
import { shareRoles } from './shared-roles.ts';

/** Reads what each person is, at every mention: before the name, in apposition, after "is", and where they are from. */
export function findRoles(reading: Reading, names: Names): void {
  for (const person of names.people) {
    for (const mention of person.mentions) {
      const sentence = reading.sentences[reading.sentenceOf[mention.from] ?? 0];
      if (!sentence) continue;
      const context = { reading, names, sentence, mention };
      const before = roleBefore(context);
      const apposed = appositionBefore(context);
      const found = [
        before,
        apposed,
        appositionAfter(context, apposed !== undefined),
        copula(context),
        leads(context),
        ledBy(context),
        asOffice(context),
      ];
      for (const role of found) if (role) person.roles.push(role);
      person.affiliation ??= fromOrganisation(context);
    }
  }
  shareRoles(reading, names);
  addRemoteRoles(reading, names);
}

/** The role to show: the one with most words that say something, the first of equals. */
export function bestRole(person: Entity): RoleFound | undefined {
  const weight = (role: RoleFound) =>
    Math.min(6, role.text.split(/\s+/).filter((word) => word.length > 2).length) +
    (role.affiliation ? 0.5 : 0) -
    (role.kin ? 4 : 0) -
    (role.rule === 'said to lead it' ? 2 : 0) -
    (role.past ? 2 : 0);
  return [...person.roles].sort((a, b) => weight(b) - weight(a) || a.start - b.start)[0];
}

/** A mention of a person, and what it stands in. */
export interface Context {
  readonly reading: Reading;
  readonly names: Names;
  readonly sentence: Sentence;
  readonly mention: Mention;
}

/** `US Vice President | Kamala Harris`, `company spokeswoman | Jane Roe`, `el presidente de México | Andrés ...` */
function roleBefore({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  let near = beforeBracket(reading, mention.from) - 1;
  while (
    near > sentence.from &&
    pack.honorifics.has(tokens[near]?.lower ?? '') &&
    !pack.offices.has(tokens[near]?.lower ?? '')
  )
    near -= 1;
  if (pack.nameWords.calledWords.has(tokens[near]?.lower ?? '')) near -= 1;
  const head = tokens[near];
  if (!head || near < sentence.from || head.kind !== 'word' || head.possessive) return undefined;
  // `el exministro de | Alan García |`: the name is whose, not who.
  if (pack.ofWords.has(head.lower)) return undefined;
  let from: number;
  if (
    pack.offices.has(head.lower) ||
    pack.pluralOffices.has(head.lower) ||
    (pack.officeEnding.test(head.lower) && head.lower.length > 5 && !pack.honorifics.has(head.lower))
  )
    from = near;
  else {
    from = adjectiveBehind(reading, near) ? near - 1 : officeThroughLinks(reading, names, sentence, near);
    if (from < 0) return undefined;
  }
  from = modifiersBefore(reading, names, sentence, from);
  if (from === near && pack.honorifics.has(tokens[from]?.lower ?? '') && !pack.offices.has(tokens[from]?.lower ?? ''))
    return undefined;
  // `External Affairs Minister | Dr | Jaishankar`: the title is no part of the role.
  return makeRole(reading, names, from, Math.max(near + 1, from + 1), 'office before the name');
}

/** `la fiscal | anticorrupción | Ana Ruiz`: one plain word between the office and the name. */
function adjectiveBehind({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    pack.headFirst &&
    token?.capital === false &&
    !pack.functionWords.has(token.lower) &&
    !pack.speech.has(token.lower) &&
    !pack.clauses.isToldVerb(token.lower) &&
    pack.offices.has(tokens[at - 1]?.lower ?? '')
  );
}

/** `the Vice President of the United States, | Kamala Harris |,` */
function appositionBefore({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  let comma = mention.from - 1;
  // `another mayor, the late Harold Finch`
  while (comma > sentence.from && isTitle(reading, comma)) comma -= 1;
  const titled = comma < mention.from - 1;
  while (
    comma > sentence.from &&
    (pack.articles.has(tokens[comma]?.lower ?? '') ||
      pack.officeModifiers.has(tokens[comma]?.lower ?? '') ||
      nationsFor(pack).demonyms.has(tokens[comma]?.lower ?? '')) &&
    mention.from - comma <= 2
  )
    comma -= 1;
  if (tokens[comma]?.text !== ',' || !(titled || closesApposition(reading, sentence, mention.to))) return undefined;
  let office = -1;
  // `el director de la Oficina de Planeamiento | (OPP) |, Luis Rey`
  const last = tokens[comma - 1]?.text === ')' && tokens[comma - 3]?.text === '(' ? comma - 4 : comma - 1;
  for (let at = last; at >= Math.max(sentence.from, comma - 18); at -= 1) {
    const token = tokens[at];
    if (!token || (/^[,;:.()“”"—–«»]$/.test(token.text) && !joinsFields(reading, at))) break;
    if (names.at.get(at)?.kind === 'person') break;
    if (pack.speech.has(token.lower) && !isRoleNoun(reading, token.lower)) break;
    // `The ministers | were | joined by the envoy to Ghana, Ann Lee`
    if (pack.subjects.copulas.has(token.lower)) break;
    if (
      !token.possessive &&
      (pack.offices.has(token.lower) || (pack.roleByEnding && !token.capital && isRoleNoun(reading, token.lower)))
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
    tokens[(names.mentionAt.get(from)?.to ?? from + 1) - 1]?.possessive ||
    from === sentence.from ||
    before.kind === 'mark' ||
    pack.passiveMarks.has(before.lower) ||
    pack.speech.has(before.lower) ||
    (before.kind === 'word' && pack.prepositions.has(before.lower)) ||
    pack.and.has(before.lower);
  if (!opened) return undefined;
  return makeRole(reading, names, from, last + 1, 'office in apposition before the name');
}

/** `..., Dr. Ana Ruiz`, `..., Embajadora Ana Ruiz`: a title between the comma and the name. */
function isTitle({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  return pack.honorifics.has(token?.lower ?? '') || (token?.capital === true && pack.offices.has(token.lower));
}

/** `la consejera de Economía | , | Empresas y Empleo`: a comma between the fields of one office. */
function joinsFields({ tokens, pack }: Reading, comma: number): boolean {
  if (!pack.headFirst || tokens[comma]?.text !== ',' || !tokens[comma - 1]?.capital || !tokens[comma + 1]?.capital)
    return false;
  for (let at = comma + 1; at < comma + 6; at += 1) {
    if (pack.and.has(tokens[at]?.lower ?? '')) return tokens[at + 1]?.capital === true;
    if (tokens[at]?.kind === 'mark' && tokens[at]?.text !== ',') return false;
  }
  return false;
}

/** `Nancy McEldowney, | assistant national security |, and`; `Jane Roe, 34, | a farmer from Ohio |,`; `X (| director of Y |)` */
function appositionAfter({ reading, names, sentence, mention }: Context, opened: boolean): RoleFound | undefined {
  const { tokens, pack } = reading;
  const open = tokens[mention.to]?.text;
  if (open !== ',' && open !== '(' && open !== '—' && open !== '–') return undefined;
  let from = mention.to + 1;
  if (pack.and.has(tokens[from]?.lower ?? '')) return undefined;
  if (/^\d{1,2}$/.test(tokens[from]?.text ?? '') && /^[,)]$/.test(tokens[from + 1]?.text ?? '')) from += 2;
  const { age } = pack.nameWords;
  const aged = age && tokens[from]?.lower === age.opener;
  if (aged && tokens[from + 2]?.lower === age.unit) from += tokens[from + 3]?.text === ',' ? 4 : 3;
  else if (aged && tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.text === ',') from += 3;
  const who = pack.whoWords.has(tokens[from]?.lower ?? '');
  if (who && pack.copulas.has(tokens[from + 1]?.lower ?? '')) from += 2;
  // `Ann Roe, who has been president of Acme`
  else if (
    who &&
    pack.nameWords.perfectMarks.has(tokens[from + 1]?.lower ?? '') &&
    pack.passiveMarks.has(tokens[from + 2]?.lower ?? '')
  )
    from += 3;
  while (pack.roleAdverbs.has(tokens[from]?.lower ?? '')) from += 1;
  while (
    from < sentence.to &&
    pack.determiners.has(tokens[from]?.lower ?? '') &&
    !pack.ownWords.has(tokens[from]?.lower ?? '')
  )
    from += 1;
  const to = endOfRole(reading, names, sentence, from);
  if (to <= from || !headsRole(reading, names, from, to)) return undefined;
  if (names.at.get(to)?.kind === 'person') return undefined;
  // `A, the chair of X, the president of Y, Ms B, and ...`: with a role before it, A has no claim to the next.
  if (opened && tokens[to]?.text === ',' && nextIsPerson(reading, names, to + 1)) return undefined;
  return makeRole(reading, names, from, to, 'office in apposition after the name');
}

/** A person, behind titles: `| Mr. | Jean Brou`. */
function nextIsPerson({ tokens, pack }: Reading, names: Names, from: number): boolean {
  let at = from;
  while (pack.honorifics.has(tokens[at]?.lower ?? '')) at += 1;
  return names.at.get(at)?.kind === 'person';
}

/** `Iain Petrie, who | leads the property committee |`; `Elena Cifuentes | dirige desde 2018 el Instituto |` */
function leads({ reading, names, sentence, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  let from = mention.to;
  if (tokens[from]?.text === ',') from += 1;
  const who = pack.whoWords.has(tokens[from]?.lower ?? '');
  if (who) from += 1;
  if (!(who ? pack.workVerbs : pack.leadVerbs).has(tokens[from]?.lower ?? '')) return undefined;
  const to = Math.min(endOfRole(reading, names, sentence, from), from + 12);
  return to - from >= 3 ? makeRole(reading, names, from, to, 'said to lead it') : undefined;
}

/** `la asociación Madres del Sur, que | preside | Rocío Vela` */
function ledBy({ reading, names, mention }: Context): RoleFound | undefined {
  const { tokens, pack } = reading;
  const verb = mention.from - 1;
  if (
    !pack.verbFirst ||
    !pack.leadVerbs.has(tokens[verb]?.lower ?? '') ||
    !pack.whoWords.has(tokens[verb - 1]?.lower ?? '')
  )
    return undefined;
  const body = names.at.get(verb - 2) ?? names.at.get(verb - 3);
  const role = makeRole(reading, names, verb, mention.from, 'said to lead it');
  return role && body && body.kind !== 'person' ? { ...role, affiliation: body.name } : undefined;
}
