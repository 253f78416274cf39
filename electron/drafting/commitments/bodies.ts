import { isGoverned } from '../discourse/governed.ts';
import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { Entity, Mention } from '../names/entity.ts';
import { firstFrom } from '../reading/search.ts';

/** `Australia, which is no member, said | it | would provide`: the body whose words the clause gives. */
export function bodyThatSpeaks({ view }: Stage, subject: Subject): string | undefined {
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[subject.from] ?? 0];
  if (!sentence) return undefined;
  for (let at = subject.from - 1; at >= Math.max(sentence.from, subject.from - 4); at -= 1) {
    if (!pack.speech.has(tokens[at]?.lower ?? '')) continue;
    const speaker = subjectBefore(view, sentence, at);
    if (speaker?.head !== undefined && pack.organisationNouns.has(speaker.head))
      return lastBody({ view }, speaker.from, speaker.head)?.[0];
    const entity = speaker?.entity;
    if (entity && entity.kind !== 'person') return entity.name;
    // `The Bank, represented by Ann Roe, said | it |`: the body with which the sentence opens.
    const first = pack.determiners.has(tokens[sentence.from]?.lower ?? '') ? sentence.from + 1 : sentence.from;
    const opener = view.names.at.get(first);
    return opener?.kind === 'organisation' && tokens[first - 1]?.possessive !== true ? opener.name : undefined;
  }
  return undefined;
}

/** The prominence of what is named at the head of the very sentence. */
const mostProminent = 4;

/** How likely a later noun means what was named here: at the head of a sentence, by itself, and not long ago. */
function prominence({ view }: Pick<Stage, 'view'>, mention: Mention, at: number): number {
  const { sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[mention.from] ?? 0];
  const ago = (sentenceOf[at] ?? 0) - (sentence?.index ?? 0);
  const heads = sentence !== undefined && mention.from - sentence.from <= 3;
  const free = !isGoverned(view, mention.from, sentence?.from ?? 0);
  return (heads && free ? mostProminent : free ? 2 : 0) - ago;
}

/** Of all mentions before a token; the nearest are asked first, since one far off cannot outweigh them. */
function greatestProminence(stage: Pick<Stage, 'view'>, { mentions }: Entity, at: number): number {
  const { sentenceOf } = stage.view.reading;
  const [fullest] = mentions;
  const { tokens } = stage.view.reading;
  // `(NYSE: ABC)` is a name of the one before it, and nobody else's.
  const ticker = ({ from, to }: Mention) => tokens[from - 1]?.text === ':' && tokens[to]?.text === ')';
  const stands = (mention: Mention) => mention.from >= 0 && mention.from < at && !ticker(mention);
  let most = fullest && stands(fullest) ? prominence(stage, fullest, at) : Number.NEGATIVE_INFINITY;
  const last = firstFrom(mentions, (mention) => mention === fullest || mention.from < at) - 1;
  for (let index = last; index > 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || !stands(mention)) continue;
    if (mostProminent - ((sentenceOf[at] ?? 0) - (sentenceOf[mention.from] ?? 0)) <= most) break;
    most = Math.max(most, prominence(stage, mention, at));
  }
  return most;
}

/** Whether a noun such as "union" can mean a body of this name. */
export function mayBeCalled({ view }: Pick<Stage, 'view'>, name: string, noun: string | undefined): boolean {
  if (noun === undefined) return true;
  const { bodyKinds, noCompany } = view.reading.pack.clauses;
  for (const [called, own] of bodyKinds) if (called.test(noun)) return own.test(name) || /^\p{Lu}{2,6}$/u.test(name);
  return view.reading.pack.companyNouns.has(noun) ? !noCompany.test(name) : true;
}

/** The one company that the article is about: named far more than any other. */
function mainBody({ view }: Pick<Stage, 'view'>): Entity | undefined {
  let main: Entity | undefined;
  let next = 0;
  for (const entity of view.names.organisations) {
    if (entity.mentions.length > (main?.mentions.length ?? 0)) [next, main] = [main?.mentions.length ?? 0, entity];
    else next = Math.max(next, entity.mentions.length);
  }
  return main && main.mentions.length >= 4 && main.mentions.length >= next + 2 ? main : undefined;
}

/** `la asociación | Mesa de la Ría |`, and later `la asociación`: the noun stood beside the name. */
function isToldAs({ view }: Pick<Stage, 'view'>, { mentions }: Entity, at: number, noun: string | undefined): boolean {
  const { tokens } = view.reading;
  if (noun === undefined) return false;
  const told = ({ from }: Mention) => from > 0 && from < at && tokens[from - 1]?.lower === noun;
  return mentions.slice(0, 12).some(told);
}

/** The organisation that was named last before a token, and that the noun can mean. */
export function lastBody(stage: Pick<Stage, 'view'>, at: number, noun?: string): string[] | undefined {
  const company = stage.view.reading.pack.companyNouns.has(noun ?? '');
  const main = company ? mainBody(stage) : undefined;
  let best: Entity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const entity of stage.view.names.organisations) {
    const toldAs = isToldAs(stage, entity, at, noun);
    if (!toldAs && !mayBeCalled(stage, entity.name, noun)) continue;
    const named = noun !== undefined && entity.name.toLowerCase().split(' ').includes(noun);
    const weight =
      greatestProminence(stage, entity, at) + (named ? 100 : toldAs ? 50 : 0) + (company && entity === main ? 2 : 0);
    if (weight === Number.NEGATIVE_INFINITY || weight < most) continue;
    most = weight;
    best = entity;
  }
  return best && [best.name];
}

export function entityIn(stage: Stage, subject: Subject): Entity | undefined {
  const { tokens, pack } = stage.view.reading;
  // `Acme's two founders` are not Acme; `Acme's board` is.
  const owned = pack.offices.has(pack.forms.singular(subject.head ?? ''));
  for (let at = subject.from; at < subject.to; at += 1) {
    const entity = stage.view.names.at.get(at);
    if (
      entity?.kind === 'organisation' &&
      !(owned && tokens[(stage.view.names.mentionAt.get(at)?.to ?? at + 1) - 1]?.possessive)
    )
      return entity;
  }
  return undefined;
}
