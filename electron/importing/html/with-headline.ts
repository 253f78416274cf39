import type { IncomingBlock } from '../../article/from-text.ts';

/**
 * An article that begins with its headline, once: the page's own heading, or else its title. Further headings are
 * subheadings.
 */
export function withHeadline(
  blocks: readonly IncomingBlock[],
  headings: readonly string[],
  title: string | undefined,
): readonly IncomingBlock[] {
  // Of several headings of the first rank, only one that is the title is the article's.
  const own = headings.length === 1 ? headings[0] : headings.find((heading) => isSame(heading, title));
  const headline = own ?? title;
  const rest = blocks.map((block) => (block.role === 'headline' ? { ...block, role: 'subheading' as const } : block));
  if (headline === undefined) return firstHeadingLeads(rest);
  const at = rest.findIndex(({ text }) => isSame(text, headline) || isSame(text, title));
  const before = at < 0 || at > 6 ? [] : rest.slice(0, at);
  const after = at < 0 || at > 6 ? rest : rest.slice(at + 1);
  return [...before, { text: headline, role: 'headline' }, ...after];
}

/** Where nothing is named, a heading that only short lines precede leads. */
function firstHeadingLeads(blocks: readonly IncomingBlock[]): readonly IncomingBlock[] {
  const at = blocks.findIndex(({ role }) => role === 'subheading');
  if (at < 0 || blocks.slice(0, at).some(({ text }) => text.length >= 120)) return blocks;
  return blocks.map((block, index) => (index === at ? { ...block, role: 'headline' } : block));
}

function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && letters(one) === letters(other) && letters(one) !== '';
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
