import type { IncomingBlock } from '../../article/from-text.ts';

/** Above this a cell holds running text, in UTF-16 code units. */
const longestCell = 200;

/** Elements that part the text of a cell without making a page of it. */
export const plainInCell: ReadonlySet<string> = new Set(['p', 'div', 'center', 'section']);

/** The cells of a row as one line of text; running text keeps its paragraphs, since many a page is laid out as a table. */
export class TableRow {
  #cells: string[] = [];

  add(text: string): void {
    const tidy = text.replace(/\s+/g, ' ').trim();
    if (tidy !== '') this.#cells.push(tidy);
  }

  /** What the row has held so far, which it then forgets. */
  take(): readonly IncomingBlock[] {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length === 0) return [];
    const running = cells.length === 1 || cells.some((text) => text.length > longestCell);
    // A line of several cells is never a heading.
    return running ? cells.map((text) => ({ text })) : [{ text: cells.join(' | '), role: 'body' }];
  }
}
