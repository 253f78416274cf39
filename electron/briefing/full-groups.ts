import type { FullBriefing, FullItem, FullSection } from '../contract/full-briefing.ts';
import { type Texts, textsFor } from '../texts/catalogue.ts';
import { interfaceLanguage } from '../texts/languages.ts';
import { oneLine } from './clip-text.ts';
import { wordDay } from './dates.ts';
import type { FullGroup, FullRow, Part, RowLook } from './full-layout.ts';
import { type AnyItem, lineParts, sourceId } from './full-parts.ts';
import { placesOf } from './line-places.ts';
import { textDirection } from './text-direction.ts';

/** Sections whose lines have a day and a state each, and so are the rows of a table. */
const tables: ReadonlySet<FullSection> = new Set(['agreed', 'requested']);

/** The anchor of a line. */
export function lineId(place: number): string {
  return `line-${place}`;
}

/** Heading of a section of the full briefing. */
export function headingOf(section: FullSection, { page, brief, dossiers }: Texts): string {
  if (section === 'differences') return dossiers.differ;
  if (section === 'figures' || section === 'names' || section === 'earlier') return brief.sections[section];
  return page.headings[section];
}

/** Title, dateline and bottom line, which begin the document. */
export function headGroup(briefing: FullBriefing): FullGroup {
  const { page } = textsFor(briefing.interfaceLanguage);
  const title = oneLine(briefing.title);
  const dateline = datelineOf(briefing, page);
  const { bottomLine } = briefing;
  return {
    id: 'head',
    kind: 'head',
    rows: [
      ...(title === '' ? [] : [plainRow('title', 'title', [{ look: 'text', text: title }], 'source')]),
      ...(dateline === '' ? [] : [plainRow('dateline', 'dateline', [{ look: 'text', text: dateline }], 'ours')]),
      ...(bottomLine === undefined ? [] : [lineRow(bottomLine, 'bottom-line', 'bottomLine', briefing)]),
    ],
  };
}

function datelineOf(briefing: FullBriefing, words: Texts['page']): string {
  const { dateline, titleIsOurs, preparedBy, preparedOn } = briefing;
  const day = preparedOn && wordDay(preparedOn, interfaceLanguage(briefing.interfaceLanguage), 'long');
  return [
    oneLine(dateline),
    ...(titleIsOurs ? [words.titleIsOurs] : []),
    ...(preparedBy || preparedOn ? [words.prepared(preparedBy && oneLine(preparedBy), day)] : []),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The sections with their lines, and at their end how many lines are hidden. */
export function sectionGroups(briefing: FullBriefing): FullGroup[] {
  const texts = textsFor(briefing.interfaceLanguage);
  let place = 0;
  const groups: FullGroup[] = briefing.sections.map(({ section, items }) => {
    const isTable = tables.has(section);
    const rows = items.map((item) => {
      place += 1;
      return lineRow(item, lineId(place), item.section === 'quotes' ? 'quote' : 'line', briefing, isTable);
    });
    const heading = headingOf(section, texts);
    if (!isTable) return { id: `section-${section}`, kind: 'list', heading, rows };
    const { what, when, source } = texts.full.columns;
    const first = section === 'requested' ? what.requested : what.agreed;
    // A column in which nothing stands takes room from the words.
    const isDated = rows.some((row) => row.when !== undefined && row.when.length > 0);
    return {
      id: `section-${section}`,
      kind: 'table',
      heading,
      columns: isDated ? [first, when, source] : [first, source],
      rows: isDated ? rows : rows.map((row) => ({ ...row, when: undefined })),
    };
  });
  return briefing.hidden === 0 ? groups : [...groups, hiddenGroup(briefing.hidden, texts)];
}

function hiddenGroup(hidden: number, { full }: Texts): FullGroup {
  const parts: Part[] = [{ look: 'quiet', text: full.hidden(hidden) }];
  return { id: 'hidden', kind: 'remark', rows: [plainRow('hidden-lines', 'remark', parts, 'ours')] };
}

function lineRow(
  item: AnyItem | FullItem,
  id: string,
  look: RowLook,
  briefing: FullBriefing,
  inTable = false,
): FullRow {
  const { page } = textsFor(briefing.interfaceLanguage);
  return {
    id,
    look,
    direction: textDirection(item.text),
    words: item.kind === 'note' ? 'ours' : 'source',
    ...lineParts(item, briefing.language, page, inTable),
    ...(inTable ? {} : { when: undefined }),
    restsOn: placesOf(item).map(sourceId),
  };
}

/** A row that rests on no paragraph. */
export function plainRow(id: string, look: RowLook, parts: readonly Part[], words: FullRow['words']): FullRow {
  const direction = textDirection(parts.map(({ text }) => text).join(' '));
  return { id, look, direction, words, parts, aside: [], restsOn: [] };
}

/** What the marks of a document mean, as far as they stand in it. */
export function fullKeys(briefing: FullBriefing): string[] {
  const { page, full } = textsFor(briefing.interfaceLanguage);
  const items = [briefing.bottomLine, ...briefing.sections.flatMap((section) => section.items)];
  return [
    ...(briefing.cited.length > 0 && briefing.sources ? [page.keys.lettered] : []),
    ...(briefing.cited.length > 0 ? [full.paragraphKey] : []),
    ...(items.some((item) => item?.drafter) ? [page.keys.drafter] : []),
    ...(items.some((item) => item?.unverified) ? [page.keys.unverified] : []),
    ...(items.some((item) => item?.check) ? [page.keys.check] : []),
    ...(briefing.hasUnprintable ? [page.keys.unprintable] : []),
  ];
}
