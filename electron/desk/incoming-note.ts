import { linkedIds } from '../briefing/note-text/note-links.ts';
import { writeNote } from '../briefing/note-text/write-note.ts';
import type { AnnotationContent } from '../contract/annotations.ts';
import type { NoteInline } from '../contract/note-text.ts';
import { hashOf } from '../storage/originals.ts';
import type { PlacedAnnotation } from './place-annotations.ts';

const ourId = /^urn:uuid:([\w-]{1,64})$/i;

/**
 * The ids that an annotation of a file may have here, the first that is free for its article to be taken. They follow from
 * the file alone, so that the same file brings nothing twice.
 */
export function idsFor({ incoming, target }: PlacedAnnotation, articleId: string): readonly [string, string] {
  const { id, text, tags, quote } = incoming;
  const own = ourId.exec(id ?? '')?.[1]?.toLowerCase();
  const named = id ?? JSON.stringify([text, tags, quote, target.kind]);
  return [own ?? derivedId(named), derivedId(`${articleId} ${named}`)];
}

function derivedId(name: string): string {
  const hash = hashOf(new TextEncoder().encode(`readout annotation ${name}`));
  return [8, 12, 16, 20, 32].map((end, at) => hash.slice([0, 8, 12, 16, 20][at], end)).join('-');
}

/** What an annotation of a file says, as a note of the library. */
export function contentOf(placed: PlacedAnnotation, articleId: string, now: number): AnnotationContent {
  const { incoming, revisionId, target } = placed;
  const text = incoming.isMarkdown ? incoming.text : plainText(incoming.text);
  const createdAt = incoming.createdAt ?? incoming.modifiedAt ?? now;
  return {
    articleId,
    revisionId,
    target,
    colour: incoming.colour,
    text,
    tags: incoming.tags,
    links: linkedIds(text),
    createdAt,
    modifiedAt: Math.max(createdAt, incoming.modifiedAt ?? createdAt),
  };
}

/** Plain words as a note that shows just these words. */
function plainText(text: string): string {
  const paragraphs = text.trim() === '' ? [] : text.split(/\n\s*\n/);
  return writeNote(paragraphs.map((words) => ({ kind: 'paragraph', inlines: linesOf(words) })));
}

function linesOf(words: string): NoteInline[] {
  return words
    .split('\n')
    .flatMap((line, at): NoteInline[] => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      ...(line.trim() === ''
        ? []
        : [{ kind: 'words', text: line.trim(), bold: false, italic: false, code: false } as const]),
    ]);
}
