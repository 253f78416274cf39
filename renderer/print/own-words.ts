import type { PlacedLine } from '../../electron/briefing/page-layout.ts';

/** A line with the marks that its words call for: a person's own short form is no quotation, and is marked as theirs. */
export function withMarksOfItsWords(line: PlacedLine): PlacedLine {
  if (line.ownWords === undefined) return line;
  return { ...line, item: { ...line.item, drafter: true, verbatim: false } };
}
