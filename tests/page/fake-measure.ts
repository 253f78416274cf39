import { smallestType } from '../../electron/briefing/page-ladder.ts';
import type { Measure, PageLayout, PlacedSection } from '../../electron/briefing/page-layout.ts';

/** Letters on one line of a column at the smallest size. */
const lettersPerLine = 60;

function columnHeight(sections: readonly PlacedSection[], { typeSize, air }: PageLayout): number {
  const scale = typeSize / smallestType;
  const heads = sections.length * 2;
  const lines = sections
    .flatMap((section) => section.lines)
    .reduce(
      (sum, line) => sum + Math.ceil(((line.text.length + (line.detail?.length ?? 0)) * scale) / lettersPerLine),
      0,
    );
  const count = sections.flatMap((section) => section.lines).length;
  return (heads + lines + count * 0.4 * air) * scale;
}

/** A sheet of so many lines, on which every letter is as wide as any other. */
export function sheetOf(lines: number): Measure {
  return (layout) => {
    const head = Math.ceil(layout.head.title.length / 80) + Math.ceil((layout.head.bottomLine?.text.length ?? 0) / 100);
    const foot = Math.ceil(layout.omissions.length / 4);
    const room = lines - head - foot;
    const share = layout.arrangement === 'flow' ? 2 : 1;
    return {
      mainFits: columnHeight(layout.main, layout) <= room * share,
      sideFits: columnHeight(layout.side, layout) <= room,
    };
  };
}
