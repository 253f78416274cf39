import type { Gender, LanguagePack } from '../languages/pack.ts';
import type { Entity } from '../names/entity.ts';
import { spanOf } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import type { Token } from '../reading/tokens.ts';
import { holderDescribed } from './office-described.ts';
import type { Subject, View } from './phrases.ts';
import { holdersOfAny, personOfRoleAt, roleWords, rosterOf } from './roster.ts';
import { lastAct, type Stage } from './stage.ts';

/** `the minister`, where no role in the article says minister: whoever acted last in the same paragraph. */
function actedHere(stage: Stage, subject: Subject): Entity | undefined {
  const { sentences, sentenceOf } = stage.view.reading;
  const block = sentences[sentenceOf[subject.from] ?? 0]?.block;
  for (let index = lastAct(stage, subject.from); index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at >= subject.from) continue;
    return sentences[sentenceOf[act.at] ?? 0]?.block === block ? act.entity : undefined;
  }
  return undefined;
}

/** `the vice president`, `the minister`: the person mentioned last whose role has these words. */
export function personByOffice(stage: Stage, subject: Subject): Entity | undefined {
  const { reading, names } = stage.view;
  const { pack, tokens } = reading;
  if (
    subject.head === undefined ||
    !(pack.offices.has(subject.head) || pack.standIns.has(subject.head) || pack.officeEnding.test(subject.head))
  )
    return undefined;
  // `El Ejecutivo`: a government, though the word heads offices too.
  if (pack.clauses.governments.has(subject.head)) return undefined;
  if (pack.subjects.unknownOnes.has(tokens[subject.from]?.lower ?? '')) return undefined;
  const words: string[] = [];
  for (let at = subject.from; at < subject.to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!pack.determiners.has(lower)) words.push(lower);
  }
  // `El presidente de la Cámara, Hernán Benavides, pidió`: the phrase is the role that stands beside the name.
  const { start, end } = spanOf(tokens, subject.from, subject.to);
  const beside = personOfRoleAt(names, { start, end });
  if (beside) return beside;
  const vice = words.some((word) => pack.subjects.lesser.has(word));
  const described = holderDescribed(stage, subject);
  if (described) return described;
  const standsFor = standInFor(stage, subject);
  if (standsFor) return standsFor;
  let best: Entity | undefined;
  let nearest = -1;
  let known = false;
  for (const person of rosterOf(names).byRoleWord.get(subject.head) ?? []) {
    known ||= (person.mentions[0]?.from ?? 0) < subject.from;
    const fitting = person.roles.some((role) => {
      const own = roleWords(role);
      if (!words.every((word) => own.includes(word) || isNation(word, own, person))) return false;
      return vice || !own.some((word) => pack.subjects.lesser.has(word)) || own.indexOf(words[0] ?? '') === 0;
    });
    if (!fitting) continue;
    for (const mention of person.mentions) {
      if (mention.from < subject.from && mention.from > nearest) {
        nearest = mention.from;
        best = person;
      }
    }
  }
  const definite =
    pack.clauses.articles.has(tokens[subject.from]?.lower ?? '') ||
    pack.clauses.contracted.has(tokens[subject.from - 1]?.lower ?? '');
  if (best || !definite || known) return best;
  return (
    (words.length === 1 ? actedHere(stage, subject) : undefined) ??
    namedLater(stage, subject, words) ??
    overStandfirst(stage, subject)
  );
}

/** `The captain said` ... `The captain, Ann Roe, has retired`: the one person who is given the role further on. */
function namedLater({ view }: Stage, subject: Subject, words: readonly string[]): Entity | undefined {
  const later = view.names.people.filter(
    (person) =>
      (person.mentions[0]?.from ?? 0) > subject.from &&
      person.roles.some((role) => {
        const own = role.text.toLowerCase().split(/[\s,]+/);
        return own[0] === subject.head && words.every((word) => own.includes(word));
      }),
  );
  return later.length === 1 ? later[0] : undefined;
}

/** `Ann Roe: “...”` above `The mayor of Lent defends ...`: an interview's standfirst speaks of the one who opens its headline. */
function overStandfirst({ view }: Stage, subject: Subject): Entity | undefined {
  const { sentences, sentenceOf, text } = view.reading;
  const here = sentences[sentenceOf[subject.from] ?? 0];
  const above = sentences.slice(0, 4).find(({ role }) => role === 'headline');
  if (here?.role !== 'standfirst' || here.from !== subject.from || !above) return undefined;
  return view.names.people.find(({ name }) => text.startsWith(`${name}:`, above.start));
}

/** `la mandataria`, `el jefe de Estado`: of those whose role the noun can stand for, the one named most. */
function standInFor({ view }: Stage, subject: Subject): Entity | undefined {
  const { pack, tokens } = view.reading;
  const head = subject.head ?? '';
  const offices = pack.standIns.get(head);
  if (!offices || !pack.clauses.articles.has(tokens[subject.from]?.lower ?? '')) return undefined;
  const { nouns, of } = pack.subjects.headOfState;
  if (nouns.has(head) && !of.has(tokens[subject.to + 1]?.lower ?? '')) return undefined;
  const gender = pack.subjects.articleGender.get(tokens[subject.from]?.lower ?? '') ?? pack.subjects.nounGender(head);
  let most: Entity | undefined;
  for (const person of holdersOfAny(view.names, offices))
    if (
      (person.mentions[0]?.from ?? 0) < subject.from &&
      fitsGender(view, gender, person) &&
      !(nouns.size > 0 && leadsBody(view, person)) &&
      person.mentions.length > (most?.mentions.length ?? 0)
    )
      most = person;
  return most;
}

/** `el presidente | de la Asociación |`: of a body, and no head of a state or a town. */
function leadsBody({ names }: View, { roles }: Entity): boolean {
  return (
    roles.length > 0 && roles.every(({ affiliation }) => names.organisations.some(({ name }) => name === affiliation))
  );
}

/** `la mandataria` is a woman; in English the noun does not tell. */
function fitsGender(view: Stage['view'], gender: Gender | undefined, person: Entity): boolean {
  const is = person.gender ?? genderOfHolder(view.reading.tokens, view.reading.pack, person);
  return gender === undefined || is === undefined || is === gender;
}

/** `| el | presidente del gremio, Wilmer Chiluiza`: as the article before the role has it. */
function genderOfHolder(tokens: readonly Token[], pack: LanguagePack, { roles }: Entity): Gender | undefined {
  for (const role of roles) {
    const at = firstFrom(tokens, ({ start }) => start < role.start);
    const gender = pack.subjects.articleGender.get(tokens[at - 1]?.lower ?? '');
    if (gender) return gender;
  }
  return undefined;
}

function isNation(word: string, own: readonly string[], person: Entity): boolean {
  return own.length > 0 && person.affiliation?.text.toLowerCase().includes(word) === true;
}
