import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { IncomingBlock } from '../article/from-text.ts';
import { normaliseText } from '../article/normalise.ts';
import type { BlockRole } from '../contract/text.ts';
import { textOfHtml } from './html-remains.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];

/** Above this, reading the markup would take longer than a person waits; see `markupCost`. */
const costLimit = 20_000_000;

/**
 * The paragraphs of a Markdown text: headings, paragraphs, list items and quotations as blocks of plain words. Pictures,
 * rules and link targets are dropped, markup inside is never kept as markup. Null where the markup is so tangled that
 * the text is better read as plain text.
 */
export function markdownBlocks(body: string): readonly IncomingBlock[] | null {
  if (markupCost(body) > costLimit) return null;
  const eachLineIsOne = !normaliseText(body).includes('\n\n');
  const blocks: IncomingBlock[] = [];
  for (const node of fromMarkdown(body).children) collect(node, undefined, blocks, eachLineIsOne);
  return blocks;
}

function collect(node: Node, role: BlockRole | undefined, blocks: IncomingBlock[], eachLineIsOne: boolean): void {
  switch (node.type) {
    case 'heading':
      blocks.push({
        text: words(node),
        role: role ?? (blocks.some(isHeading) || node.depth > 2 ? 'subheading' : headingRole(blocks)),
      });
      return;
    case 'paragraph': {
      const text = words(node);
      for (const part of eachLineIsOne ? text.split('\n') : [text]) blocks.push({ text: part, role });
      return;
    }
    case 'blockquote':
      for (const child of node.children) collect(child, role ?? 'quotation', blocks, eachLineIsOne);
      return;
    case 'list':
      node.children.forEach((item, index) => {
        const first = blocks.length;
        for (const child of item.children) collect(child, 'listItem', blocks, eachLineIsOne);
        const head = blocks[first];
        // The number of a numbered item is part of what the article says; a bullet is not.
        if (node.ordered && head) blocks[first] = { ...head, text: `${(node.start ?? 1) + index}. ${head.text}` };
      });
      return;
    case 'code':
      blocks.push({ text: node.value, role });
      return;
    case 'html':
      blocks.push({ text: textOfHtml(node.value), role });
      return;
    default:
      return;
  }
}

function isHeading(block: IncomingBlock): boolean {
  return block.role === 'headline' || block.role === 'subheading';
}

/** Only a heading that nothing but short lines precede is the article's own. */
function headingRole(blocks: readonly IncomingBlock[]): BlockRole {
  return blocks.every((block) => block.text.length < 120) ? 'headline' : 'subheading';
}

function words(node: Node): string {
  return plainText(node, { includeImageAlt: false, includeHtml: false });
}

/**
 * A bound on the work of the Markdown reader, which is quadratic in the marks of one paragraph and in the depth of one
 * line: the sum of their squares.
 */
function markupCost(body: string): number {
  let cost = 0;
  let marks = 0;
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') {
      cost += marks ** 2;
      marks = 0;
    }
    marks += line.match(/[*_`[\]<&]/g)?.length ?? 0;
    cost += (/^[\s>*+-]*/.exec(line)?.[0].length ?? 0) ** 2;
  }
  return cost + marks ** 2;
}
