import type { ArticleView } from '../contract/articles.ts';
import type { Fact } from '../contract/facts.ts';
import type { IsoDate, Span } from '../contract/text.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import { type BriefingLine, type LineContext, lineOf } from './briefing-line.ts';
import { datelineOf } from './dateline.ts';
import { firstDay, lastDay } from './dates.ts';
import { repeatedQuotes } from './quote-marks.ts';
import { readingMinutes } from './reading-time.ts';
import { type BriefingSection, briefingSections, isAhead, sectionOf, whenOf } from './sections.ts';

/** A briefing as the desk shows it; every fact of the article stands in it at least once. */
export interface BriefingView {
  readonly title: string;
  readonly titleIsOurs: boolean;
  /** Place and day, with the day of the week. */
  readonly dateline: string;
  readonly paragraphCount: number;
  readonly readingMinutes: number;
  readonly bottomLine?: BriefingLine | undefined;
  /** In their order; empty ones are left out. */
  readonly sections: readonly { readonly section: BriefingSection; readonly lines: readonly BriefingLine[] }[];
  /** Lines left out of the briefing and of the page, but kept. */
  readonly hidden: readonly BriefingLine[];
}

export interface BriefingOptions {
  /** `YYYY-MM-DD`, by which undertakings are due or overdue. */
  readonly day: IsoDate;
  readonly language: InterfaceLanguage;
}

/** The briefing of an article, in sections and in order. */
export function briefingView(view: ArticleView, options: BriefingOptions): BriefingView {
  const { revision } = view;
  const visible = view.facts.filter((fact) => !fact.hidden);
  const context: LineContext = {
    text: revision.text,
    people: view.facts.flatMap((fact) => (fact.body.kind === 'person' ? [fact.body] : [])),
    ...options,
  };
  const bottomLine = visible.find((fact) => fact.body.kind === 'summary');
  const placed = placedFacts(
    visible.filter((fact) => fact !== bottomLine),
    revision.date,
  );
  return {
    title: revision.title,
    titleIsOurs: revision.titleIsOurs,
    dateline: datelineOf(revision, options.language, 'weekday'),
    paragraphCount: revision.blocks.length,
    readingMinutes: readingMinutes(revision.text),
    bottomLine: bottomLine && lineOf(bottomLine, 'keyPoints', context),
    sections: briefingSections.flatMap((section) => {
      const lines = (placed.get(section) ?? []).map((fact) => lineOf(fact, section, context));
      return lines.length > 0 ? [{ section, lines }] : [];
    }),
    hidden: view.facts
      // What was merged lives on in the line that it is a part of.
      .filter((fact) => fact.hidden && fact.mergedInto === undefined)
      .map((fact) => lineOf(fact, sectionOf(fact, revision.date), context)),
  };
}

function placedFacts(facts: readonly Fact[], published: IsoDate | undefined): Map<BriefingSection, Fact[]> {
  const placed = new Map<BriefingSection, Fact[]>(briefingSections.map((section) => [section, []]));
  const put = (section: BriefingSection, fact: Fact) => placed.get(section)?.push(fact);
  const dated = facts.filter((fact) => whenOf(fact.body));
  const inTable = dated.filter((fact) => fact.body.kind === 'commitment');
  const events = dated.filter((fact) => fact.body.kind === 'event');
  for (const fact of facts) {
    // A bare "in September" says nothing that the event or undertaking around it does not say better.
    const told = fact.body.kind === 'date' && [...events, ...inTable].some((other) => tellsDate(other, fact));
    put(told ? 'earlier' : sectionOf(fact, published), fact);
  }
  for (const fact of inTable) {
    const due = whenOf(fact.body);
    const ahead = due?.iso === undefined || isAhead(due, published);
    if (ahead && !events.some((event) => isSameEvent(fact, event))) put('dates', fact);
  }
  const dates = placed.get('dates') ?? [];
  placed.set('dates', inOrderOfDays(dates));
  const quotes = placed.get('quotes') ?? [];
  const repeated = repeatedQuotes(quotes);
  placed.set('quotes', [
    ...quotes.filter(({ id }) => !repeated.has(id)),
    ...quotes.filter(({ id }) => repeated.has(id)),
  ]);
  return placed;
}

/** Whether an event or undertaking of the same paragraph has the date that a bare mention gives. */
function tellsDate(other: Fact, mention: Fact): boolean {
  return sameDate(mention, other) && mention.paragraphs.some((number) => other.paragraphs.includes(number));
}

/** Whether an undertaking falls due with an event that the same words tell. */
export function isSameEvent(commitment: Fact, event: Fact): boolean {
  const { spans } = event.evidence;
  return (
    sameDate(commitment, event) &&
    commitment.evidence.spans.some((span) => spans.some((found) => overlaps(span, found)))
  );
}

function sameDate(fact: Fact, other: Fact): boolean {
  const [one, two] = [whenOf(fact.body), whenOf(other.body)];
  if (!one || !two || one.iso !== two.iso) return false;
  return one.iso !== undefined || one.wording === two.wording;
}

function overlaps(one: Span, two: Span): boolean {
  return one.start < two.end && two.start < one.end;
}

/** By their first day, what falls due by its last; those without a day come last, in the order of the facts. */
function inOrderOfDays(facts: readonly Fact[]): Fact[] {
  const key = (fact: Fact) => {
    const iso = whenOf(fact.body)?.iso;
    const day = fact.body.kind === 'commitment' ? lastDay : firstDay;
    return (iso === undefined ? undefined : day(iso)) ?? '9999-99-99';
  };
  return [...facts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
