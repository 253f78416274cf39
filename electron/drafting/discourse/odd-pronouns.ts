import type { View } from './phrases.ts';

/**
 * Whether the article says "he" of a woman or "she" of a man, as translated texts do: `Grace Roe said that he had come`,
 * with nobody else named in between. Then a pronoun tells less than who acted last. Others may be meant in a text that
 * gets them right, so this only takes weight from what is far away.
 */
export function hasOddPronouns({ reading, names, quoted }: View): boolean {
  const { tokens, pack } = reading;
  for (const sentence of reading.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    let subject: 'm' | 'f' | undefined;
    for (let at = sentence.from; at < sentence.to - 1; at += 1) {
      const entity = quoted[at] ? undefined : names.at.get(at);
      if (entity?.kind === 'person') subject = entity.gender;
      if (!subject || !pack.clauses.that.has(tokens[at]?.lower ?? '')) continue;
      const stand = pack.pronouns.get(tokens[at + 1]?.lower ?? '');
      if (stand?.number === 'one' && stand.gender && stand.gender !== subject) return true;
    }
  }
  return false;
}
