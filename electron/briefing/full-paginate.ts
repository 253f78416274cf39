import type { FullGroup, FullMeasure, FullPage, FullRow, PlacedRow } from './full-layout.ts';
import { lettersOf } from './full-parts.ts';

/** A row at least this high, in CSS pixels, is parted to fill a page; a lower one goes to the next page whole. */
const worthParting = 110;
/** As a share of a page: two rows lower than this do not stand apart at the turn of a page. */
const lowRows = 0.2;

/** What of a group stands on the page in hand. */
interface OpenGroup {
  readonly group: FullGroup;
  continued: boolean;
  rows: PlacedRow[];
  heights: number[];
}

/**
 * Fills pages with groups, one after the other: breaks between rows, keeps a heading with what follows it, and parts a
 * row between lines of text where it is too high. Whoever runs it may stop between any two steps.
 */
export class PageFiller {
  readonly #measure: FullMeasure;
  readonly #done: FullPage[] = [];
  #page: OpenGroup[] = [];
  /** Height of the groups on the page that are complete. */
  #used = 0;

  constructor(measure: FullMeasure) {
    this.#measure = measure;
  }

  /** The pages so far, the one in hand included. */
  get pages(): readonly FullPage[] {
    return [...this.#done, this.#page.map(({ group, continued, rows }) => ({ group, continued, rows }))];
  }

  /** Sets a group where the last one ended; yields the page in hand after each row and page. */
  *add(group: FullGroup): Generator<number, void, void> {
    let open = this.#open(group, false);
    for (const [at, row] of group.rows.entries()) {
      let from = 0;
      let isSet = false;
      while (!isSet) {
        const height = this.#measure.row(group, row, from);
        const isWhole = this.#needed(open, at, from, height) <= this.#left(open);
        const parted = isWhole ? null : this.#part(open, row, from, height);
        if (parted !== null) {
          place(open, { row, from, to: parted.to }, parted.height);
          from = parted.to;
          open = this.#turn(open, false);
        } else if (isWhole || this.#isBare(open)) {
          place(open, { row, from, to: lettersOf(row.parts) }, height);
          isSet = true;
        } else {
          open = this.#turn(open, from === 0 && at === group.rows.length - 1);
        }
        yield this.#done.length + 1;
      }
    }
    this.#used += this.#heightOf(open);
  }

  #open(group: FullGroup, continued: boolean): OpenGroup {
    const open: OpenGroup = { group, continued, rows: [], heights: [] };
    this.#page.push(open);
    return open;
  }

  /** Ends the page. The last row of a group does not stand alone on the next: the one before goes with it. */
  #turn(open: OpenGroup, beforeLastRow: boolean): OpenGroup {
    const moved: OpenGroup = { group: open.group, continued: open.continued, rows: [], heights: [] };
    if (beforeLastRow && this.#mayGoAlong(open)) {
      moved.rows = open.rows.splice(-1);
      moved.heights = open.heights.splice(-1);
    }
    if (open.rows.length === 0) this.#page.pop();
    else moved.continued = true;
    this.#done.push(this.#page.map(({ group, continued, rows }) => ({ group, continued, rows })));
    this.#page = [moved];
    this.#used = 0;
    return moved;
  }

  #mayGoAlong({ rows, heights }: OpenGroup): boolean {
    const last = rows.at(-1);
    return rows.length > 2 && last?.from === 0 && (heights.at(-1) ?? 0) < this.#room() * lowRows;
  }

  #room(): number {
    return this.#measure.room(this.#done.length === 0 ? 'first' : 'further');
  }

  /** What a row may take below the rows that stand. */
  #left(open: OpenGroup): number {
    const left = this.#room() - this.#used - this.#aboveOf(open);
    const isLow = this.#measure.heading(open.group, open.continued) > left && !this.#isBare(open);
    return isLow ? 0 : left - this.#rowsOf(open);
  }

  /** Whether nothing stands on the page yet, so that what comes must. */
  #isBare(open: OpenGroup): boolean {
    return this.#page[0] === open && open.rows.length === 0;
  }

  #aboveOf(open: OpenGroup): number {
    return this.#page[0] === open ? 0 : this.#measure.above(open.group);
  }

  #rowsOf({ group, heights }: OpenGroup): number {
    return this.#measure.columnHeads(group) + heights.reduce((sum, height) => sum + height, 0);
  }

  #heightOf(open: OpenGroup): number {
    const heading = this.#measure.heading(open.group, open.continued);
    return this.#aboveOf(open) + Math.max(heading, this.#rowsOf(open));
  }

  /** What a row needs to stand: the first of a group asks for the second too, where both are low. */
  #needed({ group }: OpenGroup, at: number, from: number, height: number): number {
    const next = at === 0 && from === 0 ? group.rows[1] : undefined;
    if (next === undefined) return height;
    const both = height + this.#measure.row(group, next, 0);
    return both < this.#room() * lowRows ? both : height;
  }

  #part(open: OpenGroup, row: FullRow, from: number, height: number) {
    const isBare = this.#isBare(open);
    if (!isBare && height < worthParting) return null;
    const left = this.#left(open);
    return left <= 0 ? null : this.#measure.part(open.group, row, from, left, isBare);
  }
}

function place(open: OpenGroup, row: PlacedRow, height: number): void {
  open.rows.push(row);
  open.heights.push(height);
}
