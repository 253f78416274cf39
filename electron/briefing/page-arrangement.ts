import { type PageItem, type PageSection, pageSections } from '../contract/page.ts';
import type { LineChoice, PageSetup, SectionChoice } from '../contract/page-setup.ts';

/** All sections of a page in their order; the ones that an arrangement does not name follow, shown. */
export function allSectionChoices(sections: readonly SectionChoice[] = []): readonly SectionChoice[] {
  const named = new Set(sections.map(({ section }) => section));
  const rest = pageSections
    .filter((section) => !named.has(section))
    .map((section) => ({ section, shown: true, pinned: false, short: false }));
  return [...sections, ...rest];
}

/** The sections that stand on the page; undefined where nobody has arranged them. */
export function shownSections({ sections }: Pick<PageSetup, 'sections'>): readonly PageSection[] | undefined {
  if (sections === undefined) return undefined;
  return allSectionChoices(sections)
    .filter(({ shown }) => shown)
    .map(({ section }) => section);
}

/** Lines with what was chosen for them, or for their section where nothing was. */
export function withChoices(items: readonly PageItem[], { sections, lines }: PageSetup): readonly PageItem[] {
  const ofSection = new Map((sections ?? []).map((choice) => [choice.section, choice]));
  const ofLine = new Map(lines.map((choice) => [choice.lineId, choice]));
  return items.map((item) => withChoice(item, ofLine.get(item.id), ofSection.get(item.section)));
}

/** A hidden section is hidden whole, however its lines would stand in it; only a line's own pin brings it back. */
function withChoice(item: PageItem, line: LineChoice | undefined, section: SectionChoice | undefined): PageItem {
  const pinned = line?.pinned ?? (section?.shown === true && section.pinned);
  const short = line?.short ?? section?.short ?? false;
  const shortText = line?.shortText;
  if (!pinned && !short && shortText === undefined) return item;
  return { ...item, ...(pinned ? { pinned } : {}), ...(short ? { short } : {}), shortText };
}
/**
 * An arrangement as it can be kept for other articles: a section whose lines are all pinned, or all short, is so as a
 * whole; choices for single lines stay with their article.
 *
 * @param items lines of the page with their choices
 */
export function templateSections(
  sections: readonly SectionChoice[] | undefined,
  items: readonly PageItem[],
): readonly SectionChoice[] {
  return allSectionChoices(sections).map((choice) => {
    const own = items.filter(({ section }) => section === choice.section);
    if (own.length === 0) return choice;
    return {
      ...choice,
      pinned: choice.shown && own.every(({ pinned }) => pinned === true),
      short: own.every(({ short }) => short === true),
    };
  });
}
