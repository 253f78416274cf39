import type { IncomingBlock } from '../../article/from-text.ts';
import { paragraphsOfLines } from '../../article/line-blocks.ts';
import type { BlockRole } from '../../contract/text.ts';
import type { HtmlReader } from './html-events.ts';
import { ListNumbers } from './list-numbers.ts';
import { plainInCell, TableRow } from './table-row.ts';

const inBlocks = new Set(
  'html body article aside address blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table caption tbody thead tfoot tr td th ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
/** What surrounds an article on its page. */
const around = new Set(['nav', 'header', 'footer', 'aside', 'menu']);

const roleOf: { readonly [element: string]: BlockRole } = {
  li: 'listItem',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
};

/** Makes paragraphs of what it is told. */
export interface BlockReader extends HtmlReader {
  /** The paragraphs so far; to be asked for once all is told. */
  readonly blocks: () => readonly IncomingBlock[];
}

/**
 * Our own small model of a document: headings, paragraphs, list items, quotations and captions as blocks of plain words;
 * a table as a line for each row. Links, bold and the like leave their words.
 *
 * @param only the article: menus, heads, feet and asides of a page are left out
 */
export function blockReader({ only = false }: { readonly only?: boolean } = {}): BlockReader {
  const blocks: IncomingBlock[] = [];
  const roles: (BlockRole | undefined)[] = [];
  const numbers = new ListNumbers();
  let words: string[] = [];
  const row = new TableRow();
  let inCell = false;
  let asWritten = 0;
  let surroundings = 0;
  let raised: { readonly at: number; linked: boolean } | null = null;
  let link: number | null = null;

  const taken = () => {
    const text = words.join('');
    words = [];
    raised = null;
    link = null;
    return text;
  };
  const flush = () => {
    if (words.length === 0) return;
    const texts = stretches(taken());
    if (texts.length === 0) return;
    const role = roles.findLast((each) => each !== undefined);
    for (const text of texts) blocks.push({ text: numbers.take() + text, role });
  };
  const endRow = () => blocks.push(...row.take());
  const endCell = () => {
    const texts = stretches(taken());
    if (texts.length === 1) row.add(texts[0] ?? '');
    else if (texts.length > 1) {
      endRow();
      for (const text of texts) blocks.push({ text });
    }
    inCell = false;
  };
  const openBlock = (name: string) => {
    if (cells.has(name)) {
      flush();
      inCell = true;
    } else if (inCell && plainInCell.has(name)) words.push('\n\n');
    else {
      // A cell that holds headings, lists and tables is a part of a page, not of a table.
      endRow();
      inCell = false;
      flush();
    }
  };
  const closeBlock = (name: string) => {
    if (cells.has(name) && inCell) endCell();
    else if (inCell && plainInCell.has(name)) words.push('\n\n');
    else flush();
    if (name === 'tr' || name === 'table') endRow();
  };

  return {
    blocks: () => {
      flush();
      return blocks;
    },
    open(name, attributes) {
      if (only && around.has(name)) surroundings += 1;
      if (surroundings > 0) return;
      if (inBlocks.has(name)) {
        openBlock(name);
        roles.push(roleOf[name]);
        numbers.open(name, attributes);
        if (name === 'pre') asWritten += 1;
      } else if (name === 'br') words.push('\n');
      else if (name === 'q') words.push('“');
      else if (name === 'sup') raised = { at: words.length, linked: false };
      else if (name === 'a') {
        link = words.length;
        if (raised) raised.linked = true;
      }
    },
    close(name) {
      if (only && around.has(name)) surroundings -= 1;
      else if (surroundings > 0) return;
      else if (name === 'q') words.push('”');
      else if (name === 'sup') {
        if (raised && isNoteMark(words.slice(raised.at).join(''), raised.linked)) words.length = raised.at;
        raised = null;
      } else if (name === 'a') {
        // The way back from a note, or a mark that only leads to its own place.
        if (link !== null && /^\s*[\^↑↩⬆#¶]\uFE0E?\s*$/.test(words.slice(link).join(''))) words.length = link;
        link = null;
      } else if (inBlocks.has(name)) {
        closeBlock(name);
        roles.pop();
        numbers.close(name);
        if (name === 'pre') asWritten -= 1;
      }
    },
    text(told) {
      if (surroundings > 0) return;
      words.push(asWritten > 0 ? told : told.replace(/[ \t\n\r\f]+/g, ' '));
    },
  };
}

/** A raised figure that leads to a note is no part of the sentence. */
function isNoteMark(text: string, linked: boolean): boolean {
  return linked && /^\s*\[?(?:\d{1,3}|[*†‡a-z])\]?\s*$/.test(text);
}

/** Two line breaks part paragraphs; single ones only in a head or a signature. */
function stretches(text: string): string[] {
  const found: string[][] = [[]];
  for (const line of text.split('\n')) {
    const tidy = line.trim();
    if (tidy !== '') found.at(-1)?.push(tidy);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter((lines) => lines.length > 0).flatMap((lines) => paragraphsOfLines(lines.join('\n')));
}
