import fc from 'fast-check';
import { type FullBriefing, type FullItem, fullSections } from '../../electron/contract/full-briefing.ts';
import type { PrintableBriefing } from '../../electron/contract/page.ts';
import { anyBriefing, anyText } from './briefings.ts';

/** A full briefing of the lines of another, in their order; each paragraph that they name is cited with some words. */
export function fullOf(
  { items, sections: _sections, ...head }: PrintableBriefing,
  words: (paragraph: number) => readonly string[] = (paragraph) => [`What paragraph ${paragraph} says, word for word.`],
  hidden = 0,
): FullBriefing {
  const all = items.map(({ pinned: _pinned, short: _short, shortText: _text, ...item }, at): FullItem => {
    const paragraphs = [...new Set(item.paragraphs)].sort((one, other) => one - other);
    // The sections that no page has are given some of the lines too.
    return {
      ...item,
      paragraphs,
      section: at % 9 === 8 ? (fullSections[9 + (Math.floor(at / 9) % 3)] ?? 'figures') : item.section,
    };
  });
  const named = new Set([...(head.bottomLine?.paragraphs ?? []), ...all.flatMap(({ paragraphs }) => paragraphs)]);
  return {
    ...head,
    sections: fullSections
      .map((section) => ({ section, items: all.filter((item) => item.section === section) }))
      .filter((section) => section.items.length > 0),
    cited: [...named].sort((one, other) => one - other).map((number) => ({ number, passages: words(number) })),
    hidden,
  };
}

/** Full briefings from empty to `most` lines, in every script. */
export function anyFullBriefing(most: number): fc.Arbitrary<FullBriefing> {
  return fc
    .record({
      briefing: anyBriefing(most),
      passages: fc.array(fc.array(anyText(900), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      hidden: fc.nat(3),
    })
    .map(({ briefing, passages, hidden }) =>
      fullOf(briefing, (paragraph) => passages[paragraph % passages.length] ?? ['word'], hidden),
    );
}
