import { nameKey } from '../../article/name-key.ts';

/** Letters by which two forms of a word are one, in whatever language. */
const stemLength = 6;

/** The words of a text as they are compared: without accents and case, cut to their stems, each once. */
export function stemsOf(text: string): ReadonlySet<string> {
  const key = nameKey(text);
  return new Set(key === '' ? [] : key.split(' ').map((word) => word.slice(0, stemLength)));
}

/** How much a word tells: the fewer sentences have it, the more. */
export type WeightOf = (stem: string) => number;

/**
 * Weighs words by the sentences of all articles, so that no list of a language's small words is needed.
 *
 * @param pause called after each article, so that all else can be done meanwhile
 */
export async function wordWeights(
  articles: readonly (readonly string[])[],
  pause: () => Promise<void>,
): Promise<WeightOf> {
  const having = new Map<string, number>();
  for (const sentences of articles) {
    for (const sentence of sentences) {
      for (const stem of stemsOf(sentence)) having.set(stem, (having.get(stem) ?? 0) + 1);
    }
    await pause();
  }
  const sentences = articles.flat();
  return (stem) => Math.log(1 + (sentences.length + 1) / (having.get(stem) ?? 1));
}

/** How alike two texts are, from 0 to 1: what they share of the weight of both. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>, weightOf: WeightOf): number {
  const total = weigh(one, weightOf) + weigh(other, weightOf);
  if (total === 0) return 0;
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += weightOf(stem);
  return (2 * shared) / total;
}

const weighed = new WeakMap<WeightOf, WeakMap<ReadonlySet<string>, number>>();

/** Worked out once for each text, since it is compared with many. */
function weigh(stems: ReadonlySet<string>, weightOf: WeightOf): number {
  const known = weighed.get(weightOf) ?? new WeakMap<ReadonlySet<string>, number>();
  weighed.set(weightOf, known);
  const before = known.get(stems);
  if (before !== undefined) return before;
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem);
  known.set(stems, sum);
  return sum;
}
