import { type AnnotationTarget, tagLimit } from './annotations.ts';
import { listGroupings, listSorts, shelves } from './article-list.ts';
import { deskTabs, lockDelays, paneWidths, type Settings, sidePanes } from './desk-state.ts';
import { certainties, type FactBody, type FactBodyOf, type FactKind, firmnesses, type SourcedDate } from './facts.ts';
import { articleLimit, headLimit, idLimit, lineLimit, mostNames, noteLimit } from './limits.ts';
import { pageSections, papers } from './page.ts';
import type { SectionChoice } from './page-setup.ts';
import {
  byKind,
  type Fields,
  holding,
  list,
  number,
  oneOf,
  optional,
  type Reader,
  strict,
  text,
  truth,
  whole,
} from './reading.ts';
import { isIsoDate, type Span } from './text.ts';
import type { CorrectionFields } from './versions.ts';

export const readId = text({ least: 1, most: idLimit });
const line = text({ trimmed: true, least: 1, most: lineLimit });
const names = list(line, mostNames);
const offset = whole(0);
const position = { start: offset, end: offset };
const isoDate = holding(text(), isIsoDate);

const span = holding(strict<Span>(position), ({ start, end }) => start < end);

const dateFields = {
  iso: optional(isoDate),
  wording: line,
  certainty: oneOf(certainties),
} satisfies Fields<SourcedDate>;
const sourcedDate = strict<SourcedDate>(dateFields);

const bodies: { readonly [Kind in FactKind]: Reader<FactBodyOf<Kind>> } = {
  person: strict({
    kind: oneOf(['person']),
    name: line,
    role: optional(line),
    affiliation: optional(line),
    aliases: names,
    known: optional(
      strict({
        name: optional(line),
        role: optional(line),
        affiliation: optional(line),
        article: optional(line),
        seen: optional(isoDate),
      }),
    ),
  }),
  organisation: strict({ kind: oneOf(['organisation']), name: line, aliases: names }),
  place: strict({ kind: oneOf(['place']), name: line }),
  commitment: strict({
    kind: oneOf(['commitment']),
    text: line,
    parties: names,
    toward: optional(names),
    by: optional(line),
    due: optional(sourcedDate),
    status: oneOf(firmnesses),
  }),
  position: strict({ kind: oneOf(['position']), text: line, speaker: line }),
  quote: strict({ kind: oneOf(['quote']), text: line, speaker: optional(line), speakerSpan: optional(span) }),
  date: strict({ kind: oneOf(['date']), ...dateFields }),
  event: strict({ kind: oneOf(['event']), text: line, when: optional(sourcedDate) }),
  figure: strict({
    kind: oneOf(['figure']),
    value: line,
    unit: optional(line),
    of: (value) => (value === '' ? value : line(value)),
  }),
  keyPoint: strict({ kind: oneOf(['keyPoint']), text: line }),
  summary: strict({ kind: oneOf(['summary']), text: line }),
  question: strict({ kind: oneOf(['question']), text: line }),
};

/** What a fact may say. */
export const readFactBody = byKind<FactBody>(bodies);

/** How a passage is found again. */
export const readSelectors = strict({
  quote: strict({
    type: oneOf(['TextQuoteSelector']),
    exact: text({ least: 1, most: noteLimit }),
    prefix: text({ most: lineLimit }),
    suffix: text({ most: lineLimit }),
  }),
  position: strict({ type: oneOf(['TextPositionSelector']), ...position }),
});

/** What an annotation may be about. */
export const readAnnotationTarget = byKind<AnnotationTarget>({
  article: strict({ kind: oneOf(['article']) }),
  paragraph: strict({ kind: oneOf(['paragraph']), number: whole(1) }),
  fact: strict({ kind: oneOf(['fact']), factId: readId }),
  passage: strict({
    kind: oneOf(['passage']),
    selectors: readSelectors,
  }),
});

/** The settings, each on its own: one that cannot be understood leaves the others good. */
export const settingReaders: Fields<Settings> = {
  paper: oneOf(papers),
  tab: oneOf(deskTabs),
  pane: oneOf(sidePanes),
  lastArticleId: readId,
  navigationWidth: number(paneWidths.navigationWidth.min, paneWidths.navigationWidth.max),
  sideWidth: number(paneWidths.sideWidth.min, paneWidths.sideWidth.max),
  preparedBy: text({ trimmed: true, most: headLimit }),
  preparedFor: text({ trimmed: true, most: headLimit }),
  lockAfter: holding(number(), (minutes) => lockDelays.some((delay) => delay === minutes)),
  shield: truth,
  passphraseOffered: truth,
  copyTold: truth,
  listShelf: oneOf(shelves),
  listSort: oneOf(listSorts),
  listGrouping: oneOf(listGroupings),
  listTag: text({ trimmed: true, most: tagLimit }),
};

/** What is typed into a correction. */
export const readCorrectionFields = strict<CorrectionFields>({
  title: text({ most: lineLimit }),
  place: text({ most: lineLimit }),
  date: text({ most: lineLimit }),
  language: text({ most: 64 }),
  text: text({ most: articleLimit }),
});

/** How a section of the page may stand. */
export const readSectionChoice = strict<SectionChoice>({
  section: oneOf(pageSections),
  shown: truth,
  pinned: truth,
  short: truth,
});
