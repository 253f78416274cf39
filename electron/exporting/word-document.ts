import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { tlpColours, tlpMarkingOf } from '../briefing/handling-marking.ts';
import type { ExportDocument } from '../contract/exports.ts';
import type { PageItem } from '../contract/page.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { marksOf, type Outline, type OutlineLine, outlineOf } from './outline.ts';
import { oneLine, quiet } from './word-runs.ts';

const bullets = 'lines';

/** A briefing as a Word document: real headings, lists and a table of what was agreed, the marking in head and foot. */
export async function toWordDocument(document: ExportDocument): Promise<Uint8Array> {
  const outline = outlineOf(document);
  const { briefing } = document;
  const agreed = briefing.items.filter((item) => item.section === 'agreed');
  const made = new Document({
    title: outline.title,
    creator: 'Readout',
    // The library writes its own name where these are missing.
    lastModifiedBy: 'Readout',
    description: '',
    ...(outline.marking ? { keywords: outline.marking } : {}),
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: outline.language } } } } },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [markingLine(outline)] }) },
        footers: { default: new Footer({ children: [footLine(outline), markingLine(outline)] }) },
        children: bodyOf(outline, agreed),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}

function bodyOf(outline: Outline, agreed: readonly PageItem[]): (Paragraph | Table)[] {
  const { texts } = outline;
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  return [
    new Paragraph({ text: outline.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [quiet(outline.under.join(' · '))] }),
    ...(outline.bottomLine ? [heading(texts.brief.bottomLine), ...paragraphs(outline.bottomLine, outline)] : []),
    ...outline.sections.flatMap(({ heading: words, lines }) => [
      heading(words),
      ...(words === texts.page.headings.agreed
        ? [agreedTable(agreed, outline)]
        : lines.flatMap((line) =>
            line.blocks === undefined
              ? paragraphs(line, outline, true)
              : noteParagraphs(line.blocks, bullets, marksOf(line)),
          )),
    ]),
    ...(outline.sources.length > 0 ? [heading(outline.sourcesHeading)] : []),
    ...outline.sources.map(
      ({ paragraph, text }) => new Paragraph({ children: [quiet(`¶${paragraph} `), new TextRun(oneLine(text))] }),
    ),
    new Paragraph({ children: [quiet([outline.source, ...outline.keys].join(' · '))] }),
  ];
}

/** A quotation may run over paragraphs; what stands beside it comes after its last. */
function paragraphs(line: OutlineLine, { texts }: Outline, listed = false): Paragraph[] {
  const words = (line.quoted ? texts.page.quoted(line.text) : line.text).split(/\n\n+/);
  const marks = marksOf(line);
  const beside = line.beside.length > 0 ? ` (${line.beside.join('; ')})` : '';
  return words.map(
    (part, index) =>
      new Paragraph({
        ...(listed && index === 0 ? { numbering: { reference: bullets, level: 0 } } : {}),
        ...(listed && index > 0 ? { indent: { left: 360 } } : {}),
        children: [
          new TextRun(oneLine(part)),
          ...(index === words.length - 1 ? [quiet(`${beside}${marks === '' ? '' : ` ${marks}`}`)] : []),
        ],
      }),
  );
}

function agreedTable(items: readonly PageItem[], { texts }: Outline): Table {
  const { page, exports } = texts;
  const row = (cells: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text) =>
          new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text: oneLine(text), bold: isHead })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row([exports.what, exports.who, exports.due, exports.status, '¶'], true),
      ...items.map((item) =>
        row([
          item.text,
          item.detail ?? '',
          item.when ?? '',
          [item.firmness && page.firmness[item.firmness], item.progress && page.progress[item.progress]]
            .filter(Boolean)
            .join(', '),
          [item.drafter ? '✎' : '', ...item.paragraphs.map((number) => `¶${number}`)].join(' ').trim(),
        ]),
      ),
    ],
  });
}

function markingLine({ marking }: Outline): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: marking ? markingRuns(marking) : [],
  });
}

/** A label of the Traffic Light Protocol as the standard asks: 12 pt, in its colour on black. */
function markingRuns(marking: string): TextRun[] {
  const tlp = tlpMarkingOf(marking);
  if (tlp === undefined) return [new TextRun({ text: oneLine(marking), bold: true })];
  const shading = { type: ShadingType.CLEAR, fill: '000000', color: 'auto' };
  // Word counts type in half points.
  const label = { text: tlp.label, bold: true, size: 24, color: tlpColours[tlp.label].slice(1).toUpperCase(), shading };
  const restriction = new TextRun({ text: ` ${oneLine(tlp.restriction)}`, bold: true, size: 24 });
  return [new TextRun(label), ...(tlp.restriction === '' ? [] : [restriction])];
}

function footLine({ texts }: Outline): Paragraph {
  const [before, between, after] = texts.exports.pageOf('\u0000', '\u0000').split('\u0000');
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''] }),
    ],
  });
}
