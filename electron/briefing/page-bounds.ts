import type { PageLayout, PlacedSection } from './page-layout.ts';

/** More lines than a column of any paper holds at the smallest size. */
const mostLines = 60;
/** More letters than a column holds even of the narrowest ones. */
const mostLetters = 7_000;

/**
 * Whether a column is so full that no measurement is needed to refuse it. It keeps huge briefings away from the
 * layout engine.
 */
export function isHopeless(sections: readonly PlacedSection[], arrangement: PageLayout['arrangement']): boolean {
  const columns = arrangement === 'flow' ? 2 : 1;
  const lines = sections.flatMap((section) => section.lines);
  if (lines.length > mostLines * columns) return true;
  const letters = lines.reduce((sum, line) => sum + line.text.length + (line.detail?.length ?? 0), 0);
  return letters > mostLetters * columns;
}
