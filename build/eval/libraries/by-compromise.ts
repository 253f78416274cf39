import nlp from 'compromise';
import type { Library } from './library.ts';

const edges = /^[\s.,;:!?"“”'‘’«»()—–-]+|(?:[’']s)?[\s.,;:!?"“”'‘’«»()—–-]+$|[’']s$/gu;

/** Each name once, without the marks around it. */
export function distinct(names: readonly string[]): { name: string }[] {
  return [...new Set(names.map((name) => name.replace(edges, '').replace(edges, '')).filter(Boolean))].map((name) => ({
    name,
  }));
}

interface Placed {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** English put over every text, since it has no Spanish with names. */
export const byCompromise: Library = {
  name: 'compromise',
  does: ['people', 'organisations', 'places', 'quotes'],
  find: ({ input }) => {
    const doc = nlp(input.text);
    const quotes: readonly Placed[] = doc.quotations().json({ offset: true });
    return {
      people: distinct(doc.people().out('array')),
      organisations: distinct(doc.organizations().out('array')),
      places: distinct(doc.places().out('array')),
      quotes: quotes.map(({ offset }) => ({ spans: [{ start: offset.start, end: offset.start + offset.length }] })),
    };
  },
};
