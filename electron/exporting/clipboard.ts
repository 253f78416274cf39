import { placeMark } from '../briefing/line-places.ts';
import type { ClipboardBriefing, ExportDocument } from '../contract/exports.ts';
import { marksOf, type Outline, type OutlineLine, outlineOf, quotedWords } from './outline.ts';
import { webPageBody } from './web-page.ts';

/**
 * A briefing for pasting into mail or a document: rich with real headings and lists, and plain with the same words. No
 * argument has a field that could hold a private note.
 */
export function toClipboard(document: Pick<ExportDocument, 'briefing'>): ClipboardBriefing {
  const outline = outlineOf(document);
  return { html: webPageBody(outline), text: plainText(outline) };
}

function plainText(outline: Outline): string {
  const { texts, marking, bottomLine } = outline;
  const heading = (words: string) => `\n${words.toLocaleUpperCase(outline.language)}`;
  const lines = [
    ...(marking ? [marking, ''] : []),
    outline.title,
    outline.under.join(' · '),
    ...(bottomLine ? [heading(texts.brief.bottomLine), lineText(bottomLine)] : []),
    ...outline.sections.flatMap((section) => [
      heading(section.heading),
      ...section.lines.map((line) => `• ${lineText(line)}`),
    ]),
    ...(outline.sources.length > 0
      ? [
          heading(outline.sourcesHeading),
          ...outline.articles.map(({ letter, title, dateline }) => `${letter}: ${oneLine(`${title} ${dateline}`)}`),
          ...outline.sources.map((place) => `${placeMark(place)} ${oneLine(place.text)}`),
        ]
      : []),
    '',
    ...(outline.hidden ? [outline.hidden] : []),
    [outline.source, ...outline.keys].join(' · '),
    ...(marking ? ['', marking] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function lineText(line: OutlineLine): string {
  const said = oneLine(quotedWords(line));
  const beside = line.beside.length > 0 ? ` (${line.beside.join('; ')})` : '';
  const marks = marksOf(line);
  return `${said}${beside}${marks === '' ? '' : ` ${marks}`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
