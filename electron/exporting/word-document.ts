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
  type Table,
  TextRun,
} from 'docx';
import { tlpColours, tlpMarkingOf } from '../briefing/handling-marking.ts';
import { placeMark } from '../briefing/line-places.ts';
import type { ExportDocument } from '../contract/exports.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { marksOf, type Outline, type OutlineLine, type OutlineSection, outlineOf, quotedWords } from './outline.ts';
import { oneLine, quiet, sourceParagraph } from './word-runs.ts';
import { undertakingsTable } from './word-table.ts';

const bullets = 'lines';

/**
 * A briefing as a Word document: real headings, lists, tables of what was agreed and asked, the marking in head and foot
 * and among the document's properties as `marking`.
 */
export async function toWordDocument(document: Pick<ExportDocument, 'briefing'>): Promise<Uint8Array> {
  const outline = outlineOf(document);
  const made = new Document({
    title: outline.title,
    creator: 'Readout',
    // The library writes its own name where these are missing.
    lastModifiedBy: 'Readout',
    description: '',
    ...(outline.marking ? { customProperties: [{ name: 'marking', value: oneLine(outline.marking) }] } : {}),
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
        children: bodyOf(outline),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}

function bodyOf(outline: Outline): (Paragraph | Table)[] {
  const { texts, sourceLanguage } = outline;
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  return [
    sourceParagraph(outline.title, sourceLanguage, { heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [quiet(outline.under.join(' · '))] }),
    ...(outline.bottomLine ? [heading(texts.brief.bottomLine), ...paragraphs(outline.bottomLine, outline)] : []),
    ...outline.sections.flatMap((section) => [heading(section.heading), ...sectionOf(section, outline)]),
    ...(outline.sources.length > 0 ? [heading(outline.sourcesHeading)] : []),
    ...sourcesOf(outline),
    ...(outline.hidden ? [new Paragraph({ children: [quiet(outline.hidden)] })] : []),
    new Paragraph({ children: [quiet([outline.source, ...outline.keys].join(' · '))] }),
  ];
}

/** The passages with their marks; of several articles each below the article's letter and title. */
function sourcesOf({ sources, articles, sourceLanguage }: Outline): Paragraph[] {
  const passage = (place: Outline['sources'][number]) =>
    sourceParagraph(place.text, sourceLanguage, { before: `${placeMark(place)} ` });
  if (articles.length === 0) return sources.map(passage);
  return articles.flatMap(({ letter, title, dateline }) => [
    sourceParagraph(title, sourceLanguage, {
      before: `${letter} `,
      beside: ` ${dateline}`,
      heading: HeadingLevel.HEADING_2,
    }),
    ...sources.filter((place) => place.letter === letter).map(passage),
  ]);
}

function sectionOf(section: OutlineSection, outline: Outline): (Paragraph | Table)[] {
  if (section.section === 'agreed' || section.section === 'requested') return [undertakingsTable(section, outline)];
  return section.lines.flatMap((line) =>
    line.blocks === undefined ? paragraphs(line, outline, true) : noteParagraphs(line.blocks, bullets, marksOf(line)),
  );
}

/** A quotation may run over paragraphs; what stands beside it comes after its last. */
function paragraphs(line: OutlineLine, { sourceLanguage }: Outline, listed = false): Paragraph[] {
  const words = quotedWords(line).split(/\n\n+/);
  const marks = marksOf(line);
  const beside = line.beside.length > 0 ? ` (${line.beside.join('; ')})` : '';
  return words.map((part, index) =>
    sourceParagraph(part, sourceLanguage, {
      ...(listed && index === 0 ? { numbering: { reference: bullets, level: 0 } } : {}),
      ...(listed && index > 0 ? { indent: { left: 360 } } : {}),
      beside: index === words.length - 1 ? `${beside}${marks === '' ? '' : ` ${marks}`}` : '',
    }),
  );
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
