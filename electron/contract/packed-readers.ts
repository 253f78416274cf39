import { highlightColours, mostTags, tagLimit } from './annotations.ts';
import { readAnnotationTarget, readFactBody, readId, readSectionChoice } from './entity-readers.ts';
import { progresses, verdicts } from './facts.ts';
import { fieldOrigins, type HeadProvenance, importedMediaTypes } from './imports.ts';
import { addressLimit, articleLimit, headLimit, lineLimit, mostInDossier, mostNames, noteLimit } from './limits.ts';
import type {
  Packed,
  PackedArticle,
  PackedDossier,
  PackedEntry,
  PackedFact,
  PackedNote,
  PackedOriginal,
  PackedPassage,
  PackedRevision,
} from './packed.ts';
import type { LineChoice, PageSetup } from './page-setup.ts';
import { holding, list, number, oneOf, optional, type Reader, strict, text, truth, whole } from './reading.ts';
import { registerKinds } from './register.ts';
import { type Block, blockRoles, isIsoDate } from './text.ts';

/** How many of a kind a file may hold: far above any use. */
const most = { versions: 2_000, lines: 50_000, notes: 20_000, passages: 5_000, blocks: 500_000, entries: 20_000 };

const line = text({ most: lineLimit });
const time = whole(0, 8.64e15);
const day = holding(text(), isIsoDate);
const hash = holding(text({ least: 64, most: 64 }), (value) => /^[0-9a-f]+$/.test(value));
const tags = list(text({ least: 1, most: tagLimit }), mostTags);
const ids = list(readId, mostTags * 20);

function nullable<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value) => (value === null ? null : read(value));
}

const field = optional(oneOf(fieldOrigins));
const origins = strict<HeadProvenance>({ title: field, author: field, date: field, source: field, address: field });

const revision = strict<PackedRevision>({
  id: readId,
  ordinal: whole(1, 1_000_000),
  createdAt: time,
  origin: oneOf(['import', 'hand']),
  title: line,
  titleIsOurs: truth,
  place: optional(line),
  date: optional(day),
  language: text({ most: 64 }),
  author: optional(line),
  source: optional(line),
  address: optional(text({ most: addressLimit })),
  blocks: list(strict<Block>({ start: whole(0), end: whole(0), role: oneOf(blockRoles) }), most.blocks),
  text: text({ most: articleLimit }),
  originalHash: optional(hash),
  origins,
});

const passage = strict<PackedPassage>({
  revisionId: readId,
  start: whole(0),
  end: whole(1),
});

const fact = strict<PackedFact>({
  id: readId,
  revisionId: readId,
  body: readFactBody,
  drafted: optional(readFactBody),
  origin: oneOf(['engine', 'hand']),
  changedByHand: truth,
  hidden: truth,
  progress: optional(oneOf(progresses)),
  verdict: optional(oneOf(verdicts)),
  moved: optional(truth),
  mergedInto: optional(readId),
  confidence: number(0, 1),
  reason: line,
  drafter: truth,
  passages: list(passage, most.passages),
});

const note = strict<PackedNote>({
  id: readId,
  revisionId: readId,
  target: readAnnotationTarget,
  earlier: optional(list(strict({ revisionId: readId, target: readAnnotationTarget }), most.versions)),
  colour: optional(oneOf(highlightColours)),
  text: text({ most: noteLimit }),
  tags,
  links: ids,
  createdAt: time,
  modifiedAt: time,
});

const head = optional(text({ most: headLimit }));
const choice = strict<LineChoice>({
  lineId: text({ least: 1, most: lineLimit }),
  pinned: optional(truth),
  short: optional(truth),
  shortText: optional(line),
});
const page = strict<PageSetup>({
  marking: head,
  preparedFor: head,
  preparedBy: head,
  preparedOn: optional(day),
  embargo: optional(day),
  sections: optional(list(readSectionChoice, 100)),
  lines: list(choice, most.lines),
});

/** An article as a file brings it, its fields in one order: so that equal articles are equal texts. */
export const readPackedArticle = strict<PackedArticle>({
  id: readId,
  shownId: readId,
  engine: nullable(whole(0)),
  draftedFromId: nullable(readId),
  author: nullable(line),
  source: nullable(line),
  tags,
  page,
  revisions: list(revision, most.versions),
  facts: list(fact, most.lines),
  notes: list(note, most.notes),
});

const original = strict<PackedOriginal>({
  hash,
  fileName: text({ least: 1, most: lineLimit }),
  mediaType: oneOf(importedMediaTypes),
  keptAt: time,
  bytes: text(),
});

const dossier = strict<PackedDossier>({
  id: readId,
  title: text({ trimmed: true, least: 1, most: lineLimit }),
  articleIds: list(readId, mostInDossier),
  page,
});

const entry = strict<PackedEntry>({
  id: readId,
  kind: oneOf(registerKinds),
  name: text({ trimmed: true, least: 1, most: lineLimit }),
  aliases: list(text({ least: 1, most: lineLimit }), mostNames),
  roles: list(
    strict<PackedEntry['roles'][number]>({
      articleId: readId,
      seen: optional(day),
      role: optional(line),
      affiliation: optional(line),
    }),
    mostInDossier,
  ),
  apart: list(readId, most.entries),
});

/** All that a file holds, each field looked at. */
export const readPacked = strict<Packed>({
  articles: holding(list(readPackedArticle, mostInDossier), ({ length }) => length > 0),
  originals: list(original, most.versions * 10),
  dossier: optional(dossier),
  register: optional(list(entry, most.entries)),
});
