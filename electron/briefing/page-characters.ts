import type { FullBriefing } from '../contract/full-briefing.ts';
import type { PrintableBriefing } from '../contract/page.ts';

type Document = PrintableBriefing | FullBriefing;

/** Stands on the page where a character, or several in a row, cannot be drawn. */
const unprintableMark = '[?]';

/** Characters that draw nothing by their nature: they need no glyph. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const drawsNothing = /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** A letter with marks that stand over, under or around it, all of which one font must have. */
const markedLetter =
  /^[^\p{M}\p{Default_Ignorable_Code_Point}](?:(?!\p{Default_Ignorable_Code_Point}|\u20e3)[\p{Mn}\p{Me}])+$/u;
const anyMark = /[\p{Mn}\p{Me}]/u;

/** Every character of a briefing that must have a glyph, and every letter together with its marks, each once. */
export function charactersOf(briefing: Document): readonly string[] {
  const found = new Set<string>();
  everyString(briefing, (text) => {
    for (const character of text) found.add(character);
    if (!anyMark.test(text)) return text;
    for (const { segment } of graphemes.segment(text)) if (markedLetter.test(segment)) found.add(segment);
    return text;
  });
  return [...found].filter((character) => !drawsNothing.test(character));
}

/** What is missing as single characters, as they are named to a reader: of a letter with marks, the marks. */
export function namedSingly(missing: readonly string[]): readonly string[] {
  return [
    ...new Set(
      missing.flatMap((one) => {
        const characters = [...one];
        return characters.length === 1 ? characters : characters.slice(1);
      }),
    ),
  ];
}

/**
 * The same briefing with a mark in place of what cannot be drawn, so that no empty box stands for it.
 *
 * @param missing of `charactersOf`; where there are none, the briefing comes back as it is
 */
export function withoutCharacters<Kind extends Document>(briefing: Kind, missing: readonly string[]): Kind {
  if (missing.length === 0) return briefing;
  const gone = new Set(missing);
  const replaced = everyString(briefing, (text) => {
    let marked = '';
    for (const { segment } of graphemes.segment(text)) {
      const characters = [...segment];
      if (characters.length > 1 && gone.has(segment) && !gone.has(characters[0] ?? '')) {
        marked += `${characters[0]}${unprintableMark}`;
        continue;
      }
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
