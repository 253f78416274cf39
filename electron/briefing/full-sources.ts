import type { CitedParagraph, FullBriefing } from '../contract/full-briefing.ts';
import { textsFor } from '../texts/catalogue.ts';
import { oneLine } from './clip-text.ts';
import { creditLine } from './credit-line.ts';
import { plainRow } from './full-groups.ts';
import type { FullGroup, FullPage, FullRow, Part } from './full-layout.ts';
import { mostAside, sourceId, spaced, wordsOf } from './full-parts.ts';
import { textDirection } from './text-direction.ts';

/** A page on which something is said, and where on it that begins. */
interface Mention {
  readonly page: number;
  readonly rowId: string;
}

/** Where the source is from, and its paragraphs word for word and without marks of ours, each with the pages of the lines that rest on it. */
export function sourcesGroup(briefing: FullBriefing, pages: readonly FullPage[]): FullGroup {
  const { page, full } = textsFor(briefing.interfaceLanguage);
  const from = oneLine(page.drawnFrom(creditLine(briefing), briefing.dateline));
  const mentions = mentionsOf(pages);
  const cited = briefing.cited.length > 0;
  return {
    id: 'sources',
    kind: 'sources',
    heading: full.sources,
    rows: [
      plainRow(
        'source',
        'remark',
        [{ look: 'quiet', text: `${from}${cited ? ` · ${full.wordForWord}` : ''}` }],
        'ours',
      ),
      ...briefing.cited.map((cited) => sourceRow(cited, mentions.get(cited.number) ?? [], briefing)),
    ],
  };
}

/** By paragraph: the first line on each page that names it. */
function mentionsOf(pages: readonly FullPage[]): ReadonlyMap<number, readonly Mention[]> {
  const mentions = new Map<number, Mention[]>();
  for (const [at, groups] of pages.entries()) {
    for (const { row, from } of groups.flatMap(({ rows }) => rows)) {
      if (from > 0) continue;
      for (const number of row.paragraphs) {
        const known = mentions.get(number) ?? [];
        if (known.at(-1)?.page !== at + 1) known.push({ page: at + 1, rowId: row.id });
        mentions.set(number, known);
      }
    }
  }
  return mentions;
}

function sourceRow(
  { number, passages }: CitedParagraph,
  mentions: readonly Mention[],
  briefing: FullBriefing,
): FullRow {
  const { full } = textsFor(briefing.interfaceLanguage);
  const said = passages.map(wordsOf).join(' […] ');
  const back = spaced(
    mentions.map(
      ({ page, rowId }, at): Part => ({
        look: 'mark',
        text: `${at === 0 ? full.onPages(mentions.length) : ''}${page}${at < mentions.length - 1 ? ',' : ''}`,
        to: rowId,
      }),
    ),
  );
  const areBeside = mentions.length <= mostAside;
  return {
    id: sourceId(number),
    look: 'source',
    direction: textDirection(said),
    words: 'source',
    lead: `¶${number}`,
    parts: [{ look: 'text', text: said }, ...(areBeside ? [] : [{ look: 'text', text: ' ' } satisfies Part, ...back])],
    aside: areBeside ? back : [],
    paragraphs: [],
  };
}
