import type { PrivateNote } from '../contract/private-notes.ts';
import { readAnnotationContent, readBack } from '../storage/json-columns.ts';

/**
 * All that a note says, as the text that is sealed. Its id stands beside it, in the clear.
 *
 * @throws ReadoutError `bad-input` for a note that could not be read back.
 */
export function contentOf(note: PrivateNote): string {
  return JSON.stringify(readBack(readAnnotationContent, note));
}

/** The note that a sealed text says; undefined where it says none. */
export function noteOf(id: string, content: string): PrivateNote | undefined {
  try {
    return { ...readAnnotationContent(JSON.parse(content)), id, visibility: 'private' };
  } catch {
    return undefined;
  }
}
