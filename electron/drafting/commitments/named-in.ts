import type { Stage } from '../discourse/stage.ts';
import { stateNamed } from './own-bodies.ts';

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
    const name = stateNamed(stage, entity) ?? entity.name;
    if (!found.includes(name)) found.push(name);
  }
  return found;
}
