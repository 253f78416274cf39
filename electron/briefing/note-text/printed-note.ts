import type { PrintableAnnotation } from '../../contract/annotations.ts';
import type { NoteBlock, NoteInline } from '../../contract/note-text.ts';
import { noteTitle } from './note-title.ts';
import { leftOut, plainNote } from './plain-note.ts';
import { readNote } from './read-note.ts';

/**
 * What a printable note says on a page and in a document, plain and with its setting. A link's words stand where the note
 * has them, or where the other note is among those at hand; else the sign that something is left out.
 */
export function printedNote(
  note: PrintableAnnotation,
  others: readonly PrintableAnnotation[],
): { readonly text: string; readonly blocks: readonly NoteBlock[] } {
  const blocks = readNote(note.text).map((block) => withTitles(block, others));
  return { text: plainNote(blocks), blocks };
}

function withTitles(block: NoteBlock, others: readonly PrintableAnnotation[]): NoteBlock {
  if (block.kind === 'verbatim') return asWords(block.text);
  if (block.kind === 'paragraph')
    return { ...block, inlines: block.inlines.map((inline) => withTitle(inline, others)) };
  return { ...block, items: block.items.map((item) => item.map((part) => withTitles(part, others))) };
}

/** Outside the program raw markup must stay words, whatever another program would make of it. */
function asWords(text: string): NoteBlock {
  const look = { kind: 'words', bold: false, italic: false, code: false } as const;
  const lines = text.split('\n').flatMap((line): NoteInline[] => [{ kind: 'break' }, { ...look, text: line }]);
  return { kind: 'paragraph', inlines: lines.slice(1) };
}

function withTitle(inline: NoteInline, others: readonly PrintableAnnotation[]): NoteInline {
  if (inline.kind !== 'reference') return inline;
  const other = others.find(({ id }) => id === inline.id);
  const words = inline.words || (other === undefined ? '' : noteTitle(other.text));
  // Nobody outside the program can follow the link, and nobody needs the id.
  return { kind: 'words', text: words === '' ? leftOut : words, bold: false, italic: false, code: false };
}
