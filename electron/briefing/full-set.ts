import type { FullBriefing } from '../contract/full-briefing.ts';
import type { Paper } from '../contract/page.ts';
import { textsFor } from '../texts/catalogue.ts';
import { displayWidth, oneLine } from './clip-text.ts';
import { contentsGroup, pagesWithoutContents } from './full-contents.ts';
import { fullKeys, headGroup, sectionGroups } from './full-groups.ts';
import type { FullGroup, FullLayout, FullMeasure, FullPage } from './full-layout.ts';
import { PageFiller } from './full-paginate.ts';
import { sourcesGroup } from './full-sources.ts';
import { titleSizeFor } from './page-head.ts';

/**
 * Sets a full briefing on as many pages as it needs. The same briefing, paper and measurer give the same pages. Yields
 * the page in hand again and again, so that whoever runs it can let others in between.
 */
export function* setFullBriefing(
  briefing: FullBriefing,
  paper: Paper,
  measure: FullMeasure,
): Generator<number, FullLayout, void> {
  const { full } = textsFor(briefing.interfaceLanguage);
  const head = headGroup(briefing);
  const sections = sectionGroups(briefing);
  const first = yield* fill([head, ...sections], briefing, measure);
  let { pages } = first;
  if (pages.length > pagesWithoutContents) {
    const listed = [...sections, first.sources];
    const blank = contentsGroup(listed, [], full);
    const second = yield* fill([head, blank, ...sections], briefing, measure);
    const contents = contentsGroup(listed, second.pages, full);
    pages = withGroup(second.pages, contents);
  }
  return {
    briefing,
    paper,
    titleSize: titleSizeFor(displayWidth(oneLine(briefing.title))),
    keys: fullKeys(briefing),
    pages,
  };
}

/** The groups, and after them the sources, which name the pages of the lines. */
function* fill(groups: readonly FullGroup[], briefing: FullBriefing, measure: FullMeasure) {
  const filler = new PageFiller(measure);
  // An article that tells neither title nor day has no head to set.
  for (const group of groups) if (group.rows.length > 0) yield* filler.add(group);
  const sources = sourcesGroup(briefing, filler.pages);
  yield* filler.add(sources);
  return { pages: filler.pages, sources };
}

/** The same pages with a group in place of the one of its name; row by row it takes the same room. */
function withGroup(pages: readonly FullPage[], group: FullGroup): readonly FullPage[] {
  return pages.map((page) =>
    page.map((placed) =>
      placed.group.id === group.id
        ? {
            ...placed,
            group,
            rows: placed.rows.map((one) => ({
              ...one,
              row: group.rows.find(({ id }) => id === one.row.id) ?? one.row,
            })),
          }
        : placed,
    ),
  );
}
