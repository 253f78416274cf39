import type { HtmlReader } from './html-events.ts';

/** Attributes by which a page's article is told from what surrounds it. */
const telling = ['id', 'class', 'role', 'rel', 'itemprop', 'itemtype', 'aria-modal', 'start', 'value'];
const longest = 200;

/** Writes what it is told as HTML without anything that acts, for a reader of documents. */
export interface MarkupWriter extends HtmlReader {
  readonly html: () => string;
  /** How many nodes a document made of it has, about: each escaped sign parts its text. */
  readonly nodes: () => number;
  /** How deep the deepest element lies. */
  readonly depth: () => number;
}

/** Thrown where there is more to write than is wanted. */
export class MarkupTooLong extends Error {}

/** @param most UTF-16 code units that are written at most; MarkupTooLong is thrown beyond them */
export function markupWriter(most: number): MarkupWriter {
  const parts: string[] = [];
  let nodes = 0;
  let length = 0;
  let depth = 0;
  let deepest = 0;
  const measure = (added: number) => {
    length += added;
    if (length > most) throw new MarkupTooLong();
  };
  return {
    html: () => parts.join(''),
    nodes: () => nodes,
    depth: () => deepest,
    open(name, attributes) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (!/^[a-z][a-z0-9-]{0,40}$/.test(name)) return;
      nodes += 1;
      measure(2 * name.length + 5);
      parts.push('<', name);
      for (const attribute of telling) {
        const value = attributes.get(attribute);
        if (value !== undefined) parts.push(' ', attribute, '="', escaped(value.slice(0, longest)), '"');
      }
      const target = attributes.get('href');
      // Whether a link leads within the page or away is all that counts of it.
      if (name === 'a' && target !== undefined) parts.push(target.startsWith('#') ? ' href="#a"' : ' href="/a"');
      parts.push('>');
    },
    close(name) {
      depth -= 1;
      if (/^[a-z][a-z0-9-]{0,40}$/.test(name) && !alone.has(name)) parts.push('</', name, '>');
    },
    text(words) {
      measure(words.length);
      const text = escaped(words);
      nodes += Math.ceil((text.length - words.length) / 3);
      parts.push(text);
    },
  };
}

const alone = new Set(['br', 'hr', 'wbr', 'col', 'area', 'basefont', 'bgsound', 'command', 'keygen']);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
