import type { Subject } from '../discourse/phrases.ts';
import { lastAct, type Stage } from '../discourse/stage.ts';
import type { PartyMemory } from './parties.ts';

/**
 * `Both sides`, `both men`, `las partes`, `they`: the two who acted last, apart from each other, in this paragraph or the one
 * before. For people and for "they", who spoke or did something; for sides and bodies, who undertook something.
 */
export function lastTwo(stage: Stage, subject: Subject, memory: PartyMemory): string[] {
  const { reading } = stage.view;
  const { clauses } = reading.pack;
  const block = reading.sentences[reading.sentenceOf[subject.from] ?? 0]?.block ?? 0;
  const head = subject.head ?? '';
  if (subject.pronoun !== undefined || clauses.peopleGroups.has(head)) return twoPeople(stage, subject.from, block);
  const found: string[] = [];
  for (let index = memory.recent.length - 1; index >= 0; index -= 1) {
    const each = memory.recent[index];
    if (!each || block - each.block > 1 || found.length === 2) break;
    for (const name of each.parties) if (!found.includes(name)) found.unshift(name);
  }
  return found.length === 2 ? found : [];
}

function twoPeople(stage: Stage, at: number, block: number): string[] {
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
