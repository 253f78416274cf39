import { Fragment, type Mark, type Node, Slice } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import { joined, readNote } from '../../../electron/briefing/note-text/read-note.ts';
import { writeNote } from '../../../electron/briefing/note-text/write-note.ts';
import type { NoteBlock, NoteInline, NoteWords } from '../../../electron/contract/note-text.ts';
import { noteSchema } from './schema.ts';

const { nodes, marks } = noteSchema;

/**
 * Where an editor begins on a note, which may have been left in the middle of a sentence: the room behind the last word,
 * which Markdown takes for nothing, is there as well, so that the next word does not grow onto the last.
 */
export function begunWith(markdown: string): Node {
  const doc = documentOf(readNote(markdown));
  const room = /\s*$/u.exec(markdown)?.[0] ?? '';
  if (room === '') return doc;
  const end = Selection.atEnd(doc).$from;
  const isVerbatim = end.parent.type === nodes.verbatim;
  const inlines = room
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 || isVerbatim ? [] : [nodes.hard_break.create()]),
      ...(line === '' ? [] : [noteSchema.text(line)]),
    ]);
  return doc.replace(end.pos, end.pos, new Slice(Fragment.from(inlines), 0, 0));
}

/** What an editor holds as Markdown, with the room behind its last word. */
export function markdownOf(doc: Node): string {
  const markdown = writeNote(blocksOf(doc));
  if (markdown === '') return '';
  const { parent } = Selection.atEnd(doc).$from;
  const room = / +$/u.exec(parent.textContent)?.[0] ?? '';
  return markdown.trimEnd() === markdown ? markdown + room : markdown;
}

/** A note as the editor holds it. */
export function documentOf(blocks: readonly NoteBlock[]): Node {
  const children = blocks.map(nodeOf);
  return nodes.doc.create(null, children.length === 0 ? [nodes.paragraph.create()] : children);
}

function nodeOf(block: NoteBlock): Node {
  if (block.kind === 'verbatim') return nodes.verbatim.create(null, noteSchema.text(block.text));
  if (block.kind === 'paragraph') return nodes.paragraph.create(null, block.inlines.map(inlineNodeOf));
  const items = block.items.map((item) => {
    const parts = item.map(nodeOf);
    // An item begins with a paragraph, though an empty one.
    const head = parts[0]?.type === nodes.paragraph ? [] : [nodes.paragraph.create()];
    return nodes.list_item.create(null, [...head, ...parts]);
  });
  return block.ordered
    ? nodes.ordered_list.create({ start: block.start }, items)
    : nodes.bullet_list.create(null, items);
}

function inlineNodeOf(inline: NoteInline): Node {
  if (inline.kind === 'break') return nodes.hard_break.create();
  if (inline.kind === 'reference') {
    return nodes.reference.create({ to: inline.to, id: inline.id, words: inline.words });
  }
  return noteSchema.text(inline.text, marksOf(inline));
}

function marksOf({ bold, italic, code, url }: NoteWords): readonly Mark[] {
  if (code) return [marks.code.create()];
  return [
    ...(url === undefined ? [] : [marks.link.create({ url })]),
    ...(bold ? [marks.bold.create()] : []),
    ...(italic ? [marks.italic.create()] : []),
  ];
}

/** What the editor holds, as a note. */
function blocksOf(parent: Node): NoteBlock[] {
  return parent.children.map(blockOf);
}

function blockOf(node: Node): NoteBlock {
  if (node.type === nodes.verbatim) return { kind: 'verbatim', text: node.textContent };
  if (node.type === nodes.paragraph) return { kind: 'paragraph', inlines: joined(node.children.map(inlineOf)) };
  return {
    kind: 'list',
    ordered: node.type === nodes.ordered_list,
    start: node.type === nodes.ordered_list ? Number(node.attrs.start) : 1,
    items: node.children.map(blocksOf),
  };
}

function inlineOf(node: Node): NoteInline {
  if (node.type === nodes.hard_break) return { kind: 'break' };
  if (node.type === nodes.reference) {
    const { to, id, words } = node.attrs;
    return { kind: 'reference', to: to === 'fact' ? 'fact' : 'note', id: String(id), words: String(words) };
  }
  const url = marks.link.isInSet(node.marks)?.attrs.url;
  return {
    kind: 'words',
    text: node.text ?? '',
    bold: marks.bold.isInSet(node.marks) !== undefined,
    italic: marks.italic.isInSet(node.marks) !== undefined,
    code: marks.code.isInSet(node.marks) !== undefined,
    ...(url === undefined ? {} : { url: String(url) }),
  };
}
