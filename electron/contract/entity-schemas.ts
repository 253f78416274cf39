import { z } from 'zod';
import { type AnnotationTarget, tagLimit } from './annotations.ts';
import { listGroupings, listSorts, shelves } from './article-list.ts';
import { deskTabs, lockDelays, paneWidths, type Settings, sidePanes } from './desk-state.ts';
import { certainties, type FactBody, firmnesses, type SourcedDate } from './facts.ts';
import { articleLimit, headLimit, idLimit, lineLimit, mostNames, noteLimit } from './limits.ts';
import { pageSections, papers } from './page.ts';
import type { SectionChoice } from './page-setup.ts';
import { isIsoDate, type Span } from './text.ts';
import type { CorrectionFields } from './versions.ts';

// Code made at run time for each schema takes longer to make than the first screen's few readings take without it.
z.config({ jitless: true });

export const idSchema = z.string().min(1).max(idLimit);
export const lineSchema = z.string().trim().min(1).max(lineLimit);
export const namesSchema = z.array(lineSchema).max(mostNames);
const offset = z.number().int().nonnegative();

/** A span as a window may send it. */
export const spanSchema = z
  .strictObject({ start: offset, end: offset })
  .refine((span) => span.start < span.end, { error: 'a span ends after it starts' }) satisfies z.ZodType<Span>;

const isoDate = z.string().refine(isIsoDate, { error: 'not a day in the calendar' });

const sourcedDate = z.strictObject({
  iso: isoDate.optional(),
  wording: lineSchema,
  certainty: z.enum(certainties),
}) satisfies z.ZodType<SourcedDate>;

/** What a fact may say. */
export const factBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    name: lineSchema,
    role: lineSchema.optional(),
    affiliation: lineSchema.optional(),
    aliases: namesSchema,
    known: z
      .strictObject({
        name: lineSchema.optional(),
        role: lineSchema.optional(),
        affiliation: lineSchema.optional(),
        article: lineSchema.optional(),
        seen: isoDate.optional(),
      })
      .optional(),
  }),
  z.strictObject({ kind: z.literal('organisation'), name: lineSchema, aliases: namesSchema }),
  z.strictObject({ kind: z.literal('place'), name: lineSchema }),
  z.strictObject({
    kind: z.literal('commitment'),
    text: lineSchema,
    parties: namesSchema,
    toward: namesSchema.optional(),
    by: lineSchema.optional(),
    due: sourcedDate.optional(),
    status: z.enum(firmnesses),
  }),
  z.strictObject({ kind: z.literal('position'), text: lineSchema, speaker: lineSchema }),
  z.strictObject({
    kind: z.literal('quote'),
    text: lineSchema,
    speaker: lineSchema.optional(),
    speakerSpan: spanSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('date'), ...sourcedDate.shape }),
  z.strictObject({ kind: z.literal('event'), text: lineSchema, when: sourcedDate.optional() }),
  z.strictObject({
    kind: z.literal('figure'),
    value: lineSchema,
    unit: lineSchema.optional(),
    of: lineSchema.or(z.literal('')),
  }),
  z.strictObject({ kind: z.literal('keyPoint'), text: lineSchema }),
  z.strictObject({ kind: z.literal('summary'), text: lineSchema }),
  z.strictObject({ kind: z.literal('question'), text: lineSchema }),
]) satisfies z.ZodType<FactBody>;

const passageSelectors = z.strictObject({
  quote: z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1).max(noteLimit),
    prefix: z.string().max(lineLimit),
    suffix: z.string().max(lineLimit),
  }),
  position: z.strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
});

/** What an annotation may be about. */
export const annotationTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article') }),
  z.strictObject({ kind: z.literal('paragraph'), number: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('fact'), factId: idSchema }),
  z.strictObject({ kind: z.literal('passage'), selectors: passageSelectors }),
]) satisfies z.ZodType<AnnotationTarget>;

const widthOf = ({ min, max }: { readonly min: number; readonly max: number }) => z.number().min(min).max(max);

/** The settings, each on its own, so that a window can send the ones that changed. */
export const settingsSchema = z.strictObject({
  paper: z.enum(papers),
  tab: z.enum(deskTabs),
  pane: z.enum(sidePanes),
  lastArticleId: idSchema.optional(),
  navigationWidth: widthOf(paneWidths.navigationWidth),
  sideWidth: widthOf(paneWidths.sideWidth),
  preparedBy: z.string().trim().max(headLimit),
  preparedFor: z.string().trim().max(headLimit),
  lockAfter: z.number().refine((minutes) => lockDelays.some((delay) => delay === minutes)),
  shield: z.boolean(),
  passphraseOffered: z.boolean(),
  copyTold: z.boolean(),
  listShelf: z.enum(shelves),
  listSort: z.enum(listSorts),
  listGrouping: z.enum(listGroupings),
  listTag: z.string().trim().max(tagLimit),
}) satisfies z.ZodType<Settings>;

/** What is typed into a correction; what cannot be is refused when it is made, since it must be kept until then. */
export const correctionFieldsSchema = z.strictObject({
  title: z.string().max(lineLimit),
  place: z.string().max(lineLimit),
  date: z.string().max(lineLimit),
  language: z.string().max(64),
  text: z.string().max(articleLimit),
}) satisfies z.ZodType<CorrectionFields>;

/** How a section of the page may stand. */
export const sectionChoiceSchema = z.strictObject({
  section: z.enum(pageSections),
  shown: z.boolean(),
  pinned: z.boolean(),
  short: z.boolean(),
}) satisfies z.ZodType<SectionChoice>;
