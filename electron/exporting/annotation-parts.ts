import { linkedIds } from '../briefing/note-text/note-links.ts';
import { leftOut } from '../briefing/note-text/plain-note.ts';
import { readNote } from '../briefing/note-text/read-note.ts';
import { writeNote } from '../briefing/note-text/write-note.ts';
import type { ExportedAnnotation } from '../contract/exported-annotations.ts';
import type { ExportDocument } from '../contract/exports.ts';
import type { NoteBlock, NoteInline } from '../contract/note-text.ts';

/** Written into a file as what made it, and looked for when one is read. */
export const generator = 'urn:readout:desk';

/** How the article of a file is named, for programs that know no more of it. */
export function articleUrn({ briefing }: ExportDocument): string {
  return `urn:readout:article:${briefing.articleId}`;
}

/** An annotation's name in a file: the same on every export. */
export function annotationUrn({ annotation: { id } }: ExportedAnnotation): string {
  return `urn:uuid:${id}`;
}

/** A time as files have it. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/**
 * What a note says, without a trace of notes that are not in the file: a link to one becomes the sign that something is
 * left out.
 */
export function exportedText(
  { annotation }: ExportedAnnotation,
  { annotations, facts }: ExportDocument,
): { readonly text: string; readonly linksLeftOut: number } {
  const present = new Set([...annotations.map((other) => other.annotation.id), ...facts.map(({ id }) => id)]);
  const missing = linkedIds(annotation.text).filter((id) => !present.has(id));
  if (missing.length === 0) return { text: annotation.text, linksLeftOut: 0 };
  const blocks = readNote(annotation.text).map((block) => withoutLinks(block, (id) => !present.has(id)));
  return { text: writeNote(blocks), linksLeftOut: missing.length };
}

function withoutLinks(block: NoteBlock, isMissing: (id: string) => boolean): NoteBlock {
  if (block.kind === 'verbatim') return { ...block, text: block.text.replace(/readout:(?:note|fact)\/[\w-]+/g, '') };
  if (block.kind === 'list')
    return { ...block, items: block.items.map((item) => item.map((part) => withoutLinks(part, isMissing))) };
  return {
    ...block,
    inlines: block.inlines.map((inline): NoteInline => {
      if (inline.kind !== 'reference' || !isMissing(inline.id)) return inline;
      const text = inline.to === 'fact' && inline.words !== '' ? inline.words : leftOut;
      return { kind: 'words', text, bold: false, italic: false, code: false };
    }),
  };
}
