import type { IsoDate, Span } from '../../contract/text.ts';
import { dateAt } from '../dates/find-dates.ts';
import { resolveDate } from '../dates/resolve.ts';
import type { DateValue } from '../dates/value.ts';
import { agencies } from '../gazetteer/agencies.ts';
import { cities } from '../gazetteer/cities.ts';
import { nationsFor } from '../gazetteer/countries.ts';
import { placeParticles } from '../gazetteer/name-particles.ts';
import { regions } from '../gazetteer/regions.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { isRead, type Reading, tokenAt } from '../reading/reading.ts';
import { titleCase } from './title-case.ts';

/** Where and when the article was filed, as its text says. */
export interface Dateline {
  readonly place?: string | undefined;
  readonly placeSpan?: Span | undefined;
  /** The country or region that the dateline names behind its place. */
  readonly within?: { readonly name: string; readonly span: Span } | undefined;
  readonly date?: IsoDate | undefined;
  readonly dateSpan?: Span | undefined;
  readonly wording?: string | undefined;
  /** A month and day whose year the text leaves out. */
  readonly partial?: DateValue | undefined;
  /** The first token of the report itself, behind a dateline that opens its first paragraph. */
  readonly bodyFrom: number;
}

/** The day of a dateline that leaves out its year, placed against a day that is handed in. */
export function datelineDay(dateline: Dateline, near: IsoDate | undefined): IsoDate | undefined {
  return dateline.partial && near !== undefined ? resolveDate(dateline.partial, near, 'past').iso : undefined;
}

/** So many paragraphs may stand above the report. */
const headBlocks = 7;
/** How much of the first paragraph a dateline can take. */
const reach = 140;
const breaks =
  /^(?:[^.!?\n]|\.(?=\s\d|\s?\()|(?<=(?<!\p{L})\p{Lu})\.){2,110}?(?:\([^)\n]{2,40}\)[\s.,]*)?(?:\s[-–—]{1,2}\s|\.\s?[-–—]{1,2}\s?|\s?--\s?|—|\)\s?[-–—]\s?)/u;

/** Reads the dateline: a paragraph of its own, the opening of the first paragraph, or a date among the lines above. */
export function findDateline(reading: Reading): Dateline {
  const { article, text } = reading;
  let above: Partial<Dateline> = {};
  const lastAbove = article.blocks.slice(0, headBlocks).findLastIndex(({ role }) => role === 'dateline');
  for (const [index, block] of article.blocks.entries()) {
    if (block.role === 'dateline') above = { ...above, ...readStretch(reading, block.start, block.end) };
    else if (block.role === 'byline' || block.role === 'standfirst') {
      const { date, dateSpan, wording, partial } = readStretch(
        reading,
        block.start,
        Math.min(block.end, block.start + reach),
      );
      if (date !== undefined && above.date === undefined && block.role === 'byline')
        above = { ...above, date, dateSpan, wording, partial };
    } else if (block.role === 'subheading' && above.date === undefined) {
      const header = readStretch(reading, block.start, block.end);
      if (header.dateSpan && saysPublished(reading, block.start, block.end)) {
        const { date, dateSpan, wording, partial } = header;
        above = { ...above, date, dateSpan, wording, partial };
      }
    }
    // A list above the report sums it up; the dateline stands behind it.
    if (!isRead(block.role) || block.role === 'standfirst' || block.role === 'listItem') continue;
    const head = text.slice(block.start, Math.min(block.end, block.start + reach));
    const match = breaks.exec(head);
    const end = match ? block.start + match[0].length : undefined;
    const inline =
      end !== undefined && isDatelineShaped(match?.[0] ?? '', reading.pack)
        ? readStretch(reading, block.start, end)
        : undefined;
    const sentence = inline ? undefined : withoutBreak(reading, block.start, head);
    const plain = inline ?? sentence?.read;
    if (plain && (plain.place !== undefined || plain.date !== undefined || plain.partial !== undefined)) {
      const to = end !== undefined && inline ? end : (sentence?.end ?? block.start);
      return { ...above, ...clean(plain), bodyFrom: tokenAt(reading.tokens, to) };
    }
    // `NEW DELHI`: the place, alone on its line.
    const alone = placeAlone(reading.pack, text.slice(block.start, block.end));
    if (alone !== undefined && above.place === undefined) {
      const placeSpan = { start: block.start, end: block.start + alone.length };
      return { ...above, place: titleCase(alone), placeSpan, bodyFrom: tokenAt(reading.tokens, block.end) };
    }
    // A line with the place and the date may stand under a first paragraph that sums up the rest.
    if (index > lastAbove && !(index < headBlocks && isTitleLine(text.slice(block.start, block.end)))) break;
  }
  return { ...above, bodyFrom: 0 };
}

/** `Sixty bridges to be repaired this year`: a line that no mark closes, under the name of the sender. */
const isTitleLine = (line: string) => line.length <= 160 && /[\p{L}\p{N}]$/u.test(line);

/** A known place in capitals, or a city with its country, that is all of a line, but for a closing mark. */
function placeAlone(pack: LanguagePack, line: string): string | undefined {
  const name = line.replace(/(?<![\s.,:—–-])[\s.,:—–-]+$/u, '');
  if (name.length <= 40 && name === name.toUpperCase() && isKnownPlace(pack, titleCase(name))) return name;
  // `Kingston, Jamaica`
  const [city = '', country, further] = name.length <= 60 ? name.split(', ') : [];
  return country && further === undefined && isKnownPlace(pack, city) && isKnownPlace(pack, country) ? city : undefined;
}

/** `Ciudad de México, 9 de junio. El gobierno ...`: a dateline that ends like a sentence. */
function withoutBreak(
  reading: Reading,
  start: number,
  head: string,
): { read: Partial<Dateline>; end: number } | undefined {
  const stop = /[.:]\s/.exec(head)?.index;
  if (stop === undefined || stop > 70 || !isDatelineShaped(head.slice(0, stop), reading.pack)) return undefined;
  const read = readStretch(reading, start, start + stop);
  const dated = read.date !== undefined || read.partial !== undefined;
  // `ISLAMABAD: The cabinet ...`
  const shouted =
    head[stop] === ':' &&
    isKnownPlace(reading.pack, read.place ?? '') &&
    /^[\p{Lu}\s.’'-]+$/u.test(bare(head.slice(0, stop)));
  return read.place !== undefined && (dated || shouted) ? { read, end: start + stop + 1 } : undefined;
}

/** Without what stands in brackets. */
const bare = (text: string) => text.replace(/\([^()]*\)/gu, '').trim();

function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}

/** Only names, dates, agencies in brackets and small words. */
function isDatelineShaped(text: string, pack: LanguagePack): boolean {
  const words = text.replace(/\([^()]*\)/gu, ' ').match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  if (words.length === 0 || words.length > 14) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !mayStand(word, pack));
  return small.length === 0;
}

function mayStand(word: string, pack: LanguagePack): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (
    placeParticles.has(lower) || pack.datelineWords.has(lower) || pack.months.has(lower) || pack.weekdays.has(lower)
  );
}

function readStretch(reading: Reading, start: number, end: number): Partial<Dateline> {
  const { tokens, pack, text } = reading;
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  let date: Partial<Dateline> = {};
  let taken: [number, number] = [to, to];
  for (let at = from; at < to; at += 1) {
    const match = dateAt(pack, tokens, at);
    if (!match || match.to > to || (match.value.kind !== 'day' && match.value.kind !== 'month')) continue;
    const dateSpan = { start: tokens[at]?.start ?? 0, end: tokens[match.to - 1]?.end ?? 0 };
    const stated = match.value.year !== undefined;
    const iso = stated ? resolveDate(match.value, undefined, 'past').iso : undefined;
    if (match.value.kind === 'month') continue;
    date = {
      date: iso,
      dateSpan,
      wording: text.slice(dateSpan.start, dateSpan.end),
      partial: stated ? undefined : match.value,
    };
    taken = [at, match.to];
    break;
  }
  // `By Ana Roe | May 3, 2024`: who wrote it is no place.
  const byline = pack.bylineWords.has(tokens[from]?.lower ?? '');
  return byline ? date : { ...date, ...placeIn(reading, from, to, taken) };
}

/** The run of capitalised words, before or after the date, that names where the report was filed. */
function placeIn(reading: Reading, from: number, to: number, taken: readonly [number, number]): Partial<Dateline> {
  const { tokens, pack, text } = reading;
  let best: { start: number; end: number; score: number } | undefined;
  for (let at = from; at < to; ) {
    const token = tokens[at];
    if (
      !token ||
      (at >= taken[0] && at < taken[1]) ||
      token.kind !== 'word' ||
      !token.capital ||
      isNoise(token.lower, pack)
    ) {
      if (token?.text === '(') while (at < to && tokens[at]?.text !== ')') at += 1;
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < to && (end < taken[0] || end >= taken[1])) {
      const next = tokens[end];
      const linked = next && placeParticles.has(next.lower) && tokens[end + 1]?.capital;
      if (next?.kind !== 'word' || (!next.capital && !linked) || isNoise(next.lower, pack)) break;
      end += 1;
    }
    const stop = tokens[end - 1]?.end ?? token.start;
    const start = knownTail(reading, at, end) ?? token.start;
    const name = titleCase(text.slice(start, stop));
    const known = isKnownPlace(reading.pack, name);
    const score =
      (known ? 2 : 0) +
      (best ? 0 : 1.6) +
      (end <= taken[0] ? 0.5 : 0) +
      (text.slice(start, stop) === text.slice(start, stop).toUpperCase() ? 1 : 0);
    if (!best || score > best.score) best = { start, end: stop, score };
    at = end;
  }
  if (!best) return {};
  const raw = text.slice(best.start, best.end).replace(/\.$/, '');
  const placeSpan = { start: best.start, end: best.start + raw.length };
  return { place: titleCase(raw), placeSpan, within: holderBehind(reading, best.start + raw.length, to) };
}

/** `TUGUEGARAO, | Philippines | (AP)`: a country or region behind the comma. */
function holderBehind({ tokens, text, pack }: Reading, end: number, limit: number): Dateline['within'] {
  const comma = tokenAt(tokens, end);
  if (tokens[comma]?.text !== ',') return undefined;
  for (let to = Math.min(limit, comma + 5); to > comma + 1; to -= 1) {
    const first = tokens[comma + 1];
    const last = tokens[to - 1];
    if (!first?.capital || !last) continue;
    const name = titleCase(text.slice(first.start, last.end));
    if (nationsFor(pack).countries.has(name) || regions().has(name))
      return { name, span: { start: first.start, end: last.end } };
  }
  return undefined;
}

/** `Published 3 April 2024`: a line above the report that dates it. */
function saysPublished({ tokens, pack }: Reading, start: number, end: number): boolean {
  for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
    if (pack.datelineNoise.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const isKnownPlace = (pack: LanguagePack, name: string) =>
  cities().has(name) || regions().has(name) || nationsFor(pack).countries.has(name);

/** `Presidencia del Ecuador Quito, 14 de marzo`: the city at the end of a line that names the sender first. */
function knownTail({ tokens, text, pack }: Reading, from: number, to: number): number | undefined {
  const end = tokens[to - 1]?.end ?? 0;
  if (to - from < 4) return undefined;
  for (let at = from + 1; at < to; at += 1) {
    const start = tokens[at]?.start ?? 0;
    if (tokens[at]?.capital && isKnownPlace(pack, titleCase(text.slice(start, end)))) return start;
  }
  return undefined;
}

function isNoise(lower: string, pack: LanguagePack): boolean {
  return pack.months.has(lower) || pack.weekdays.has(lower) || pack.datelineNoise.has(lower) || agencies.has(lower);
}
