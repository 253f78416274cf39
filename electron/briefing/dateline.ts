import type { IsoDate } from '../contract/text.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import { type DateStyle, wordDay } from './dates.ts';

const small = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'of', 'the', 'and', 'sur']);

/** `Mexico City · 9 June 2021`; empty where neither is known. */
export function datelineOf(
  head: { readonly place?: string | undefined; readonly date?: IsoDate | undefined },
  language: InterfaceLanguage,
  style: DateStyle = 'long',
): string {
  const place = head.place === undefined ? undefined : calmPlace(head.place);
  const date = head.date === undefined ? undefined : wordDay(head.date, language, style);
  return [place, date].filter(Boolean).join(' · ');
}

/** Agencies set the place in capitals; a page need not shout it. Words with dots or of two letters are left alone. */
function calmPlace(place: string): string {
  if (place !== place.toUpperCase() || !/\p{Lu}{3}/u.test(place)) return place;
  return place
    .split(' ')
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && small.has(lower)) return lower;
      if (word.includes('.') || /^\P{L}*\p{L}{1,2}\P{L}*$/u.test(word)) return word;
      return lower.replace(
        /(^|[^\p{L}\p{M}'’])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      );
    })
    .join(' ');
}
