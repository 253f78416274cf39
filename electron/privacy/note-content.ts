import type { PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { annotationContentSchema } from '../storage/json-columns.ts';

/**
 * All that a note says, as the text that is sealed. Its id stands beside it, in the clear.
 *
 * @throws ReadoutError `bad-input` for a note that could not be read back.
 */
export function contentOf(note: PrivateNote): string {
  const parsed = annotationContentSchema.safeParse(note);
  if (!parsed.success) {
    throw new ReadoutError('bad-input', parsed.error.issues[0]?.message ?? 'note');
  }
  return JSON.stringify(parsed.data);
}

/** The note that a sealed text says; undefined where it says none. */
export function noteOf(id: string, content: string): PrivateNote | undefined {
  try {
    return { ...annotationContentSchema.parse(JSON.parse(content)), id, visibility: 'private' };
  } catch {
    return undefined;
  }
}
