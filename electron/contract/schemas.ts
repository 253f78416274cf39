import { z } from 'zod';
import { highlightColours, mostTags, tagLimit } from './annotations.ts';
import type { CallInput, CallName } from './calls.ts';
import { mostDue } from './coming-up.ts';
import {
  annotationTargetSchema,
  correctionFieldsSchema,
  factBodySchema,
  idSchema,
  lineSchema,
  namesSchema,
  sectionChoiceSchema,
  settingsSchema,
  spanSchema,
} from './entity-schemas.ts';
import { dossierFormats, outFormats } from './exports.ts';
import { factKinds, progresses, verdicts } from './facts.ts';
import { editableFields } from './imports.ts';
import {
  addressLimit,
  articleLimit,
  headLimit,
  lineLimit,
  mostDropped,
  mostInDossier,
  noteLimit,
  pathLimit,
} from './limits.ts';
import { chosenSchemas, listSchemas } from './list-schemas.ts';
import { mostNoteIds, mostNotes } from './note-calls.ts';
import { pageSections, papers } from './page.ts';
import { printedDocuments } from './page-order.ts';
import { mostPeople, namedKinds } from './people.ts';
import { mostCopies } from './printing.ts';
import { leastPassphrase } from './private-notes.ts';
import { registerKinds } from './register.ts';
import { questionLimit } from './search.ts';
import { isIsoDate } from './text.ts';

/** Longest passphrase, in UTF-16 code units. */
const secretLimit = 1000;

const id = idSchema;
const line = lineSchema;
const names = namesSchema;
const optionalLine = z.string().trim().max(lineLimit);
const isoDay = z
  .string()
  .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isIsoDate(day), { error: 'not a day in the calendar' });
const headWords = z.string().trim().max(headLimit);
const templateName = headWords.min(1);
const sectionChoices = z
  .array(sectionChoiceSchema)
  .max(pageSections.length)
  .refine((all) => new Set(all.map(({ section }) => section)).size === all.length, { error: 'a section stands once' });

const dueFilter = z.strictObject({ party: z.string().max(lineLimit).nullable(), done: z.boolean() });
const dossier = z.strictObject({ dossierId: id });
const articleIds = z.array(id).max(mostInDossier);
const nothing = z.undefined();
const article = z.strictObject({ articleId: id });
const fact = z.strictObject({ factId: id });
const corrected = article.extend({ revisionId: id, fields: correctionFieldsSchema });
const question = z.strictObject({
  words: z.string().max(questionLimit),
  turn: z.number().int().nonnegative(),
  offset: z.number().int().nonnegative().max(1_000_000),
});
const entry = z.strictObject({ entryId: id });
const onItsWay = z.strictObject({ articleId: id, embargoSeen: z.boolean().optional() });
const articleOnPaper = onItsWay.extend({ paper: z.enum(papers), document: z.enum(printedDocuments).optional() });
const secret = z.string().max(secretLimit);
const newPassphrase = secret.min(leastPassphrase);
const noteText = z.string().max(noteLimit);

/** One schema per call, for the gate. */
export const callSchemas: { readonly [Name in CallName]: z.ZodType<CallInput<Name>> } = {
  firstView: nothing,
  retryLibrary: nothing,
  chooseLibrary: nothing,
  showLibraryFolder: nothing,
  saveSettings: settingsSchema.partial(),
  licences: nothing,
  ...listSchemas,
  ...chosenSchemas,
  backupState: nothing,
  lookIntoBackup: z.strictObject({ name: z.string().min(1).max(200) }),
  deleteBackup: z.strictObject({ name: z.string().min(1).max(200) }),
  backUpNow: nothing,
  restoreBackup: z.strictObject({ name: z.string().min(1).max(200) }),
  openArticle: article,
  importFiles: z.strictObject({ folders: z.boolean() }),
  importDropped: z.strictObject({ paths: z.array(z.string().min(1).max(pathLimit)).max(mostDropped) }),
  importWords: z.strictObject({
    html: z.string().max(articleLimit).nullable(),
    text: z.string().max(articleLimit).nullable(),
    address: z.string().max(addressLimit).nullable(),
  }),
  importClipboard: nothing,
  importWaiting: nothing,
  importAttachments: article.extend({ places: z.array(z.number().int().nonnegative()).max(mostDropped) }),
  search: question,
  searchAll: question,
  searchEverything: question,
  cancelImport: nothing,
  deleteArticle: article,
  correctArticle: corrected,
  headOrigins: article,
  saveHeadField: article.extend({ revisionId: id, field: z.enum(editableFields), value: z.string().max(lineLimit) }),
  updateFromFile: article,
  updateFromText: article.extend({ text: z.string().min(1).max(articleLimit) }),
  takeAsVersion: article.extend({ ofArticleId: id }),
  listVersions: article,
  readVersion: z.strictObject({ revisionId: id }),
  showVersion: article.extend({ revisionId: id }),
  carriedReport: article,
  attachNote: z.strictObject({ noteId: id, revisionId: id, span: spanSchema }),
  attachFact: fact.extend({ revisionId: id, spans: z.array(spanSchema).min(1).max(10_000) }),
  confirmMoved: article,
  versionChanges: article.extend({ fromId: id, toId: id }),
  correction: article,
  keepCorrection: corrected,
  dropCorrection: article,
  editFact: fact.extend({ body: factBodySchema }),
  addFact: article.extend({ body: factBodySchema, spans: z.array(spanSchema).max(200) }),
  readPassage: article.extend({ kind: z.enum(factKinds), requested: z.boolean(), span: spanSchema }),
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
  comingUp: dueFilter.extend({ most: z.number().int().min(1).max(mostDue) }),
  exportComingUp: dueFilter.extend({ embargoSeen: z.boolean().optional() }),
  listDossiers: nothing,
  dossier,
  createDossier: z.strictObject({ title: optionalLine, articleIds }),
  renameDossier: dossier.extend({ title: line }),
  addToDossier: dossier.extend({ articleIds: articleIds.min(1) }),
  removeFromDossier: dossier.extend({ articleId: id }),
  moveInDossier: dossier.extend({ articleId: id, beforeId: id.nullable() }),
  exportDossier: dossier.extend({ format: z.enum(dossierFormats), embargoSeen: z.boolean().optional() }),
  deleteDossier: dossier,
  people: z.strictObject({
    words: z.string().max(headLimit),
    kind: z.enum(namedKinds).nullable(),
    from: z.number().int().nonnegative(),
    count: z.number().int().min(1).max(mostPeople),
  }),
  person: z.strictObject({ id: line, articles: z.number().int().min(1).max(10_000) }),
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
  listNotes: z.strictObject({
    articleId: id.nullable(),
    also: z.array(id).max(mostNoteIds),
    linkedTo: id.nullable(),
    everywhere: z
      .strictObject({ tag: z.string().min(1).max(tagLimit).nullable(), most: z.number().int().min(1).max(mostNotes) })
      .nullable(),
  }),
  noteTags: nothing,
  findNotes: z.strictObject({ words: z.string().max(lineLimit), but: id.nullable() }),
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
  tagNote: z.strictObject({ noteId: id, tags: z.array(z.string().trim().min(1).max(tagLimit)).max(mostTags) }),
  deleteNote: z.strictObject({ noteId: id }),
  lockNotes: nothing,
  unlockNotes: z.strictObject({ passphrase: secret }),
  recoverNotes: z.strictObject({ recoveryKey: secret, passphrase: newPassphrase }),
  hideNotes: z.strictObject({ hidden: z.boolean() }),
  setPassphrase: z.strictObject({ present: secret.nullable(), next: newPassphrase }),
  removePassphrase: z.strictObject({ present: secret }),
  makeRecoveryKey: z.strictObject({ present: secret.nullable() }),
  saveRecoveryKey: z.strictObject({ recoveryKey: secret }),
  printRecoveryKey: nothing,
  listBin: nothing,
  restoreNote: z.strictObject({ noteId: id }),
  emptyBin: z.strictObject({ noteId: id.nullable() }),
  findLines: z.strictObject({ words: z.string().max(200), articleId: id.nullable() }),
  lookUpLines: z.strictObject({ factIds: z.array(id).max(10_000) }),
  colourNames: nothing,
  nameColour: z.strictObject({ colour: z.enum(highlightColours), name: z.string().trim().max(tagLimit) }),
  openLink: z.strictObject({ url: z.string().max(2_000) }),
  undoState: nothing,
  undo: nothing,
  redo: nothing,
  printableBriefing: article,
  fullBriefing: article,
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
  importAnnotations: article.extend({ visibility: z.enum(['private', 'printable']) }),
  cancelAnnotations: nothing,
  exportPrivateNotes: z.strictObject({ passphrase: newPassphrase }),
  chooseSealedNotes: nothing,
  importPrivateNotes: z.strictObject({ passphrase: secret }),
  exportBriefing: onItsWay.extend({ format: z.enum(outFormats) }),
  savePdf: articleOnPaper,
  beforePrinting: onItsWay,
  printers: nothing,
  printOn: articleOnPaper.extend({
    printer: z.string().min(1).max(500),
    colour: z.boolean(),
    copies: z.number().int().min(1).max(mostCopies),
  }),
  print: articleOnPaper,
  pageToSet: nothing,
  pageInHand: z.strictObject({ page: z.number().int().positive() }),
  pageIsSet: z.strictObject({
    printed: z.number().int().nonnegative(),
    omitted: z.number().int().nonnegative(),
    pages: z.number().int().positive(),
    typeSize: z.number().positive(),
    pinsWithoutRoom: z.array(z.string().max(200)).max(10_000),
    unprintable: z.array(z.string().max(2)).max(200_000),
  }),
  editsFlushed: nothing,
  briefingShown: nothing,
};
