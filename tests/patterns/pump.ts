import { processorTime } from '../processor-time.ts';

/** Characters that the patterns of a text engine repeat. */
const units = [
  'a',
  'A',
  'é',
  '1',
  ' ',
  '\t',
  '\n',
  '.',
  ',',
  '-',
  '_',
  '"',
  '“',
  '’',
  "'",
  '(',
  '*',
  '#',
  '/',
  ':',
  'a ',
  'A ',
  'Aa ',
  '1 ',
  '1,',
  '1.',
  '. ',
  ', ',
  'A.',
  'a-',
  'aA',
  '" ',
  'a\n',
];

/** Words that stand in a pattern, since only they lead into its inner parts. */
function wordsOf({ source }: RegExp): string[] {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]/g, ' ');
  return [...new Set(plain.match(/[\p{L}]{1,12}/gu) ?? [])].slice(0, 12);
}

/** How long a pattern works on a text, in milliseconds: the best of three looks, where the first is long. */
function timeOf(pattern: RegExp, text: string, limit: number): number {
  const once = () => {
    pattern.lastIndex = 0;
    return processorTime(() => pattern.test(text));
  };
  const first = once();
  return first < limit ? first : Math.min(first, once(), once());
}

/**
 * A text on which a pattern takes longer than the limit, found by repeating what the pattern itself may repeat, with an
 * end that cannot match. Undefined where there is none.
 *
 * @param length of the texts, in UTF-16 code units
 * @param limit in milliseconds
 */
export function slowText(pattern: RegExp, length: number, limit: number): string | undefined {
  const words = wordsOf(pattern);
  const pumps = [...units, ...words, ...words.map((word) => `${word} `)];
  for (const pump of pumps) {
    const body = pump.repeat(Math.ceil(length / pump.length));
    for (const text of [`${body}\u0001`, ...(words[0] ? [`${words[0]} ${body}\u0001`] : [])])
      if (timeOf(pattern, text, limit) > limit)
        return `${JSON.stringify(text.slice(0, 24))}… (${JSON.stringify(pump)})`;
  }
  return undefined;
}
