import { z } from 'zod';
import { mostTags, tagLimit } from './annotations.ts';
import { type ListCalls, listGroupings, listGroupKinds, listSorts, mostRows, shelves } from './article-list.ts';
import { type ChosenCalls, mostChosen, mostIds } from './chosen-articles.ts';
import { idSchema, lineSchema } from './entity-schemas.ts';
import { mostInDossier } from './limits.ts';

const tag = z.string().trim().min(1).max(tagLimit);
const article = z.strictObject({ articleId: idSchema });

/** How the list is shown. */
const view = z.strictObject({
  shelf: z.enum(shelves),
  sort: z.enum(listSorts),
  grouping: z.enum(listGroupings),
  tag: tag.optional(),
});

const window = z.strictObject({
  view,
  group: z.strictObject({ kind: z.enum(listGroupKinds), value: lineSchema.or(z.literal('')) }),
  offset: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
});

const limit = z.number().int().positive();

/** The schemas of the calls about the library's list. */
export const listSchemas = {
  listOutline: z.strictObject({ view }),
  listArticles: z.undefined(),
  listWindow: window.extend({ limit: limit.max(mostRows) }),
  listPlace: article.extend({ view }),
  articleTitles: z.strictObject({ articleIds: z.array(idSchema).max(10_000) }),
  pinArticle: article.extend({ pinned: z.boolean() }),
  archiveArticle: article.extend({ archived: z.boolean() }),
  tagArticle: article.extend({ tags: z.array(tag).max(mostTags) }),
  restoreArticle: article,
} satisfies { readonly [Name in keyof ListCalls]: z.ZodType<ListCalls[Name]['input']> };

/** The schemas of the calls about several articles of it. */
export const chosenSchemas = {
  listIds: window.extend({ limit: limit.max(mostIds) }),
  changeArticles: z.strictObject({
    articleIds: z.array(idSchema).min(1).max(mostChosen),
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['tag', 'untag']), tag }),
      z.strictObject({ kind: z.literal('pin'), pinned: z.boolean() }),
      z.strictObject({ kind: z.literal('archive'), archived: z.boolean() }),
      z.strictObject({ kind: z.literal('bin') }),
      z.strictObject({ kind: z.literal('restore') }),
    ]),
  }),
  exportArticles: z.strictObject({
    articleIds: z.array(idSchema).min(1).max(mostInDossier),
    embargoSeen: z.boolean().optional(),
  }),
} satisfies { readonly [Name in keyof ChosenCalls]: z.ZodType<ChosenCalls[Name]['input']> };
