import { z } from 'zod';
import { idSchema } from '../contract/entity-schemas.ts';
import type { PrivateNote } from '../contract/private-notes.ts';
import { annotationContentSchema } from '../storage/json-columns.ts';

/** The text of every version that a note stands on, so that another library knows it. */
const versionSchema = z.object({ revisionId: idSchema, articleId: idSchema, hash: z.string().length(64) });
const schema = z.object({
  format: z.literal('readout-private-notes'),
  version: z.literal(1),
  versions: z.array(versionSchema),
  notes: z.array(annotationContentSchema.extend({ id: idSchema })),
});

/** What a sealed file of private notes says. */
export interface SealedNotes {
  readonly versions: readonly z.infer<typeof versionSchema>[];
  readonly notes: readonly PrivateNote[];
}

/** Private notes as the text that is sealed. */
export function sealedNotesText({ versions, notes }: SealedNotes): string {
  const said = notes.map(({ visibility: _, ...note }) => note);
  return JSON.stringify({ format: 'readout-private-notes', version: 1, versions, notes: said });
}

/** The notes that such a text says; undefined where it is none. */
export function readSealedNotes(text: string): SealedNotes | undefined {
  try {
    const { versions, notes } = schema.parse(JSON.parse(text));
    return { versions, notes: notes.map((note) => ({ ...note, visibility: 'private' })) };
  } catch {
    return undefined;
  }
}
