import { type DOMOutputSpec, type NodeSpec, Schema } from 'prosemirror-model';

const item: DOMOutputSpec = ['li', 0];

const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', toDOM: (): DOMOutputSpec => ['p', { dir: 'auto' }, 0] },
  bullet_list: { group: 'block', content: 'list_item+', toDOM: (): DOMOutputSpec => ['ul', 0] },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1, validate: 'number' } },
    toDOM: (node): DOMOutputSpec => ['ol', { start: Number(node.attrs.start) }, 0],
  },
  list_item: { content: 'paragraph block*', defining: true, toDOM: () => item },
  /** What Markdown can say and a note cannot, as it is written. */
  verbatim: { group: 'block', content: 'text*', marks: '', code: true, toDOM: (): DOMOutputSpec => ['pre', 0] },
  text: { group: 'inline' },
  hard_break: { group: 'inline', inline: true, selectable: false, toDOM: (): DOMOutputSpec => ['br'] },
  reference: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { to: { validate: 'string' }, id: { validate: 'string' }, words: { validate: 'string' } },
    toDOM: (node): DOMOutputSpec => ['span', { class: 'note-link' }, String(node.attrs.words)],
  },
} satisfies { readonly [Name in string]: NodeSpec };

/** What a note can say: paragraphs, lists, bold, italic, code, links, and links to notes and lines. */
export const noteSchema = new Schema({
  nodes,
  marks: {
    link: {
      inclusive: false,
      attrs: { url: { validate: 'string' } },
      // Not a link of the page's: it leads nowhere by itself.
      toDOM: (mark) => ['span', { class: 'note-address', title: String(mark.attrs.url) }, 0],
    },
    bold: { toDOM: () => ['strong', 0] },
    italic: { toDOM: () => ['em', 0] },
    code: { code: true, excludes: '_', toDOM: () => ['code', 0] },
  },
});
