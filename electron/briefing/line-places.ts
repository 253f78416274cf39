import type { PageItem } from '../contract/page.ts';

/** Where a line stands: a paragraph, and of several articles the letter of the one that it is of. */
export interface LinePlace {
  readonly letter?: string | undefined;
  /** Counted from 1. */
  readonly paragraph: number;
}

/** All places on which a line rests, in their order. */
export function placesOf({ paragraphs, cites }: Pick<PageItem, 'paragraphs' | 'cites'>): readonly LinePlace[] {
  if (cites === undefined) return paragraphs.map((paragraph) => ({ paragraph }));
  return cites.flatMap(({ letter, paragraphs: own }) => own.map((paragraph) => ({ letter, paragraph })));
}

/** The mark of a place: `¶3`, or `A ¶3`, which a line's end never parts. */
export function placeMark({ letter, paragraph }: LinePlace): string {
  return letter === undefined ? `¶${paragraph}` : `${letter}\u00a0¶${paragraph}`;
}

/** What tells a place from every other, as part of an anchor's name. */
export function placeKey({ letter, paragraph }: LinePlace): string {
  return letter === undefined ? String(paragraph) : `${letter}-${paragraph}`;
}
