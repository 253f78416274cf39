import type { Reading } from './reading.ts';

/** How long the heading of the notes at the foot is at most, in characters. */
const headingLength = 70;

/** The first sentence of the notes at the foot of a release, `About Acme`; the number of sentences where there are none. */
export function footOf({ article, sentences, text, pack }: Reading): number {
  const half = sentences.length / 2;
  for (const [index, { start, end }] of article.blocks.entries()) {
    const short = end - start <= headingLength;
    if (
      !(short ? pack.clauses.footHeadings : pack.clauses.footParagraphs).test(
        text.slice(start, Math.min(end, start + headingLength)),
      )
    )
      continue;
    const first = sentences.find(({ block }) => block === index);
    if (first && first.index >= half) return first.index;
  }
  return sentences.length;
}
