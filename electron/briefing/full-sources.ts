import type { CitedParagraph, FullBriefing } from '../contract/full-briefing.ts';
import type { PageSource } from '../contract/page.ts';
import { textsFor } from '../texts/catalogue.ts';
import { oneLine } from './clip-text.ts';
import { plainRow } from './full-groups.ts';
import type { FullGroup, FullPage, FullRow, Part } from './full-layout.ts';
import { mostAside, sourceId, spaced, wordsOf } from './full-parts.ts';
import { placeMark } from './line-places.ts';
import { sourceLine } from './source-line.ts';
import { textDirection } from './text-direction.ts';

/** A page on which something is said, and where on it that begins. */
interface Mention {
  readonly page: number;
  readonly rowId: string;
}

/** Where the source is from, and its paragraphs word for word and without marks of ours, each with the pages of the lines that rest on it. */
export function sourcesGroup(briefing: FullBriefing, pages: readonly FullPage[]): FullGroup {
  const texts = textsFor(briefing.interfaceLanguage);
  const { full } = texts;
  const from = sourceLine(briefing, texts);
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
      ...(briefing.sources ?? [undefined]).flatMap((source) => [
        ...(source === undefined ? [] : [articleRow(source)]),
        ...briefing.cited
          .filter(({ letter }) => letter === source?.letter)
          .map((cited) => sourceRow(cited, mentions.get(placed(cited)) ?? [], briefing)),
      ]),
    ],
  };
}

/** By anchor of a paragraph: the first line on each page that names it. */
function mentionsOf(pages: readonly FullPage[]): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const [at, groups] of pages.entries()) {
    for (const { row, from } of groups.flatMap(({ rows }) => rows)) {
      if (from > 0) continue;
      for (const anchor of row.restsOn) {
        const known = mentions.get(anchor) ?? [];
        if (known.at(-1)?.page !== at + 1) known.push({ page: at + 1, rowId: row.id });
        mentions.set(anchor, known);
      }
    }
  }
  return mentions;
}

/** An article of a dossier, which its paragraphs follow. */
function articleRow({ letter, title, dateline }: PageSource): FullRow {
  const parts = spaced([
    { look: 'name', text: oneLine(title) },
    { look: 'detail', text: oneLine(dateline) },
  ]);
  return { ...plainRow(`article-${letter}`, 'source', parts, 'source'), lead: letter };
}

const placed = ({ letter, number }: CitedParagraph) => sourceId({ letter, paragraph: number });

function sourceRow(cited: CitedParagraph, mentions: readonly Mention[], briefing: FullBriefing): FullRow {
  const { letter, number, passages } = cited;
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
    id: placed(cited),
    look: 'source',
    direction: textDirection(said),
    words: 'source',
    lead: placeMark({ letter, paragraph: number }),
    parts: [{ look: 'text', text: said }, ...(areBeside ? [] : [{ look: 'text', text: ' ' } satisfies Part, ...back])],
    aside: areBeside ? back : [],
    restsOn: [],
  };
}
