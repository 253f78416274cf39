import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { ArticleView } from '../contract/articles.ts';
import { type FullBriefing, type FullItem, type FullSection, fullSections } from '../contract/full-briefing.ts';
import type { PageItem } from '../contract/page.ts';
import { briefingView } from './briefing-view.ts';
import { citedParagraphs } from './cited-paragraphs.ts';
import { itemOf, type PageOptions, printableBriefing } from './printable-briefing.ts';
import { isPrinted } from './sections.ts';

/**
 * The whole briefing as a document: the head and the lines of the page in the person's order, each in full; sections
 * that the page hides after the others; then what the page has no room for. Lines that are hidden in the briefing are
 * counted. No argument has a field that could hold a private note.
 */
export function fullBriefing(
  view: ArticleView,
  annotations: readonly PrintableAnnotation[],
  options: PageOptions,
): FullBriefing {
  const { items, sections: shown = [], ...head } = printableBriefing(view, annotations, options);
  const briefing = briefingView(view, options);
  const further = briefing.sections.flatMap(({ section, lines }) =>
    isPrinted(section) ? [] : lines.map((line) => itemOf(line, section)),
  );
  const all: FullItem[] = [...items.map(inFull), ...further];
  const order: readonly FullSection[] = [...new Set<FullSection>([...shown, ...fullSections])];
  const named = [head.bottomLine, ...all].flatMap((item) => item?.paragraphs ?? []);
  const notes = annotations.filter((note) => all.some((item) => item.id === note.id));
  return {
    ...head,
    sections: order
      .map((section) => ({ section, items: all.filter((item) => item.section === section) }))
      .filter((section) => section.items.length > 0),
    cited: citedParagraphs(view, notes, new Set(named)),
    hidden: briefing.hidden.length,
  };
}

function inFull({ pinned: _pinned, short: _short, shortText: _shortText, ...item }: PageItem): FullItem {
  return item;
}
