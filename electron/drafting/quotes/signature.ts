import type { Stage } from '../discourse/stage.ts';
import { type Reading, tokenAt } from '../reading/reading.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';

/** How long a line that only says whose words stand above it may be. */
const longest = 320;

/** Whether a paragraph that opens with a dash signs the words above: `– Ann Roe, leader of the council`. */
export function isSignature({ article, text }: Reading, index: number): boolean {
  const block = article.blocks[index];
  const above = article.blocks[index - 1];
  if (!block || !above || block.end - block.start > longest) return false;
  if (!/^(?:[—–-]|--)\s?\p{Lu}/u.test(text.slice(block.start, block.start + 4))) return false;
  return /[”"»’]$/u.test(text.slice(above.start, above.end)) && !/[.!?…:]$/u.test(text.slice(block.start, block.end));
}

/** `“We are sorry.” – Ann Roe, leader`: in the same paragraph behind the words, or as a line of its own below them. */
export function signature({ view }: Stage, quotation: Quotation): Attribution | undefined {
  const { tokens, article, text } = view.reading;
  const here = article.blocks[quotation.lastBlock];
  if (!here) return undefined;
  const close = tokens[quotation.to];
  const below = isSignature(view.reading, quotation.lastBlock + 1) && (close?.end ?? here.end) >= here.end - 1;
  const block = below ? article.blocks[quotation.lastBlock + 1] : here;
  if (!block) return undefined;
  const from = below ? tokenAt(tokens, block.start) : quotation.to + 1;
  if (!/^(?:[—–-]|--)$/.test(tokens[from]?.text ?? '') || block.end - (tokens[from]?.start ?? 0) > longest)
    return undefined;
  if (!below && (tokens[from]?.start ?? block.end) >= block.end) return undefined;
  const start = tokens[from + 1]?.start ?? block.end;
  const mention = view.names.mentionAt.get(from + 1) ?? view.names.mentionAt.get(from + 2);
  const entity = mention && view.names.at.get(mention.from);
  const reason = 'signed below the words';
  if (mention && entity?.kind === 'person')
    return {
      name: entity.name,
      entity,
      span: { start: mention.start, end: mention.end },
      confidence: 0.9,
      reason,
      direct: true,
    };
  if (!below || start >= block.end) return undefined;
  return { name: text.slice(start, block.end), span: { start, end: block.end }, confidence: 0.7, reason, direct: true };
}
