import type { Reading } from '../reading/reading.ts';
import { lookUp } from './gazetteer.ts';
import { hasAge } from './person-signs.ts';

/** Why a single name is somebody's, by what stands beside it; undefined where nothing does. */
export function lonePerson(reading: Reading, from: number, to: number): string | undefined {
  if (isKin(reading, from, to)) return 'somebody’s kin';
  if (isCalled(reading, from, to)) return 'called so';
  return !reading.tokens[from]?.possessive && hasAge(reading, to) ? 'age after the name' : undefined;
}

/** `a man called | Festus |`, `una vecina llamada | Berta |` */
function isCalled({ tokens, pack }: Reading, from: number, to: number): boolean {
  if (to - from > 1 || !pack.nameWords.calledWords.has(tokens[from - 1]?.lower ?? '')) return false;
  const noun = tokens[from - 2]?.lower ?? '';
  const indefinite =
    pack.clauses.indefinites.has(tokens[from - 3]?.lower ?? '') ||
    pack.numberWords.get(tokens[from - 3]?.lower ?? '') === 1;
  const somebody =
    pack.talk.somebody.has(noun) || pack.kin.has(noun) || pack.offices.has(noun) || pack.peopleNouns.has(noun);
  return indefinite && somebody;
}

/** `her sister, | Oriane |, who`, `Un sobrino, | Yerai |,`, `my sister | Rutenda | does`: a first name alone. */
function isKin({ tokens, pack }: Reading, from: number, to: number): boolean {
  const name = tokens[from];
  if (!name || to - from > 1 || name.possessive || lookUp(pack, name.base) || /^\p{Lu}+$/u.test(name.base))
    return false;
  if (tokens[from - 1]?.text !== ',') return pack.kin.has(tokens[from - 1]?.lower ?? '');
  return pack.kin.has(tokens[from - 2]?.lower ?? '') && /^[,.;)]$/.test(tokens[to]?.text ?? '.');
}
