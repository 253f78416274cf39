import type { List, ListItem, Node, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { NoteBlock, NoteInline, NoteWords } from '../../contract/note-text.ts';
import { isLinkAddress } from './link-address.ts';
import { referenceOf } from './note-links.ts';
import { tangled } from './tangled.ts';

type Look = Omit<NoteWords, 'kind' | 'text'>;
const plainLook: Look = { bold: false, italic: false, code: false };

/**
 * What a note's Markdown says. Paragraphs, lists, bold, italic, code and links are read; all else, raw HTML and pictures
 * among it, is kept as the words that stand there. A line break is a line break. A text too tangled to be read in
 * reasonable time is taken as it stands.
 */
export function readNote(text: string): NoteBlock[] {
  if (text.trim() === '') return [];
  if (tangled(text)) return [{ kind: 'verbatim', text }];
  let read = 0;
  return fromMarkdown(text).children.map((node) => {
    const block = blockOf(node, text, read);
    read = node.position?.end.offset ?? read;
    return block;
  });
}

/** @param read how far the source has been taken by the blocks before, which the reader may take for a part of this one */
function blockOf(node: RootContent, source: string, read = 0): NoteBlock {
  if (node.type === 'paragraph') return { kind: 'paragraph', inlines: joined(inlinesOf(node.children, source)) };
  if (node.type === 'list' && isPlainList(node)) return listOf(node, source);
  if (node.type === 'code' && isIndented(node, source)) return linesOf(wholeLines(node, source, read));
  return { kind: 'verbatim', text: wholeLines(node, source, read).trimEnd() };
}

function listOf({ ordered, start, children }: List, source: string): NoteBlock {
  const items = children.map((item) => item.children.map((child) => blockOf(child, source)));
  return { kind: 'list', ordered: ordered === true, start: start ?? 1, items };
}

/** True where a list holds nothing but paragraphs and lists of the kind. */
function isPlainList({ children }: List): boolean {
  return children.every((item: ListItem) =>
    item.children.every((child) => child.type === 'paragraph' || (child.type === 'list' && isPlainList(child))),
  );
}

function isIndented(node: Node, source: string): boolean {
  return !/^\s*(?:```|~~~)/.test(wholeLines(node, source));
}

/** Words with room before them were hardly meant as a program's text: they stay a paragraph, its lines as they are. */
function linesOf(text: string): NoteBlock {
  return { kind: 'paragraph', inlines: brokenWords(text, plainLook) };
}

/** The source of a block, from the beginning of its first line. */
function wholeLines(node: Node, source: string, read = 0): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? source.length;
  return source.slice(Math.max(read, source.lastIndexOf('\n', start - 1) + 1), end);
}

function sourceOf(node: Node, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function inlinesOf(nodes: readonly PhrasingContent[], source: string, look: Look = plainLook): NoteInline[] {
  return nodes.flatMap((node) => inlineOf(node, source, look));
}

function inlineOf(node: PhrasingContent, source: string, look: Look): NoteInline[] {
  switch (node.type) {
    case 'text':
      return brokenWords(node.value, look);
    case 'break':
      return [{ kind: 'break' }];
    case 'strong':
      return inlinesOf(node.children, source, { ...look, bold: true });
    case 'emphasis':
      return inlinesOf(node.children, source, { ...look, italic: true });
    case 'inlineCode':
      return [{ kind: 'words', text: node.value.replaceAll('\n', ' '), ...look, code: true }];
    case 'link': {
      const reference = referenceOf(node.url);
      if (reference !== undefined) return [{ kind: 'reference', ...reference, words: wordsOf(node) }];
      const url = !node.title && isLinkAddress(node.url) ? node.url : undefined;
      return url === undefined || wordsOf(node) === ''
        ? brokenWords(sourceOf(node, source), look)
        : inlinesOf(node.children, source, { ...look, url });
    }
    default:
      return brokenWords(sourceOf(node, source), look);
  }
}

function brokenWords(text: string, look: Look): NoteInline[] {
  return text
    .split('\n')
    .flatMap((line, index): NoteInline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'words', text: line, ...look } as const]),
    ]);
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Words side by side that look the same are one. */
export function joined(inlines: readonly NoteInline[]): NoteInline[] {
  const out: NoteInline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === 'words' && last?.kind === 'words' && looksLike(inline, last)) {
      out[out.length - 1] = { ...last, text: last.text + inline.text };
    } else out.push(inline);
  }
  return out;
}

function looksLike(one: NoteWords, other: NoteWords): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.code === other.code && one.url === other.url;
}
