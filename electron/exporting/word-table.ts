import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { whenOf } from '../briefing/line-marks.ts';
import type { FullItem } from '../contract/full-briefing.ts';
import type { Texts } from '../texts/catalogue.ts';
import { marksOf, type Outline, type OutlineSection } from './outline.ts';
import { oneLine, sourceParagraph } from './word-runs.ts';

/** What was agreed or asked, as a table: what, who, by when, how it stands, and where the source says it. */
export function undertakingsTable({ items, lines }: OutlineSection, { texts, sourceLanguage }: Outline): Table {
  const { page, exports } = texts;
  const head = [exports.what, exports.who, exports.due, exports.status, '¶'];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        head.map((text) => words(text, true)),
        true,
      ),
      ...items.map((item, at) => {
        const line = lines[at];
        return row([
          sourceParagraph(item.text, sourceLanguage),
          words(item.detail ?? ''),
          words(whenOf(item, page) ?? ''),
          words(statusOf(item, page)),
          words(line === undefined ? '' : marksOf(line)),
        ]);
      }),
    ],
  });
}

/** How firm it is and how it stands, and whatever a reader must know before relying on it. */
function statusOf({ firmness, progress, unverified, check }: FullItem, page: Texts['page']): string {
  return [
    firmness && page.firmness[firmness],
    progress && page.progress[progress],
    unverified ? page.unverified : undefined,
    check ? page.check : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function words(text: string, bold = false): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: oneLine(text), bold })] });
}

function row(cells: readonly Paragraph[], isHead = false): TableRow {
  return new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map((paragraph) => new TableCell({ children: [paragraph] })),
  });
}
