import { stringify } from 'yaml';
import { placeMark } from '../briefing/line-places.ts';
import { writeNote } from '../briefing/note-text/write-note.ts';
import type { ExportDocument } from '../contract/exports.ts';
import type { NoteBlock } from '../contract/note-text.ts';
import { escaped } from './escaped-markdown.ts';
import { marksOf, type Outline, type OutlineLine, outlineOf, quotedWords } from './outline.ts';

/** A briefing as Markdown (CommonMark) with YAML front matter, which carries the handling marking as `marking`. */
export function toMarkdown(document: Pick<ExportDocument, 'briefing' | 'address'>): string {
  const outline = outlineOf(document);
  const { briefing } = document;
  const front = stringify({
    title: briefing.title,
    'title-is-ours': briefing.titleIsOurs || undefined,
    marking: briefing.marking,
    dateline: briefing.dateline || undefined,
    date: briefing.date,
    place: briefing.place,
    language: briefing.language,
    author: briefing.author,
    source: briefing.source,
    address: document.address,
    'prepared-for': briefing.preparedFor,
    'prepared-by': briefing.preparedBy,
    'prepared-on': briefing.preparedOn,
    'embargoed-until': briefing.embargo,
  });
  return `---\n${front}---\n\n${blocksOf(outline).join('\n\n')}\n`;
}

function blocksOf(outline: Outline): string[] {
  const { texts } = outline;
  return [
    ...(outline.marking ? [`**${escaped(outline.marking)}**`] : []),
    `# ${escaped(outline.title)}`,
    ...(outline.under.length > 0 ? [outline.under.map(escaped).join(' · ')] : []),
    ...(outline.bottomLine ? [`## ${escaped(texts.brief.bottomLine)}`, lineText(outline.bottomLine)] : []),
    ...outline.sections.flatMap(({ heading, lines }) => [
      `## ${escaped(heading)}`,
      lines.map((line) => `- ${lineText(line).replaceAll('\n', '\n  ')}`).join('\n'),
    ]),
    ...(outline.sources.length > 0 ? [`## ${escaped(outline.sourcesHeading)}`, sourcesOf(outline).join('\n')] : []),
    ...(outline.hidden ? [escaped(outline.hidden)] : []),
    escaped([outline.source, ...outline.keys].join(' · ')),
    ...(outline.marking ? [`**${escaped(outline.marking)}**`] : []),
  ];
}

/** The passages with their marks; of several articles each under the article's letter and title. */
function sourcesOf({ sources, articles }: Outline): string[] {
  const item = (place: Outline['sources'][number]) => `- ${placeMark(place)} ${escaped(oneLine(place.text))}`;
  if (articles.length === 0) return sources.map(item);
  return articles.flatMap(({ letter, title, dateline }) => [
    `- **${letter}** ${escaped(oneLine([title, dateline].filter((part) => part !== '').join(', ')))}`,
    ...sources.filter((place) => place.letter === letter).map((place) => `  ${item(place)}`),
  ]);
}

function lineText(line: OutlineLine): string {
  return line.blocks === undefined ? plainLine(line) : noteText(line.blocks, marksOf(line));
}

/** A note keeps its lists, its settings and its links; the marks stand on its last line where that is a paragraph. */
function noteText(blocks: readonly NoteBlock[], marks: string): string {
  const text = writeNote(blocks);
  if (marks === '') return text;
  return blocks.at(-1)?.kind === 'paragraph' ? `${text} ${marks}` : `${text}\n\n${marks}`;
}

function plainLine(line: OutlineLine): string {
  const words = quotedWords(line);
  const beside = line.beside.length > 0 ? ` *(${escaped(line.beside.join('; '))})*` : '';
  const marks = marksOf(line);
  return `${words.split(/\n\n+/).map(escaped).join('\n\n')}${beside}${marks === '' ? '' : ` ${marks}`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
