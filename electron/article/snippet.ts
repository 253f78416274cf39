import type { Snippet } from '../contract/search.ts';
import type { Span } from '../contract/text.ts';
import { placesOf, type SearchTerm, searchedForm } from './search-words.ts';

/** How much of a text a snippet shows, in UTF-16 code units, and how much of that comes before the first hit. */
const width = 180;
const before = 50;
/** In a long text only so many places of each term are weighed. */
const weighed = 60;

interface Place extends Span {
  readonly term: number;
}

/** The place from which on the most different terms stand within a snippet's width; the first of equals. */
function bestFrom(places: readonly Place[], terms: number): number {
  let best = 0;
  let most = 0;
  for (let index = 0; index < places.length && most < terms; index += 1) {
    const until = (places[index]?.start ?? 0) + width - before;
    const seen: number[] = [];
    for (let next = index; next < places.length; next += 1) {
      const place = places[next];
      if (place === undefined || place.end > until) break;
      if (!seen.includes(place.term)) seen.push(place.term);
    }
    if (seen.length > most) {
      most = seen.length;
      best = index;
    }
  }
  return best;
}

const space = /\s/u;

/** The nearest beginning of a word at or after a place. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && start < text.length && !space.test(text[start - 1] ?? ' ')) start += 1;
  return start;
}

/** The nearest end of a word at or before a place, but not before `least`. */
function wordEnd(text: string, at: number, least: number): number {
  let end = at;
  while (end > least && end < text.length && !space.test(text[end] ?? ' ')) end -= 1;
  return end;
}

/** A text on one line, each code unit in its place. */
function onOneLine(text: string): string {
  return text.replace(/\s/gu, ' ');
}

/**
 * The part of a text that shows best where some terms stand.
 *
 * @param form of the text, by `searchedForm`
 * @returns undefined where none of them stands in it
 */
export function snippetOf(text: string, terms: readonly SearchTerm[], form = searchedForm(text)): Snippet | undefined {
  const places = terms
    .flatMap((term, index) => placesOf(form, term, weighed).map((span): Place => ({ ...span, term: index })))
    .sort((one, other) => one.start - other.start);
  const from = bestFrom(places, terms.length);
  const first = places[from];
  if (first === undefined) return undefined;
  const room = text.lastIndexOf('\n', first.start) + 1;
  const start = Math.min(first.start, wordStart(text, Math.max(room, first.start - before)));
  const end = wordEnd(text, Math.min(text.length, start + width), first.end);
  const marks = places
    .filter((place) => place.start >= first.start && place.end <= end)
    .map((place) => ({ start: place.start - start, end: place.end - start }));
  return {
    text: onOneLine(text.slice(start, end)),
    marks: apart(marks),
    cutBefore: start > room,
    cutAfter: end < text.length,
    place: { start: first.start, end: first.end },
  };
}

/** Marks that do not overlap; of two on one place the first stays. */
function apart(marks: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** The beginning of a text, where no term stands in it. */
export function beginningOf(text: string): Snippet {
  const end = wordEnd(text, Math.min(text.length, width), 1);
  return { text: onOneLine(text.slice(0, end)), marks: [], cutBefore: false, cutAfter: end < text.length };
}
