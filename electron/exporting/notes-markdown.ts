import { stringify } from 'yaml';
import { printedNote } from '../briefing/note-text/printed-note.ts';
import { writeNote } from '../briefing/note-text/write-note.ts';
import type { ExportedAnnotation } from '../contract/exported-annotations.ts';
import type { ExportDocument } from '../contract/exports.ts';
import { type Texts, textsFor } from '../texts/catalogue.ts';
import { escaped } from './escaped-markdown.ts';

/** The printable notes and marks of an article to be read: the words that each is about, and what it says of them. */
export function toNotesMarkdown(document: ExportDocument): { readonly text: string; readonly leftOut: number } {
  const { briefing, annotations, address } = document;
  const texts = textsFor(briefing.interfaceLanguage);
  const { title, marking, date, source, embargo } = briefing;
  const front = stringify({ title, marking, date, source, address, 'embargoed-until': embargo });
  const label = marking ? [`**${escaped(marking)}**`] : [];
  const blocks = [
    ...label,
    `# ${escaped(texts.exchange.notesOn(title))}`,
    ...annotations.flatMap((exported) => entryOf(exported, annotations, texts)),
    ...label,
  ];
  const leftOut = annotations.reduce((sum, { annotation }) => sum + (annotation.earlier?.length ?? 0), 0);
  return { text: `---\n${front}---\n\n${blocks.join('\n\n')}\n`, leftOut };
}

function entryOf(exported: ExportedAnnotation, all: readonly ExportedAnnotation[], texts: Texts): string[] {
  const { annotation, quote, paragraph } = exported;
  const { blocks } = printedNote(
    annotation,
    all.map((other) => other.annotation),
  );
  const words = writeNote(blocks);
  const beside = [
    ...(annotation.colour === undefined ? [] : [exported.colourName ?? texts.read.colours[annotation.colour]]),
    ...annotation.tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`),
  ];
  return [
    `## ${paragraph === undefined ? texts.exchange.wholeArticle : `¶${paragraph}`}`,
    ...(quote === undefined ? [] : [quoted(quote.exact)]),
    ...(words === '' ? [] : [words]),
    ...(beside.length === 0 ? [] : [`*${beside.map(escaped).join(' · ')}*`]),
  ];
}

function quoted(words: string): string {
  return escaped(words)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
