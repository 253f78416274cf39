import type { BriefingView } from '../../electron/briefing/briefing-view.ts';
import { countInSight } from '../desk/first-paint.ts';

type Sections = BriefingView['sections'];

/** Least heights in CSS pixels: the head of the briefing, a section's head, a line; of people three share a line. */
const least = { head: 120, section: 30, line: 28, person: 14 } as const;

/**
 * The sections as far as a window can show them.
 *
 * @param room the window's height in CSS pixels
 */
export function linesInSight(sections: Sections, room: number): Sections {
  let left = room - least.head;
  return sections.flatMap(({ section, lines }) => {
    left -= least.section;
    if (left <= 0) return [];
    const heights = lines.map(() => (section === 'people' ? least.person : least.line));
    const count = countInSight(heights, left);
    left -= heights.slice(0, count).reduce((sum, height) => sum + height, 0);
    return [{ section, lines: lines.slice(0, count) }];
  });
}
