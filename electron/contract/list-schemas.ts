import { z } from 'zod';
import { mostTags, tagLimit } from './annotations.ts';
import { type ListCalls, listGroupings, listGroupKinds, listSorts, mostRows, shelves } from './article-list.ts';
import { idSchema, lineSchema } from './entity-schemas.ts';

const tag = z.string().trim().min(1).max(tagLimit);
const article = z.strictObject({ articleId: idSchema });

/** How the list is shown. */
const view = z.strictObject({
  shelf: z.enum(shelves),
  sort: z.enum(listSorts),
  grouping: z.enum(listGroupings),
  tag: tag.optional(),
});

/** The schemas of the calls about the library's list. */
export const listSchemas = {
  listOutline: z.strictObject({ view }),
  listArticles: z.undefined(),
  listWindow: z.strictObject({
    view,
    group: z.strictObject({ kind: z.enum(listGroupKinds), value: lineSchema.or(z.literal('')) }),
    offset: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    limit: z.number().int().positive().max(mostRows),
  }),
  listPlace: article.extend({ view }),
  articleTitles: z.strictObject({ articleIds: z.array(idSchema).max(10_000) }),
  pinArticle: article.extend({ pinned: z.boolean() }),
  archiveArticle: article.extend({ archived: z.boolean() }),
  tagArticle: article.extend({ tags: z.array(tag).max(mostTags) }),
  restoreArticle: article,
} satisfies { readonly [Name in keyof ListCalls]: z.ZodType<ListCalls[Name]['input']> };
