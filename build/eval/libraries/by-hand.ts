import nlp from 'compromise';
import countries from 'i18n-iso-countries';
import { sentencesOf } from '../../../electron/article/sentences.ts';
import { distinct } from './by-compromise.ts';
import type { Library } from './library.ts';

/** Two capitalised words or more in a run, small linking words inside it allowed. */
export const byCapitals: Library = {
  name: 'capitals',
  does: ['organisations'],
  find: ({ input }) => ({
    organisations: distinct(
      input.text.match(/\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|for|and|de|del|la|y) )*\p{Lu}[\p{L}’'.-]*)+/gu) ?? [],
    ),
  }),
};

/** The names of countries in the article's language. */
export const byGazetteer: Library = {
  name: 'countries',
  does: ['places'],
  find: ({ gold, input }) => ({
    places: Object.values(countries.getNames(gold.language, { select: 'all' }))
      .flat()
      .filter((name) => input.text.includes(name))
      .map((name) => ({ name })),
  }),
};

/** What stands between quotation marks, by the name that is nearest. */
export const byNearestName: Library = {
  name: 'nearest',
  does: ['quotes', 'speakers'],
  find: ({ input }) => {
    const names = distinct(nlp(input.text).people().out('array')).flatMap(({ name }) => {
      const places: { name: string; at: number }[] = [];
      for (let at = input.text.indexOf(name); at >= 0; at = input.text.indexOf(name, at + 1)) places.push({ name, at });
      return places;
    });
    return {
      quotes: [...input.text.matchAll(/["“«]([^"“”«»]{2,600})["”»]/gu)].map(({ index, 1: words = '' }) => {
        const distance = ({ at }: { at: number }) => Math.abs(at - (at < index ? index : index + words.length));
        const nearest = names.reduce<{ name: string; at: number } | undefined>(
          (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
          undefined,
        );
        return { spans: [{ start: index + 1, end: index + 1 + words.length }], speaker: nearest?.name };
      }),
    };
  },
};

const keys = {
  en: /\b(?:agreed|agreement|pledged?|promised?|commit(?:ted|s)?|will|signed|vowed?)\b/iu,
  es: /(?:^|\P{L})(?:acord(?:ó|aron)|acuerdo|promet(?:ió|ieron)|compromet(?:ió|ieron)|firm(?:ó|aron)|\p{L}+r(?:á|án))(?!\p{L})/iu,
};

/** Each sentence that has a key word of undertaking. */
export const byKeyWords: Library = {
  name: 'key words',
  does: ['commitments'],
  find: ({ gold, input }) => ({
    commitments: sentencesOf(input, gold.language)
      .filter(({ start, end }) => (gold.language === 'es' ? keys.es : keys.en).test(input.text.slice(start, end)))
      .map((span) => ({ spans: [span] })),
  }),
};
