import type { Entity } from '../names/entity.ts';
import type { View } from './phrases.ts';

/** Tokens of the words beside a pronoun in which names are looked for; a bound keeps a book linear. */
const far = 120;

const nobody: ReadonlySet<Entity> = new Set();

/**
 * `She smiles. “Bell taught me,” | she | says`: whoever is named in the words of a sentence, or in those right behind it in
 * the same paragraph, is not the one who says them, and so not the one for whom the pronoun of that sentence stands.
 */
export function spokenOfBeside({ reading, names, quoted }: View, at: number): ReadonlySet<Entity> {
  const { sentences, sentenceOf } = reading;
  const here = sentences[sentenceOf[at] ?? 0];
  if (!here || quoted[at]) return nobody;
  const next = sentences[here.index + 1];
  const opens = next?.block === here.block && quoted[next.from + 1] === 1;
  const from = Math.max(here.from, at - far);
  const to = Math.min(opens ? next.to : here.to, at + far);
  const found = new Set<Entity>();
  for (let token = from; token < to; token += 1) {
    if (!quoted[token]) continue;
    const entity = names.at.get(token);
    if (entity?.kind === 'person') found.add(entity);
  }
  return found;
}
