import { z } from 'zod';

const words = z.union([z.string(), z.array(z.string()).max(100)]);
const text = z.string();
const offset = z
  .number()
  .int()
  .nonnegative()
  .max(2 ** 31);

/** A selector of any kind; what it needs is looked at by whoever reads its kind. */
const selector = z.object({
  type: words.optional(),
  exact: text.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
  start: offset.optional().catch(undefined),
  end: offset.optional().catch(undefined),
});
const refined = selector.extend({ refinedBy: z.union([selector, z.array(selector).max(20)]).optional() });

const target = z.object({
  selector: z.union([refined, z.array(refined).max(50)]).optional(),
  state: z.unknown().optional(),
  styleClass: words.optional(),
  'readout:about': z.enum(['article', 'paragraph', 'fact', 'passage']).optional().catch(undefined),
  'readout:line': text.max(64).optional().catch(undefined),
});

const ownBody = z.object({
  type: words.optional().catch(undefined),
  value: text.optional(),
  format: text.optional(),
  purpose: words.optional(),
  color: text.optional().catch(undefined),
  tag: words.optional(),
});
/** A body alone, or one that holds others: a choice of them, or all. */
const body = ownBody.extend({
  items: z
    .array(z.union([text, ownBody]))
    .max(200)
    .optional(),
});

/** One annotation, as far as it is of use here. What a program adds is passed over; a wrong type refuses it. */
export const annotationShape = z.object({
  id: text.max(2_000).optional(),
  type: words.optional(),
  created: text.max(100).optional(),
  modified: text.max(100).optional(),
  bodyValue: text.optional(),
  body: z.union([text, body, z.array(z.union([text, body])).max(200)]).optional(),
  target: z.union([text, target, z.array(z.union([text, target])).max(50)]).optional(),
});

export type TargetShape = z.infer<typeof target>;
export type HolderShape = z.infer<typeof body>;
export type BodyShape = z.infer<typeof ownBody>;
export type SelectorShape = z.infer<typeof refined>;

/** A value without what it says is null, which many programs write for none. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutNulls(each)]])),
  );
}

/** A list of what may stand alone or in a list. */
export function listed<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}
