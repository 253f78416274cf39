import type { Subject } from '../discourse/phrases.ts';
import { lastAct, type Stage } from '../discourse/stage.ts';
import type { Entity } from '../names/entity.ts';
import type { Sentence } from '../reading/reading.ts';
import type { PartyMemory } from './party-memory.ts';

/** Tokens of a sentence that are read, so that the work stays linear in one without end. */
const longest = 200;
/** How many sentences back two are looked for. */
const reach = 4;

/**
 * `Both sides`, `both men`, `las partes`, `they`: the two whom a sentence names together, or who acted last apart from each
 * other, in this paragraph or the one before. Sides and bodies are first those who undertook something.
 */
export function lastTwo(stage: Stage, subject: Subject, memory: PartyMemory): string[] {
  const { reading } = stage.view;
  const { clauses } = reading.pack;
  const here = reading.sentences[reading.sentenceOf[subject.from] ?? 0];
  if (!here) return [];
  const head = subject.head ?? '';
  const people = clauses.peopleGroups.has(head);
  const any =
    subject.pronoun !== undefined || !(people || clauses.nationGroups.has(head) || clauses.bodyGroups.has(head));
  const undertook = people || subject.pronoun !== undefined ? [] : twoBound(memory, here.block);
  if (undertook.length > 0) return undertook;
  const kinds = [
    ...(people || any ? [isPerson] : []),
    ...(clauses.bodyGroups.has(head) || any ? [isBody] : []),
    ...(clauses.nationGroups.has(head) || any ? [isNation] : []),
  ];
  const together = any ? actedTogether(stage, here) : [];
  if (together.length > 0) return together;
  const named = twoNamed(stage, here, subject.from, kinds);
  return named.length > 0 || !(people || any) ? named : twoActors(stage, subject.from, here.block);
}

/** `The Secretary and the Minister | met. The two ...`: the two people, and no others, who act in the sentence right before. */
function actedTogether(stage: Stage, here: Sentence): string[] {
  const { reading } = stage.view;
  const before = reading.sentences[here.index - 1];
  if (before?.block !== here.block) return [];
  const acted = new Set<string>();
  for (let index = lastAct(stage, here.from); index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at < before.from) break;
    if (act.at < before.to && act.entity.kind === 'person') acted.add(act.entity.name);
  }
  return acted.size === 2 ? [...acted].reverse() : [];
}

const isPerson = ({ kind }: Entity) => kind === 'person';
const isBody = ({ kind }: Entity) => kind === 'organisation';
const isNation = ({ kind, code }: Entity) => kind === 'place' && code !== undefined;

function twoBound(memory: PartyMemory, block: number): string[] {
  const found: string[] = [];
  for (let index = memory.recent.length - 1; index >= 0; index -= 1) {
    const each = memory.recent[index];
    if (!each || block - each.block > 1 || found.length === 2) break;
    for (const name of each.parties) if (!found.includes(name)) found.unshift(name);
  }
  return found.length === 2 ? found : [];
}

/** The two of one kind whom the nearest sentence names that names two; one that names more leaves it open. */
function twoNamed(
  { view }: Stage,
  here: Sentence,
  limit: number,
  kinds: readonly ((entity: Entity) => boolean)[],
): string[] {
  const { sentences } = view.reading;
  for (let index = here.index; index >= Math.max(0, here.index - reach); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || here.block - sentence.block > 1) break;
    const named: Entity[] = [];
    for (let at = sentence.from; at < Math.min(sentence.to, limit); at += 1) {
      const entity = view.names.at.get(at);
      if (at - sentence.from > longest) break;
      if (entity && !view.names.mentionAt.get(at)?.adjective && !named.includes(entity)) named.push(entity);
    }
    for (const fits of kinds) {
      const found = named.filter(fits);
      if (found.length > 2) return [];
      if (found.length === 2) return found.map(({ name }) => name);
    }
  }
  return [];
}

function twoActors(stage: Stage, at: number, block: number): string[] {
  const { reading } = stage.view;
  const found: string[] = [];
  for (let index = lastAct(stage, at); index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at >= at) continue;
    const acted = reading.sentences[reading.sentenceOf[act.at] ?? 0]?.block ?? 0;
    if (block - acted > 1 || found.length === 2) break;
    if (!found.includes(act.entity.name)) found.unshift(act.entity.name);
  }
  return found.length === 2 ? found : [];
}
