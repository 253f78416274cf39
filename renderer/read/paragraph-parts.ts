import type { Block, Span } from '../../electron/contract/text.ts';

/** A piece of a paragraph: a sentence with its number from 0, or what stands between two sentences. */
export interface ParagraphPart extends Span {
  readonly sentence?: number | undefined;
}

/** Cuts a paragraph into its sentences and the gaps between them; together they are the paragraph. */
export function paragraphParts(block: Block, sentences: readonly Span[], first: number): ParagraphPart[] {
  const parts: ParagraphPart[] = [];
  let at = block.start;
  for (let index = first; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= block.end) break;
    const start = Math.max(sentence.start, at);
    const end = Math.min(sentence.end, block.end);
    if (start > at) parts.push({ start: at, end: start });
    if (end > start) parts.push({ start, end, sentence: index });
    at = Math.max(at, end);
  }
  if (at < block.end) parts.push({ start: at, end: block.end });
  return parts;
}
