import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Library } from './library.ts';

const wink = winkNLP(model);

/** Dates by its entity rules, which are English; it has no offsets, so the words are looked up in order. */
export const byWink: Library = {
  name: 'wink',
  does: ['dates'],
  find: ({ input }) => {
    const found = wink
      .readDoc(input.text)
      .entities()
      .filter((entity) => entity.out(wink.its.type) === 'DATE');
    const spans = new Map<string, { start: number; end: number }[]>();
    let from = 0;
    for (const words of found.out()) {
      const start = input.text.indexOf(words, from);
      if (start < 0) continue;
      from = start + words.length;
      spans.set(words, [...(spans.get(words) ?? []), { start, end: from }]);
    }
    return { dates: [...spans.values()].map((each) => ({ spans: each })) };
  },
};
