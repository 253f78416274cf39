import type { PageItem } from '../contract/page.ts';
import { clipText, displayWidth, oneLine } from './clip-text.ts';
import type { PlacedLine } from './page-layout.ts';

/** Widths to which lines are shortened in turn, in columns; the last is the short form. */
const textLimits = [640, 320, 160, 96] as const;
/** The short form: the last of them. */
const shortForm = 96;
/** In full. */
export const noLimit = Number.POSITIVE_INFINITY;

const detailShare = 0.5;
const smallestDetail = 48;

/** Every line of a briefing at every length that was asked for, each worked out once. */
export interface Forms {
  /** @param limit width in columns, one of `textLimits` or `noLimit` */
  readonly line: (item: PageItem, limit: number) => PlacedLine;
  /** The limits of a line that change it, from the mildest to the short form. */
  readonly limits: (item: PageItem) => readonly number[];
}

/** The forms of a briefing's lines. */
export function makeForms(): Forms {
  const lines = new Map<PageItem, Map<number, PlacedLine>>();
  const limits = new Map<PageItem, readonly number[]>();
  const line = (item: PageItem, limit: number): PlacedLine => {
    const known = lines.get(item) ?? new Map<number, PlacedLine>();
    const placed = known.get(limit) ?? placedLine(item, limit);
    lines.set(item, known.set(limit, placed));
    return placed;
  };
  return {
    line,
    limits: (item) => {
      const known = limits.get(item) ?? limitsThatShorten(item, line);
      limits.set(item, known);
      return known;
    },
  };
}

/** The quieter second line shrinks with the first. A line whose short form was chosen has no longer one. */
function placedLine(item: PageItem, allowed: number): PlacedLine {
  const limit = item.short === true ? Math.min(allowed, shortForm) : allowed;
  const wholeText = oneLine(item.text);
  const wholeDetail = item.detail === undefined ? undefined : oneLine(item.detail);
  const own = ownShortForm(item, wholeText, limit);
  const words = own ?? wholeText;
  const text = clipText(words, limit);
  const detail = wholeDetail && clipText(wholeDetail, Math.max(smallestDetail, limit * detailShare));
  const shortened = text !== words || detail !== wholeDetail;
  return { item, text, detail, shortened, ...(own === undefined ? {} : { ownWords: own }) };
}

/** A person's own short form, where it was chosen or the line would have to be cut. */
function ownShortForm({ short, shortText }: PageItem, wholeText: string, limit: number): string | undefined {
  if (shortText === undefined || shortText.trim() === '') return undefined;
  return short === true || displayWidth(wholeText) > limit ? oneLine(shortText) : undefined;
}

function limitsThatShorten(item: PageItem, lineAt: Forms['line']): readonly number[] {
  let last = lineAt(item, noLimit);
  return textLimits.filter((limit) => {
    const line = lineAt(item, limit);
    const differs = line.text !== last.text || line.detail !== last.detail;
    last = line;
    return differs;
  });
}
