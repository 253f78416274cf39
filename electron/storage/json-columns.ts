import { dirname } from 'node:path';
import { z } from 'zod';
import { highlightColours } from '../contract/annotations.ts';
import { annotationTargetSchema, sectionChoiceSchema } from '../contract/entity-schemas.ts';
import { ReadoutError } from '../contract/results.ts';
import { type Block, blockRoles } from '../contract/text.ts';
import type { ReadableDb } from './handles.ts';

/** The paragraphs of a revision. */
export const blocksSchema = z.array(
  z.object({ start: z.number(), end: z.number(), role: z.enum(blockRoles) }),
) satisfies z.ZodType<Block[]>;

/** Tags and links of an annotation. */
export const wordsSchema = z.array(z.string());

/** How the sections of a page stand. */
export const sectionsSchema = z.array(sectionChoiceSchema);

/** Where an annotation stood in other versions of the text. */
export const earlierSchema = z.array(z.object({ revisionId: z.string(), target: annotationTargetSchema }));

/** What every annotation says, printable or private. */
export const annotationContentSchema = z.object({
  articleId: z.string(),
  revisionId: z.string(),
  target: annotationTargetSchema,
  earlier: earlierSchema.optional(),
  colour: z.enum(highlightColours).optional(),
  text: z.string(),
  tags: wordsSchema,
  links: wordsSchema,
  createdAt: z.number(),
  modifiedAt: z.number(),
  deletedAt: z.number().optional(),
});

/**
 * Reads a column that holds JSON.
 *
 * @throws ReadoutError `library-corrupt` when it holds anything else than it must.
 */
export function parseColumn<Output>(db: ReadableDb, schema: z.ZodType<Output>, text: string): Output {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new ReadoutError('library-corrupt', dirname(db.name), { cause: error });
  }
}
