import {
  type Omission,
  type PageItem,
  type PageSection,
  type Paper,
  type PrintableBriefing,
  pageSections,
} from '../contract/page.ts';
import { oneLine } from './clip-text.ts';
import { type Columns, chooseColumns } from './page-columns.ts';
import { type Forms, makeForms, noLimit } from './page-forms.ts';
import { pageHead } from './page-head.ts';
import type { Rung } from './page-ladder.ts';
import type { PageHead, PageLayout, PlacedLine, PlacedSection } from './page-layout.ts';

/** How long a line may be, in columns; 0 leaves it off. A line that is not listed stands in full. */
export type Lengths = ReadonlyMap<PageItem, number>;

/** What is decided once for a briefing, before anything is measured. */
export interface PagePlan {
  readonly briefing: PrintableBriefing;
  readonly paper: Paper;
  readonly head: PageHead;
  readonly columns: Columns;
  readonly forms: Forms;
  readonly shared: ReadonlyMap<PageSection, string>;
  /** All sections, in the order in which they stand. */
  readonly order: readonly PageSection[];
  /** Before anything gives way: lines of hidden sections are off, and key points for which there is no room. */
  readonly start: Lengths;
}

/** A detail is said once beside the heading when at least this many lines have it, and more than half of them. */
const leastSharing = 3;

/** Decides what no measurement can change: title, order, columns, what is said once for a whole section. */
export function planPage(briefing: PrintableBriefing, paper: Paper): PagePlan {
  const { items, sections = pageSections } = briefing;
  const order = [...new Set([...sections, ...pageSections])];
  const hidden = items.filter((item) => item.pinned !== true && !sections.includes(item.section));
  const start: Lengths = new Map(hidden.map((item) => [item, 0]));
  const standing = items.filter((item) => start.get(item) !== 0);
  const shared = new Map<PageSection, string>();
  for (const section of ['agreed', 'requested'] as const) {
    const detail = sharedDetail(standing.filter((item) => item.section === section));
    if (detail !== undefined) shared.set(section, detail);
  }
  const columns = chooseColumns(standing, shared, order);
  return { briefing, paper, head: pageHead(briefing), columns, forms: makeForms(), shared, order, start };
}

/** The same page with other lines off from the start, and its columns chosen for those that stand. */
export function startWith(plan: PagePlan, start: Lengths): PagePlan {
  const standing = plan.briefing.items.filter((item) => start.get(item) !== 0);
  return { ...placeAnew(plan, standing), start };
}

/** The same page with its columns chosen for some of its lines only. */
export function placeAnew(plan: PagePlan, items: readonly PageItem[]): PagePlan {
  const columns = chooseColumns(items, plan.shared, plan.order);
  const placed = new Set([...columns.main, ...columns.side]);
  const rest = plan.order.filter((section) => !placed.has(section));
  return { ...plan, columns: { ...columns, main: [...columns.main, ...rest] } };
}

/** The page at a rung of the ladder, with its lines at the given lengths. */
export function composePage(plan: PagePlan, rung: Rung, lengths: Lengths): PageLayout {
  const sections = new Map<PageSection, PlacedLine[]>();
  for (const item of plan.briefing.items) {
    const limit = lengths.get(item) ?? noLimit;
    if (limit === 0) continue;
    const lines = sections.get(item.section) ?? [];
    lines.push(withoutShared(plan.forms.line(item, limit), plan.shared.get(item.section)));
    sections.set(item.section, lines);
  }
  const placed = (names: readonly PageSection[]): PlacedSection[] =>
    names.flatMap((section) => {
      const lines = sections.get(section);
      return lines === undefined ? [] : [{ section, shared: plan.shared.get(section), lines }];
    });
  const { briefing, paper, head, columns } = plan;
  const shortened = [...sections.values()].flat().filter((line) => line.shortened).length;
  return {
    briefing,
    paper,
    head,
    ...rung,
    arrangement: columns.arrangement,
    ratio: columns.ratio,
    main: placed(columns.main),
    side: placed(columns.side),
    omissions: omissionsOf(plan, lengths),
    shortened: shortened + (head.bottomLine?.shortened ? 1 : 0),
  };
}

function omissionsOf({ briefing, order }: PagePlan, lengths: Lengths): Omission[] {
  return order.flatMap((section) => {
    const own = briefing.items.filter((item) => item.section === section);
    const count = own.filter((item) => lengths.get(item) === 0).length;
    return count === 0 ? [] : [{ section, count, further: count < own.length }];
  });
}

function withoutShared(line: PlacedLine, shared: string | undefined): PlacedLine {
  if (shared === undefined || line.item.detail === undefined || oneLine(line.item.detail) !== shared) return line;
  return { ...line, detail: undefined, shortened: line.text !== (line.ownWords ?? oneLine(line.item.text)) };
}

/** Only where every line says something of its own can a line without it be read as sharing what the heading says. */
function sharedDetail(items: readonly PageItem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { detail } of items) {
    if (detail === undefined) return undefined;
    counts.set(oneLine(detail), (counts.get(oneLine(detail)) ?? 0) + 1);
  }
  for (const [detail, count] of counts) {
    if (count >= leastSharing && count * 2 > items.length && detail.length <= 60) return detail;
  }
  return undefined;
}
