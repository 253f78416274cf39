import type { NoteBlock, NoteInline } from '../../contract/note-text.ts';

/** Stands where something is left out, as in a quotation. */
export const leftOut = '[…]';

/** A note's words without their setting: paragraphs and items on lines of their own, items with their sign. */
export function plainNote(blocks: readonly NoteBlock[]): string {
  return blocks.map((block) => plainBlock(block, '')).join('\n');
}

function plainBlock(block: NoteBlock, indent: string): string {
  if (block.kind === 'paragraph') return plainInlines(block.inlines).replaceAll('\n', `\n${indent}`);
  if (block.kind === 'verbatim') return block.text;
  return block.items
    .map((item, index) => {
      const sign = block.ordered ? `${block.start + index}.` : '•';
      return `${sign} ${item.map((part) => plainBlock(part, `${indent}  `)).join(`\n${indent}  `)}`;
    })
    .join(`\n${indent}`);
}

/** The words of a paragraph. A link whose words must not be told leaves the sign that something is left out. */
export function plainInlines(inlines: readonly NoteInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      if (inline.kind === 'words') return inline.text;
      return inline.words === '' ? leftOut : inline.words;
    })
    .join('');
}
