import { personFor, referentOf, type Stage } from '../discourse/stage.ts';
import { isGoverned, type Subject, subjectBefore, textOf } from '../discourse/subjects.ts';
import { demonymCodes } from '../gazetteer/countries.ts';
import type { Entity, Mention } from '../names/entity.ts';
import type { Sentence } from '../reading/reading.ts';

/** The parties of the last undertaking, for "they", "both sides" and phrases without a subject. */
export interface PartyMemory {
  group: readonly string[];
  single: readonly string[];
}

/** Those who undertake, by the fullest form of their names; empty where it cannot be told. */
export function partiesOf(
  stage: Stage,
  sentence: Sentence,
  verb: number,
  memory: PartyMemory,
): { parties: string[]; at: number } {
  const subject = subjectBefore(stage.view, sentence, verb);
  if (!subject) return { parties: unsaidSubject(stage, sentence, verb), at: verb };
  const parties = sentBy(stage, subject, verb) ?? namesOf(stage, subject, memory);
  let first = subject.from;
  for (let next = joinedBefore(stage, sentence, first); next; next = joinedBefore(stage, sentence, first)) {
    parties.unshift(...namesOf(stage, next, memory));
    first = next.from;
  }
  return { parties: [...new Set(parties)], at: first };
}

/** `Además, se comprometió a`: Spanish leaves the subject out where it is whoever acted last. */
function unsaidSubject(stage: Stage, sentence: Sentence, verb: number): string[] {
  if (stage.view.reading.pack.tag !== 'es' || verb - sentence.from > 5) return [];
  const person = personFor(stage, verb, undefined);
  return person ? [person.name] : [];
}

/** `Delegates from Brazil and Indonesia agreed`: those who sent them. */
function sentBy(stage: Stage, subject: Subject, verb: number): string[] | undefined {
  if (subject.entity || subject.pronoun !== undefined) return undefined;
  if (!/^(?:from|of|de|del)$/.test(stage.view.reading.tokens[subject.to]?.lower ?? '')) return undefined;
  const named = namedIn(stage, subject.to + 1, endOfNames(stage, subject.to + 1, verb));
  return named.length > 0 ? named : undefined;
}

/** Where a list of names ends: at the first word that is neither a name nor a small word. */
function endOfNames({ view }: Stage, from: number, limit: number): number {
  const { tokens, pack } = view.reading;
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    const small = token && (pack.and.has(token.lower) || pack.determiners.has(token.lower) || token.text === ',');
    if (!token || !(small || token.capital || view.names.at.has(at))) break;
    at += 1;
  }
  return at;
}

/** `Mexico and | the US |`: what is joined to a subject by a comma or "and". */
function joinedBefore(stage: Stage, sentence: Sentence, from: number): Subject | undefined {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  let at = behindApposition(stage, sentence, from) ?? from - 1;
  while (
    at > sentence.from &&
    (pack.determiners.has(tokens[at]?.lower ?? '') ||
      pack.officeModifiers.has(tokens[at]?.lower ?? '') ||
      pack.partyNouns.has(tokens[at]?.lower ?? '') ||
      demonymCodes().has(tokens[at]?.lower ?? '') ||
      pack.offices.has(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  const joint = tokens[at];
  if (!joint || at <= sentence.from) return undefined;
  if (!pack.and.has(joint.lower) && joint.text !== ',' && joint.lower !== 'with' && joint.lower !== 'con')
    return undefined;
  let left = at - 1;
  if (tokens[left]?.text === ',') left -= 1;
  // `the Energy Directorate (NVE) and | the Survey |`
  if (tokens[left]?.text === ')') {
    while (left > sentence.from && tokens[left]?.text !== '(') left -= 1;
    left -= 1;
  }
  const mention = names.mentionAt.get(left);
  const entity = names.at.get(left);
  // `The Secretary and | the Foreign Minister |`
  if (!mention && pack.and.has(joint.lower) && pack.offices.has(tokens[left]?.lower ?? '')) {
    let first = left;
    while (
      first > sentence.from &&
      (pack.officeModifiers.has(tokens[first - 1]?.lower ?? '') || pack.offices.has(tokens[first - 1]?.lower ?? ''))
    )
      first -= 1;
    if (pack.determiners.has(tokens[first - 1]?.lower ?? '')) first -= 1;
    return { from: first, to: left + 1, head: tokens[left]?.lower };
  }
  if (!mention || !entity || mention.adjective) return undefined;
  // A comma alone may end an introduction: `In Mexico, Harris ...`.
  if (joint.text === ',' && pack.prepositions.has(tokens[mention.from - 1]?.lower ?? '')) return undefined;
  return { from: mention.from, to: mention.to, entity };
}

/** `y el primer ministro marroquí, | Aziz Benjelloun |`: the token before the role that a name is set beside. */
function behindApposition(stage: Stage, sentence: Sentence, from: number): number | undefined {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  if (tokens[from - 1]?.text !== ',' || names.at.get(from)?.kind !== 'person') return undefined;
  let office = false;
  for (let at = from - 2; at > Math.max(sentence.from, from - 12); at -= 1) {
    const token = tokens[at];
    if (!token || names.at.get(at)?.kind === 'person') return undefined;
    if (pack.offices.has(token.lower)) office = true;
    if (token.kind === 'mark' || pack.and.has(token.lower)) return office ? at : undefined;
  }
  return undefined;
}

/** The names behind one subject: an entity, a nation's government, a group spoken of before. */
export function namesOf(stage: Stage, subject: Subject, memory: PartyMemory): string[] {
  const { view } = stage;
  if (subject.entity) return [subject.entity.name];
  if (subject.pronoun !== undefined) {
    const stand = view.reading.pack.pronouns.get(subject.pronoun);
    if (stand?.number === 'many') return [...(memory.group.length > 1 ? memory.group : memory.single)];
    const speaker = subject.pronoun === 'it' ? bodyThatSpeaks(stage, subject) : undefined;
    if (speaker) return [speaker];
    if (subject.pronoun === 'it')
      return memory.single.length > 0 ? [...memory.single] : (lastBody(stage, subject.from) ?? []);
    const person = personFor(stage, subject.from, stand?.gender);
    return person ? [person.name] : [];
  }
  const nations = nationsIn(stage, subject);
  if (nations.length > 0) return nations;
  const within = entityIn(stage, subject);
  if (within) return [within.name];
  const referent = referentOf(stage, subject);
  if (referent) return [referent.name];
  const words = textOf(view, subject).toLowerCase();
  if (
    /\b(?:both|two|ambos|ambas|dos|three|tres)\b|^(?:the|los|las) (?:countries|governments|sides|parties|leaders|países|gobiernos|partes|líderes|mandatarios|presidentes|companies|delegations|ministers)$/.test(
      words,
    )
  ) {
    const holders = holdersOf(stage, subject);
    if (holders.length === 2) return holders;
    if (memory.group.length > 1) return [...memory.group];
    return twoNations(stage);
  }
  const own = ownGovernment(stage, subject) ?? ownOffice(stage, subject);
  if (own) return [own];
  const definite = /^(?:the|its|el|la)\b/.test(words);
  if (definite && /^(?:government|gobierno|authorities|autoridades)$/.test(subject.head ?? '')) {
    const nation = onlyGovernment(stage);
    if (nation) return [nation];
  }
  const common = view.reading.tokens[subject.to - 1]?.capital === false;
  if (definite && common && view.reading.pack.organisationNouns.has(subject.head ?? '')) {
    const body = lastBody(stage, subject.from, subject.head);
    if (body) return body;
  }
  return [textOf(view, subject).replace(/^(?:the|a|an|el|la|los|las|un|una)\s+/iu, '')];
}

/** The one country whose government the article names in full; undefined where there are several or none. */
function onlyGovernment(stage: Stage): string | undefined {
  const { reading, names } = stage.view;
  const found = new Set<string>();
  for (const place of names.places) {
    if (place.code === undefined) continue;
    for (const mention of place.mentions) {
      const noun = reading.tokens[mention.to]?.lower ?? '';
      const owns = mention.adjective || reading.tokens[mention.to - 1]?.possessive;
      const behind =
        /^(?:of|de|del)$/.test(reading.tokens[mention.from - 1]?.lower ?? '') &&
        /^(?:government|gobierno)$/.test(reading.tokens[mention.from - 2]?.lower ?? '');
      if (behind || (owns && /^(?:government|gobierno|authorities)$/.test(noun))) found.add(place.name);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** `Australia, which is no member, said | it | would provide`: the body whose words the clause gives. */
function bodyThatSpeaks({ view }: Stage, subject: Subject): string | undefined {
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[subject.from] ?? 0];
  if (!sentence) return undefined;
  for (let at = subject.from - 1; at >= Math.max(sentence.from, subject.from - 4); at -= 1) {
    if (!pack.speech.has(tokens[at]?.lower ?? '')) continue;
    const entity = subjectBefore(view, sentence, at)?.entity;
    return entity && entity.kind !== 'person' ? entity.name : undefined;
  }
  return undefined;
}

/** `su cartera`, `her office`: whoever leads it. */
function ownOffice(stage: Stage, subject: Subject): string | undefined {
  const owner = stage.view.reading.tokens[subject.from]?.lower ?? '';
  if (
    !/^(?:his|her|su)$/.test(owner) ||
    !/^(?:office|ministry|department|team|cartera|ministerio|despacho|equipo)$/.test(subject.head ?? '')
  )
    return undefined;
  return personFor(stage, subject.from, owner === 'her' ? 'f' : owner === 'his' ? 'm' : undefined)?.name;
}

/** `her government`, `su Gobierno`: the country in the role of whoever acted last. */
function ownGovernment(stage: Stage, subject: Subject): string | undefined {
  const { reading, names } = stage.view;
  const owner = reading.tokens[subject.from]?.lower ?? '';
  if (
    !/^(?:his|her|su)$/.test(owner) ||
    !/^(?:government|gobierno|country|país|administration)$/.test(subject.head ?? '')
  )
    return undefined;
  const person = personFor(stage, subject.from, owner === 'her' ? 'f' : owner === 'his' ? 'm' : undefined);
  const tied = new Set(
    [...(person?.roles ?? []), ...(person?.affiliation ? [person.affiliation] : [])].map(
      ({ affiliation }) => affiliation,
    ),
  );
  return names.places.find((place) => place.code !== undefined && tied.has(place.name))?.name;
}

/** `Los mandatarios`, `the two leaders`: the two people named so far who hold such an office. */
function holdersOf(stage: Stage, subject: Subject): string[] {
  const { pack } = stage.view.reading;
  const head = subject.head ?? '';
  const one = head.replace(/(?<=[rn])es$|s$/, '');
  const offices = new Set([one, ...(pack.standIns.get(one) ?? [])]);
  if (!pack.offices.has(one)) return [];
  const heads = stage.view.names.people.filter(
    (person) =>
      (person.mentions[0]?.from ?? 0) < subject.from &&
      person.roles.some(
        (role) =>
          holds(/^\p{L}+/u.exec(role.text.toLowerCase())?.[0] ?? '', offices) &&
          !stage.view.names.organisations.some(({ name }) => name === role.affiliation),
      ),
  );
  return heads.slice(0, 3).map((person) => person.name);
}

/** `primera` for `primer`, `presidenta` for `presidente`: the same office. */
function holds(word: string, offices: ReadonlySet<string>): boolean {
  return offices.has(word) || offices.has(word.replace(/a$/, '')) || offices.has(word.replace(/a$/, 'e'));
}

/** How likely a later noun means what was named here: at the head of a sentence, by itself, and not long ago. */
function prominence({ view }: Stage, mention: Mention, at: number): number {
  const { sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[mention.from] ?? 0];
  const ago = (sentenceOf[at] ?? 0) - (sentence?.index ?? 0);
  const heads = sentence !== undefined && mention.from - sentence.from <= 3;
  const free = !isGoverned(view, mention.from, sentence?.from ?? 0);
  return (heads ? 4 : free ? 2 : 0) - ago;
}

/** Nouns that only an organisation with such a word in its name can be called by. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:union|sindicato)$/, /union|federation|association|sindicato|federación|guild|brotherhood|\bU\b/iu],
  [
    /^(?:ministry|department|ministerio|departamento)$/,
    /ministry|department|ministerio|departamento|treasury|secretaría|office/iu,
  ],
  [/^(?:university|universidad)$/, /universi|college|institute|instituto|polit/iu],
  [/^(?:council|ayuntamiento)$/, /council|ayuntamiento|consejo|concejo/iu],
  [/^(?:hospital|museum|school|club)$/, /hospital|clinic|museum|school|academy|college|club|fc\b/iu],
  [
    /^(?:commission|comisión|agency|agencia)$/,
    /commission|comisión|agency|agencia|authority|office|administration|directorate/iu,
  ],
];

/** What a company is never called. */
const noCompany =
  /ministr|ministerio|department|union\b|agency|agencia|commission|comisión|court|tribunal|council|universi|congress|parliament|party|partido|nations|european union|news|press\b|prensa|noticias|office|government|gobierno/iu;

function mayBeCalled({ view }: Stage, name: string, noun: string | undefined): boolean {
  if (noun === undefined) return true;
  for (const [called, own] of kinds) if (called.test(noun)) return own.test(name) || /^\p{Lu}{2,6}$/u.test(name);
  return view.reading.pack.companyNouns.has(noun) ? !noCompany.test(name) : true;
}

/** The organisation that was named last before a token, and that the noun can mean. */
function lastBody(stage: Stage, at: number, noun?: string): string[] | undefined {
  let best: Entity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const entity of stage.view.names.organisations) {
    if (!mayBeCalled(stage, entity.name, noun)) continue;
    for (const mention of entity.mentions) {
      if (mention.from < 0 || mention.from >= at) continue;
      const weight = prominence(stage, mention, at);
      if (weight >= most) {
        most = weight;
        best = entity;
      }
    }
  }
  return best && [best.name];
}

/** `the Mexican government`, `US and Mexican officials`, `el Gobierno de Chile` */
function nationsIn(stage: Stage, subject: Subject): string[] {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  const head = subject.head ?? '';
  if (
    !pack.stateNouns.has(head) &&
    !/^(?:presidents?|leaders|ministers|officials|gobierno|gobiernos|países)$/.test(head)
  )
    return [];
  const found: string[] = [];
  for (let at = subject.from; at < subject.to; at += 1) {
    const code = demonymCodes().get(tokens[at]?.lower ?? '') ?? names.at.get(at)?.code;
    const place = code === undefined ? undefined : names.places.find((entity) => entity.code === code);
    if (place) found.push(place.name);
    else if (code !== undefined && tokens[at]?.capital) found.push(tokens[at]?.text ?? '');
  }
  const before = names.at.get(subject.from - 2);
  if (found.length > 0 && before?.code !== undefined && pack.and.has(tokens[subject.from - 1]?.lower ?? ''))
    found.unshift(before.name);
  return [...new Set(found)];
}

function entityIn(stage: Stage, subject: Subject): Entity | undefined {
  for (let at = subject.from; at < subject.to; at += 1) {
    const entity = stage.view.names.at.get(at);
    if (entity && entity.kind === 'organisation') return entity;
  }
  return undefined;
}

/** The two countries that the article names most. */
export function twoNations(stage: Stage): string[] {
  const nations = stage.view.names.places
    .filter((place) => place.code !== undefined)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [, second, third] = nations;
  if (second && third && second.mentions.length < third.mentions.length + 1) return [];
  return nations.length >= 2 ? nations.slice(0, 2).map((place) => place.name) : [];
}

/** The names in a stretch of tokens, in order: for `between A and B`, `with A`, addressees. */
export function namedIn(stage: Stage, from: number, to: number): string[] {
  const { names, reading } = stage.view;
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const entity = names.at.get(at);
    const mention = names.mentionAt.get(at);
    if (!entity || !mention || mention.from !== at) continue;
    if (mention.adjective && !reading.pack.stateNouns.has(reading.tokens[mention.to]?.lower ?? '')) continue;
    const office = reading.tokens[mention.to];
    // `the United States Charge d'Affaires John Creamer` names Creamer, not the country.
    if (
      entity.kind === 'place' &&
      office &&
      !reading.pack.stateNouns.has(office.lower) &&
      (reading.pack.offices.has(office.lower) || reading.pack.officeModifiers.has(office.lower))
    )
      continue;
    if (!found.includes(entity.name)) found.push(entity.name);
  }
  return found;
}
