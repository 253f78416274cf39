import type { SourcedDate } from '../contract/facts.ts';
import type { IsoDate } from '../contract/text.ts';
import { firstTextsFor } from '../texts/first-catalogue.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';

/** `weekday`: Wednesday 9 June 2021; `long`: 9 June 2021; `short`: 9 Jun 2021. */
export type DateStyle = 'weekday' | 'long' | 'short';

interface Point {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A day, a month, a year or a range of them, worded for the reader. What is no date comes back as it is. */
export function wordDay(iso: IsoDate, language: InterfaceLanguage, style: DateStyle): string {
  const [from, to] = pointsOf(iso);
  if (!from) return iso;
  if (!to) return wordPoint(from, language, style);
  const last = wordPoint(to, language, style);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day === to.day) return last;
  if (style !== 'weekday' && sameMonth && from.day && to.day) return `${from.day}–${last}`;
  const first = sameYear && from.month ? yearless(from, language, style) : wordPoint(from, language, style);
  return `${first} – ${last}`;
}

/** A date of the source: by the calendar where it can be told, else in the source's own words. */
export function wordDate(date: SourcedDate, language: InterfaceLanguage, style: DateStyle): string {
  return date.iso === undefined || date.certainty === 'vague' ? date.wording : wordDay(date.iso, language, style);
}

/** The first day that an ISO date or range covers, as `YYYY-MM-DD`; undefined for what is no date. */
export function firstDay(iso: IsoDate): IsoDate | undefined {
  const [from] = pointsOf(iso);
  return from && dayText(from.year, from.month ?? 1, from.day ?? 1);
}

/** The last day that an ISO date or range covers, as `YYYY-MM-DD`; undefined for what is no date. */
export function lastDay(iso: IsoDate): IsoDate | undefined {
  const [from, to] = pointsOf(iso);
  const end = to ?? from;
  if (!end) return undefined;
  const month = end.month ?? 12;
  return dayText(end.year, month, end.day ?? new Date(Date.UTC(end.year, month, 0)).getUTCDate());
}

function pointsOf(iso: IsoDate): [Point | undefined, Point | undefined] {
  const [from, to] = iso.split('/').map(pointOf);
  return [from, to];
}

function pointOf(iso: string): Point | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return undefined;
  return { year: Number(match[1]), month: numberOf(match[2]), day: numberOf(match[3]) };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function dayText(year: number, month: number, day: number): IsoDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function wordPoint(point: Point, language: InterfaceLanguage, style: DateStyle): string {
  if (point.month === undefined) return String(point.year);
  const rest = yearless(point, language, style);
  return language === 'es' && style !== 'short' ? `${rest} de ${point.year}` : `${rest} ${point.year}`;
}

function yearless(point: Point, language: InterfaceLanguage, style: DateStyle): string {
  const { year, month = 1, day } = point;
  const { months, shortMonths, weekdays } = firstTextsFor(language).dates;
  const name = (style === 'short' ? shortMonths : months)[month - 1] ?? '';
  if (day === undefined) return name;
  const dated = language === 'es' && style !== 'short' ? `${day} de ${name}` : `${day} ${name}`;
  if (style !== 'weekday') return dated;
  return `${weekdays[weekdayOf(year, month, day)]} ${dated}`;
}

function weekdayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
}
