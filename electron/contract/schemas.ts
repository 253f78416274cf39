import { z } from 'zod';
import { type AnnotationTarget, highlightColours } from './annotations.ts';
import type { CallInput, CallName } from './calls.ts';
import { deskTabs, paneWidths, type Settings } from './desk-state.ts';
import { exportFormats } from './exports.ts';
import { certainties, type FactBody, firmnesses, progresses, type SourcedDate, verdicts } from './facts.ts';
import { pageSections, papers } from './page.ts';
import type { SectionChoice } from './page-setup.ts';
import { registerKinds } from './register.ts';
import { isIsoDate, type Span } from './text.ts';

// Code made at run time for each schema takes longer to make than the first screen's few readings take without it.
z.config({ jitless: true });

/** Longest line of a fact and longest note, in UTF-16 code units: far above any use, far below what hurts. */
const lineLimit = 20_000;
const noteLimit = 1_000_000;
/** Longest marking, name and template's name: what a line of the page holds. */
const headLimit = 120;

const id = z.string().min(1).max(64);
const line = z.string().trim().min(1).max(lineLimit);
const optionalLine = z.string().trim().max(lineLimit);
const names = z.array(line).max(200);
const offset = z.number().int().nonnegative();

/** A span as a window may send it. */
export const spanSchema = z
  .strictObject({ start: offset, end: offset })
  .refine((span) => span.start < span.end, { error: 'a span ends after it starts' }) satisfies z.ZodType<Span>;

const isoDay = z
  .string()
  .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isIsoDate(day), { error: 'not a day in the calendar' });

const isoDate = z.string().refine(isIsoDate, { error: 'not a day in the calendar' });

const sourcedDate = z.strictObject({
  iso: isoDate.optional(),
  wording: line,
  certainty: z.enum(certainties),
}) satisfies z.ZodType<SourcedDate>;

/** What a fact may say. */
export const factBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    name: line,
    role: line.optional(),
    affiliation: line.optional(),
    aliases: names,
    known: z
      .strictObject({
        name: line.optional(),
        role: line.optional(),
        affiliation: line.optional(),
        article: line.optional(),
        seen: isoDate.optional(),
      })
      .optional(),
  }),
  z.strictObject({ kind: z.literal('organisation'), name: line, aliases: names }),
  z.strictObject({ kind: z.literal('place'), name: line }),
  z.strictObject({
    kind: z.literal('commitment'),
    text: line,
    parties: names,
    toward: names.optional(),
    by: line.optional(),
    due: sourcedDate.optional(),
    status: z.enum(firmnesses),
  }),
  z.strictObject({ kind: z.literal('position'), text: line, speaker: line }),
  z.strictObject({
    kind: z.literal('quote'),
    text: line,
    speaker: line.optional(),
    speakerSpan: spanSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('date'), ...sourcedDate.shape }),
  z.strictObject({ kind: z.literal('event'), text: line, when: sourcedDate.optional() }),
  z.strictObject({ kind: z.literal('figure'), value: line, unit: line.optional(), of: line.or(z.literal('')) }),
  z.strictObject({ kind: z.literal('keyPoint'), text: line }),
  z.strictObject({ kind: z.literal('summary'), text: line }),
  z.strictObject({ kind: z.literal('question'), text: line }),
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
  z.strictObject({ kind: z.literal('fact'), factId: id }),
  z.strictObject({ kind: z.literal('passage'), selectors: passageSelectors }),
]) satisfies z.ZodType<AnnotationTarget>;

const widthOf = ({ min, max }: { readonly min: number; readonly max: number }) => z.number().min(min).max(max);

/** The settings, each on its own, so that a window can send the ones that changed. */
export const settingsSchema = z.strictObject({
  paper: z.enum(papers),
  tab: z.enum(deskTabs),
  pane: z.enum(['source', 'notes']),
  lastArticleId: id.optional(),
  navigationWidth: widthOf(paneWidths.navigationWidth),
  sideWidth: widthOf(paneWidths.sideWidth),
  preparedBy: z.string().max(200),
  preparedFor: z.string().max(200),
}) satisfies z.ZodType<Settings>;

/** How a section of the page may stand. */
export const sectionChoiceSchema = z.strictObject({
  section: z.enum(pageSections),
  shown: z.boolean(),
  pinned: z.boolean(),
  short: z.boolean(),
}) satisfies z.ZodType<SectionChoice>;

const headWords = z.string().trim().max(headLimit);
const templateName = headWords.min(1);
const sectionChoices = z
  .array(sectionChoiceSchema)
  .max(pageSections.length)
  .refine((all) => new Set(all.map(({ section }) => section)).size === all.length, { error: 'a section stands once' });

const nothing = z.undefined();
const article = z.strictObject({ articleId: id });
const fact = z.strictObject({ factId: id });
const entry = z.strictObject({ entryId: id });
const onItsWay = z.strictObject({ articleId: id, embargoSeen: z.boolean().optional() });
const articleOnPaper = onItsWay.extend({ paper: z.enum(papers) });
const noteText = z.string().max(noteLimit);

/** One schema per call, for the gate. */
export const callSchemas: { readonly [Name in CallName]: z.ZodType<CallInput<Name>> } = {
  firstView: nothing,
  retryLibrary: nothing,
  chooseLibrary: nothing,
  showLibraryFolder: nothing,
  saveSettings: settingsSchema.partial(),
  licences: nothing,
  listArticles: nothing,
  openArticle: article,
  importFiles: nothing,
  cancelImport: nothing,
  deleteArticle: article,
  editFact: fact.extend({ body: factBodySchema }),
  addFact: article.extend({ body: factBodySchema, spans: z.array(spanSchema).max(200) }),
  moveFact: fact.extend({ beforeId: id.nullable() }),
  hideFact: fact.extend({ hidden: z.boolean() }),
  restoreFact: fact,
  removeFact: fact,
  setProgress: fact.extend({ progress: z.enum(progresses).nullable() }),
  judgeFact: fact.extend({ verdict: z.enum(verdicts).nullable() }),
  mergeFacts: fact.extend({ intoId: id }),
  splitFact: fact.extend({ name: line, forms: names, spans: z.array(spanSchema).max(10_000) }),
  assignName: fact.extend({ words: z.string().max(lineLimit), name: optionalLine, everywhere: z.boolean() }),
  dismissName: fact,
  draftAgain: article,
  cancelDraftAgain: nothing,
  register: nothing,
  saveRegisterEntry: z.strictObject({
    entryId: id.nullable(),
    kind: z.enum(registerKinds),
    name: line,
    aliases: names,
  }),
  mergeRegisterEntries: entry.extend({ intoId: id }),
  deleteRegisterEntry: entry,
  forgetRole: entry.extend({ articleId: id }),
  forgetApart: entry.extend({ otherId: id }),
  listNotes: nothing,
  createNote: z.strictObject({
    articleId: id,
    revisionId: id,
    target: annotationTargetSchema,
    colour: z.enum(highlightColours).optional(),
    text: noteText,
  }),
  saveNote: z.strictObject({ noteId: id, text: noteText }),
  colourNote: z.strictObject({ noteId: id, colour: z.enum(highlightColours).nullable() }),
  setNoteVisibility: z.strictObject({ noteId: id, visibility: z.enum(['private', 'printable']) }),
  deleteNote: z.strictObject({ noteId: id }),
  undoState: nothing,
  undo: nothing,
  redo: nothing,
  printableBriefing: article,
  pageChoices: article,
  savePageHead: article.extend({
    marking: headWords.optional(),
    preparedFor: headWords.optional(),
    preparedBy: headWords.optional(),
    preparedOn: isoDay.or(z.literal('')).optional(),
    embargo: isoDay.or(z.literal('')).optional(),
  }),
  arrangePage: article.extend({ sections: sectionChoices.nullable() }),
  choosePageLine: article.extend({
    lineId: id,
    pinned: z.boolean().nullable(),
    short: z.boolean().nullable(),
    shortText: z.string().trim().max(lineLimit).nullable(),
  }),
  savePageTemplate: z.strictObject({ name: templateName, sections: sectionChoices }),
  deletePageTemplate: z.strictObject({ name: templateName }),
  copyBriefing: onItsWay,
  exportBriefing: onItsWay.extend({ format: z.enum(exportFormats) }),
  savePdf: articleOnPaper,
  print: articleOnPaper,
  pageToSet: nothing,
  pageIsSet: z.strictObject({
    printed: z.number().int().nonnegative(),
    omitted: z.number().int().nonnegative(),
    typeSize: z.number().positive(),
    pinsWithoutRoom: z.array(z.string().max(200)).max(10_000),
    unprintable: z.array(z.string().max(2)).max(200_000),
  }),
  editsFlushed: nothing,
  briefingShown: nothing,
};
