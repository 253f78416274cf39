/** A run of text as a PDF draws it; lengths in points, `base` counted downwards from the top of the page. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** It runs from left to right on the page as it is seen. */
  readonly level: boolean;
}

/** Runs on one line that belong together, with the spaces between their words. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
}

/** A page with its text; `number` counts from 1. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

interface Growing {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  font: string;
  length: number;
}

/** A gap wider than this, in sizes of the letters, parts columns or cells; words set to a full line stand far apart. */
const wideGap = 1.5;
/** A gap wider than this is a space between words. */
const wordGap = 0.15;

/** The fragments of a page's runs, in the order in which they are drawn. */
export function fragmentsOf(runs: readonly TextRun[]): Fragment[] {
  const fragments: Growing[] = [];
  for (const run of runs) {
    if (!run.level || run.size <= 0 || run.text.trim() === '') continue;
    const last = fragments.at(-1);
    if (last && isNoteMark(last, run)) continue;
    if (last && continues(last, run)) grow(last, run);
    else {
      const { text, left, width, base, size, font } = run;
      fragments.push({ text, left, right: left + width, base, size, font, length: text.length });
    }
  }
  return fragments.map(({ length: _, text, ...rest }) => ({ ...rest, text: text.replace(/\s+/g, ' ').trim() }));
}

function continues(last: Growing, run: TextRun): boolean {
  const size = Math.max(last.size, run.size);
  if (Math.abs(run.base - last.base) > size * 0.35) return false;
  const gap = run.left - last.right;
  return gap > -size * 0.5 && gap < size * wideGap;
}

function grow(last: Growing, run: TextRun): void {
  const apart = run.left - last.right > Math.max(last.size, run.size) * wordGap;
  const spaced = apart && !/\s$/.test(last.text.slice(-1)) && !/^\s/.test(run.text);
  last.text += (spaced ? ' ' : '') + run.text;
  last.right = Math.max(last.right, run.left + run.width);
  // The letters that most of a line is set in are the line's.
  if (run.text.length > last.length) {
    last.size = run.size;
    last.base = run.base;
    last.font = run.font;
    last.length = run.text.length;
  }
}

/** A small raised figure behind a word leads to a note; behind a figure it may be a power. */
function isNoteMark(last: Growing, run: TextRun): boolean {
  return (
    /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(run.text) &&
    run.size < last.size * 0.8 &&
    last.base - run.base > last.size * 0.15 &&
    last.base - run.base < last.size &&
    run.left - last.right < last.size * 0.5 &&
    /[\p{L}.,;:!?”"’)]\s?$/u.test(last.text.slice(-2))
  );
}
