import type { FullBriefing } from '../contract/full-briefing.ts';
import type { PrintableBriefing } from '../contract/page.ts';

type Document = PrintableBriefing | FullBriefing;

/** Stands on the page where a character, or several in a row, cannot be drawn. */
const unprintableMark = '[?]';

/** Characters that draw nothing by their nature: they need no glyph. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const drawsNothing = /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** Every character of a briefing that must have a glyph, each once. */
export function charactersOf(briefing: Document): readonly string[] {
  const found = new Set<string>();
  everyString(briefing, (text) => {
    for (const character of text) found.add(character);
    return text;
  });
  return [...found].filter((character) => !drawsNothing.test(character));
}

/**
 * The same briefing with a mark in place of what cannot be drawn, so that no empty box stands for it.
 *
 * @param missing single characters; where there are none, the briefing comes back as it is
 */
export function withoutCharacters<Kind extends Document>(briefing: Kind, missing: readonly string[]): Kind {
  if (missing.length === 0) return briefing;
  const gone = new Set(missing);
  const replaced = everyString(briefing, (text) => {
    let marked = '';
    for (const { segment } of graphemes.segment(text)) {
      const characters = [...segment];
      // A picture is put together of several; with one of them missing, the rest show something else.
      const isWhole =
        gone.has(characters[0] ?? '') || (picture.test(segment) && characters.some((one) => gone.has(one)));
      for (const character of isWhole ? [characters[0] ?? ''] : characters) {
        if (!isWhole && !gone.has(character)) marked += character;
        else if (!marked.endsWith(unprintableMark)) marked += unprintableMark;
      }
    }
    return marked;
  });
  return { ...replaced, hasUnprintable: true };
}

/** Names and keys hold plain letters only, which every font has: changing each string changes words only. */
function everyString<Kind extends Document>(briefing: Kind, change: (text: string) => string): Kind {
  return JSON.parse(
    JSON.stringify(briefing, (_key, value: unknown) => (typeof value === 'string' ? change(value) : value)),
  );
}
