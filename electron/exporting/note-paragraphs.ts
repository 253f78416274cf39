import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { NoteBlock, NoteInline } from '../contract/note-text.ts';
import { oneLine, quiet } from './word-runs.ts';

/** How much further in each level of a list stands, in twentieths of a point. */
const step = 360;

/**
 * A note as Word's paragraphs: a line of the list first, what follows under it.
 *
 * @param bullets the document's numbering for lines
 * @param marks stand behind the last paragraph
 */
export function noteParagraphs(blocks: readonly NoteBlock[], bullets: string, marks: string): Paragraph[] {
  const parts = blocks.flatMap((block) => partsOf(block, 1));
  return parts.map(
    ({ sign, level, inlines }, index) =>
      new Paragraph({
        ...(index === 0 && sign === ''
          ? { numbering: { reference: bullets, level: 0 } }
          : { indent: { left: step * level } }),
        children: [
          ...(sign === '' ? [] : [new TextRun(`${sign} `)]),
          ...inlines.map(runOf),
          ...(index === parts.length - 1 && marks !== '' ? [quiet(` ${marks}`)] : []),
        ],
      }),
  );
}

interface Part {
  readonly sign: string;
  readonly level: number;
  readonly inlines: readonly NoteInline[];
}

function partsOf(block: NoteBlock, level: number): Part[] {
  if (block.kind === 'paragraph') return [{ sign: '', level, inlines: block.inlines }];
  if (block.kind === 'verbatim') return [{ sign: '', level, inlines: [plain(block.text)] }];
  return block.items.flatMap((item, index) => {
    const sign = block.ordered ? `${block.start + index}.` : '•';
    const [first, ...rest] = item.flatMap((part) => partsOf(part, level + 1));
    return first === undefined ? [] : [{ ...first, sign: first.sign === '' ? sign : first.sign }, ...rest];
  });
}

function plain(text: string): NoteInline {
  return { kind: 'words', text, bold: false, italic: false, code: false };
}

function runOf(inline: NoteInline): ParagraphChild {
  if (inline.kind === 'break') return new TextRun({ break: 1 });
  if (inline.kind === 'reference') return new TextRun(oneLine(inline.words));
  const { text, bold, italic, code, url } = inline;
  const run = new TextRun({ text: oneLine(text), bold, italics: italic, ...(code ? { font: 'Consolas' } : {}) });
  return url === undefined ? run : new ExternalHyperlink({ children: [run], link: url });
}
