import type { NoteBlock, NoteInline } from '../contract/note-text.ts';
import { escaped } from './escaped-html.ts';

/** A note as HTML: paragraphs, lists, bold, italic, code and links, and nothing else, whatever it says. */
export function noteHtml(blocks: readonly NoteBlock[]): string {
  // A note of one paragraph is a line like any other.
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'paragraph') return only.inlines.map(inlineHtml).join('');
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: NoteBlock): string {
  if (block.kind === 'verbatim') return `<p>${escaped(block.text).replaceAll('\n', '<br>')}</p>`;
  if (block.kind === 'paragraph') return `<p>${block.inlines.map(inlineHtml).join('')}</p>`;
  const items = block.items.map((item) => `<li>${noteHtml(item)}</li>`).join('');
  if (!block.ordered) return `<ul>${items}</ul>`;
  return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`;
}

function inlineHtml(inline: NoteInline): string {
  if (inline.kind === 'break') return '<br>';
  if (inline.kind === 'reference') return escaped(inline.words);
  const { text, bold, italic, code, url } = inline;
  let html = escaped(text);
  if (code) html = `<code>${html}</code>`;
  if (url !== undefined) html = `<a href="${escaped(url)}" rel="noreferrer">${html}</a>`;
  if (italic) html = `<em>${html}</em>`;
  return bold ? `<strong>${html}</strong>` : html;
}
