import type { Block, Span } from '../contract/text.ts';

/** The number, from 1, of the paragraph that holds the offset; 0 where there is none. The gap after one belongs to it. */
export function paragraphAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && block.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers, from 1 and ascending, of the paragraphs that the spans touch. */
export function paragraphsOf(spans: readonly Span[], blocks: readonly Block[]): number[] {
  const numbers = new Set<number>();
  for (const span of spans) {
    const last = paragraphAt(blocks, Math.max(span.start, span.end - 1));
    for (let number = paragraphAt(blocks, span.start); number <= last; number += 1) if (number > 0) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}
