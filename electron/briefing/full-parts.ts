import type { FullItem } from '../contract/full-briefing.ts';
import type { PageItem } from '../contract/page.ts';
import type { Texts } from '../texts/catalogue.ts';
import { inQuotationMarks } from '../texts/quotation-marks.ts';
import { displayWidth, oneLine } from './clip-text.ts';
import type { Part, PartLook } from './full-layout.ts';
import { stateOf, whenOf } from './line-marks.ts';
import { type LinePlace, placeKey, placeMark, placesOf } from './line-places.ts';

export type AnyItem = FullItem | PageItem;

/** More of them than this follow the words instead of standing beside them. */
export const mostAside = 8;
/** Width beside the words, in columns. */
const widestWhen = 40;

const space: Part = { look: 'text', text: ' ' };

/** Parts with a space between any two. */
export function spaced(parts: readonly (Part | undefined)[]): Part[] {
  return parts
    .filter((part) => part !== undefined && part.text !== '')
    .flatMap((part, at) => (part === undefined ? [] : at === 0 ? [part] : [space, part]));
}

/** Part of a row's own words. A paragraph of several stays one, on a line of its own. */
export function wordsOf(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/gu, '\n')
    .trim();
}

/** A line as it is set, its words first and then what is said of them. */
export interface LineParts {
  readonly parts: readonly Part[];
  readonly when: readonly Part[];
  readonly aside: readonly Part[];
}

/**
 * A line of the briefing in parts.
 *
 * @param inTable whether the day and the state have a column of their own
 */
export function lineParts(item: AnyItem, language: string, words: Texts['page'], inTable: boolean): LineParts {
  const day = whenOf(item, words);
  const when: Part | undefined = day === undefined ? undefined : { look: 'when', text: day };
  const state = stateOf(item, words);
  const pill: Part | undefined = state === undefined ? undefined : { look: 'pill', text: state };
  const isBeside = inTable && displayWidth(day ?? '') <= widestWhen;
  const own: Part[] = item.drafter ? [{ look: 'drafter', text: '✎' }] : [];
  const places = placesOf(item);
  const marks = [...own, ...placeMarks(places)];
  const areBeside = places.length <= mostAside;
  const speaks = item.section === 'positions';
  const detail = item.detail === undefined ? undefined : oneLine(item.detail);
  return {
    parts: spaced([
      isBeside ? undefined : when,
      speaks && detail ? { look: 'speaker', text: `${detail}:` } : undefined,
      { look: lookOf(item), text: quotedWords(item, language) },
      speaks || !detail ? undefined : { look: 'detail', text: detail },
      isBeside ? undefined : pill,
      item.unverified ? { look: 'pill', text: words.unverified } : undefined,
      item.check ? { look: 'pill', text: words.check } : undefined,
      ...(areBeside ? [] : marks),
    ]),
    when: isBeside ? spaced([when, pill]) : [],
    aside: areBeside ? spaced(marks) : [],
  };
}

/** Each leads to its paragraph among the sources. */
function placeMarks(places: readonly LinePlace[]): Part[] {
  return places.map((place, at) => {
    // A letter and a sign stand once for the paragraphs of one article.
    const follows = at > 0 && places[at - 1]?.letter === place.letter;
    return {
      look: 'mark',
      text: `${follows ? place.paragraph : placeMark(place)}${at < places.length - 1 ? ',' : ''}`,
      to: sourceId(place),
    };
  });
}

/** The anchor of a paragraph among the sources. */
export function sourceId(place: LinePlace): string {
  return `source-${placeKey(place)}`;
}

function lookOf(item: AnyItem): PartLook {
  if (item.section === 'people') return 'name';
  return item.section === 'quotes' && item.verbatim ? 'exact' : 'text';
}

/** Quotation marks are the sign of exact words: a line whose words differ from its source goes without them. */
function quotedWords(item: AnyItem, language: string): string {
  const isExact = item.section === 'quotes' && item.verbatim;
  return wordsOf(isExact ? inQuotationMarks(item.text, language) : item.text);
}

/** The parts between two of their letters, without white space at the end. */
export function sliceParts(parts: readonly Part[], from: number, to: number): Part[] {
  let at = 0;
  const cut = parts.flatMap((part) => {
    const start = at;
    at += part.text.length;
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...part, text }];
  });
  while (cut.at(-1)?.text.trim() === '') cut.pop();
  const last = cut.pop();
  return last === undefined ? [] : [...cut, { ...last, text: last.text.trimEnd() }];
}

/** The first letter from a place on that is no white space. */
export function nextLetter(parts: readonly Part[], from: number): number {
  const rest = parts
    .map(({ text }) => text)
    .join('')
    .slice(from);
  return from + rest.length - rest.trimStart().length;
}

/** How many letters the parts have together. */
export function lettersOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
