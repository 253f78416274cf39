import type { Span } from '../../../electron/contract/text.ts';
import type { Finds } from './finds.ts';
import type { Gold, GoldCommitment, GoldQuote } from './gold.ts';
import { pair } from './pair.ts';
import { type Finder, hull, lengthOf, overlap, shared } from './spans.ts';
import { answer, falseFind, miss, type Scores } from './tally.ts';
import { coverage, plainName } from './words.ts';

/** Spans match from this intersection over union on. */
const sameSpan = 0.5;
/** A commitment matches where it covers this much of its clause. */
const clauseShare = 0.5;

/** An article's text, and where words stand in it. */
export interface Page {
  readonly text: string;
  readonly find: Finder;
}

const wordsOf = ({ text }: Page, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** The best match of any mention with any place of the words; 0 under the bound. */
function bestOverlap(places: readonly Span[], spans: readonly Span[]): number {
  let best = 0;
  for (const place of places) for (const span of spans) best = Math.max(best, overlap([place], [span]));
  return best >= sameSpan ? best : 0;
}

/** Dates by their words, and the days that they are worked out to be. */
export function scoreDates(into: Scores, gold: Gold, finds: Finds, page: Page): void {
  if (!finds.dates) return;
  const expected = gold.dates.map((date) => ({ ...date, places: page.find.all(date.wording) }));
  const { pairs, missed, left } = pair(expected, finds.dates, (a, b) => {
    const fit = bestOverlap(a.places, b.spans);
    return fit > 0 && a.iso === b.iso ? fit + 1 : fit;
  });
  into.dates.hit += pairs.length;
  for (const { wording } of missed) miss(into.dates, wording);
  for (const each of left)
    if (!(gold.optionalDates ?? []).some((wording) => bestOverlap(page.find.all(wording), each.spans) > 0))
      falseFind(into.dates, wordsOf(page, each.spans));
  for (const [{ wording, iso }, found] of pairs)
    answer(into.days, iso === found.iso, found.iso !== undefined, `${wording}: ${iso} <> ${found.iso}`);
}

/** Where a quotation stands: from its first words to its last. */
function extents({ find }: Page, { opens, ends }: GoldQuote): Span[] {
  return find.all(opens).flatMap((first) => {
    if (ends === undefined) return [first];
    const last = find.all(ends, first.start)[0];
    return last ? [{ start: first.start, end: Math.max(first.end, last.end) }] : [];
  });
}

/** Quotations by their extent, and their speakers. */
export function scoreQuotes(into: Scores, gold: Gold, finds: Finds, page: Page): void {
  if (!finds.quotes) return;
  const expected = gold.quotes.map((quote) => ({ ...quote, places: extents(page, quote) }));
  const { pairs, missed, left } = pair(expected, finds.quotes, (a, b) => bestOverlap(a.places, [hull(b.spans)]));
  into.quotes.hit += pairs.length;
  for (const { opens } of missed) miss(into.quotes, opens);
  const optional = (gold.optionalQuotes ?? []).flatMap((opens) => page.find.all(opens));
  for (const { spans } of left)
    if (!optional.some((place) => shared([place], spans) > 0)) falseFind(into.quotes, wordsOf(page, spans));
  for (const [{ opens, speaker }, found] of pairs) {
    if (speaker === undefined) continue;
    const right = plainName(speaker ?? '') === plainName(found.speaker ?? '');
    answer(into.speakers, right, found.speaker !== undefined, `${opens}: ${speaker} <> ${found.speaker}`);
  }
}

/** How much of the clause that a careful reader marked the found words cover; 0 under the bound. */
function covers(page: Page, action: string, spans: readonly Span[]): number {
  const places = page.find.all(action);
  // Words that the reader put together from several places of the sentence are compared as words.
  const share =
    places.length > 0
      ? Math.max(...places.map((place) => shared([place], spans) / lengthOf([place])))
      : coverage(action, wordsOf(page, spans));
  return share >= clauseShare ? share : 0;
}

/** Commitments by their clause; who undertakes them, how firm they are, and by when. */
export function scoreCommitments(into: Scores, gold: Gold, finds: Finds, page: Page): void {
  if (!finds.commitments) return;
  const { pairs, missed, left } = pair(gold.commitments, finds.commitments, (a, b) => {
    const share = covers(page, a.action, b.spans);
    return share === 0 ? 0 : share + overlap(page.find.all(a.action).slice(0, 1), b.spans);
  });
  into.commitments.hit += pairs.length;
  for (const { action } of missed) miss(into.commitments, action);
  for (const { spans, parties } of left)
    if (!(gold.optionalCommitments ?? []).some((action) => covers(page, action, spans) > 0))
      falseFind(into.commitments, `${wordsOf(page, spans)} (${(parties ?? []).join(', ')})`);
  for (const [expected, found] of pairs) {
    if (found.parties === undefined) continue;
    const said = found.parties.join(', ');
    const note = `${expected.action}: ${expected.parties.join(', ')} <> ${said}`;
    if (expected.parties.length > 0) answer(into.actors, sameParties(expected, found.parties), said !== '', note);
    if (expected.status !== undefined)
      answer(
        into.firmness,
        expected.status === found.status,
        true,
        `${expected.action}: ${expected.status} <> ${found.status}`,
      );
    if (expected.due !== undefined)
      answer(
        into.due,
        expected.due === found.due,
        found.due !== undefined,
        `${expected.action}: ${expected.due} <> ${found.due}`,
      );
  }
}

function sameParties({ parties }: GoldCommitment, found: readonly string[]): boolean {
  const names = new Set(found.map(plainName));
  return names.size === parties.length && parties.every((party) => names.has(plainName(party)));
}
