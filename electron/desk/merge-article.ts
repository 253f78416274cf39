import type { MergedParts } from '../contract/imports.ts';
import type { Packed, PackedArticle, PackedNote, PackedRevision } from '../contract/packed.ts';
import { readPackedArticle } from '../contract/packed-readers.ts';
import { ReadoutError } from '../contract/results.ts';
import { findSealedRow } from '../privacy/sealed-rows.ts';
import { findAnnotation, insertAnnotation } from '../storage/annotations.ts';
import { setTags } from '../storage/article-tags.ts';
import { binArticle, unbinArticle } from '../storage/articles.ts';
import { articleOfOriginal, keepOriginal } from '../storage/originals.ts';
import { packArticle } from '../storage/pack-article.ts';
import {
  correctPackedFact,
  insertPackedArticle,
  insertPackedFacts,
  insertPackedRevision,
  standingOf,
  takenId,
} from '../storage/unpack-article.ts';
import type { LibraryContext } from './context.ts';
import { correctable, differingFrom, handLines, newTags, newVersions, sameAs, underOurIds } from './merge-rules.ts';
import { withKeptWords } from './note-words.ts';

/** What became of one article of a file. */
export interface MergedArticle {
  /** The article of this library. */
  readonly articleId: string;
  readonly isNew: boolean;
  readonly merged: MergedParts;
}

export const nothingMerged: MergedParts = {
  ...{ versions: 0, lines: 0, corrected: 0, notes: 0, tags: 0, names: 0 },
  differing: [],
};

/**
 * Brings an article of a file that this library does not know in, whole, and puts it into the bin: what an import adds for
 * good is no part of a step, but that it comes out of the bin is. To be called inside the transaction of the step.
 *
 * @returns false where it is known here, by its id or by the bytes that it came from
 * @throws ReadoutError `bad-input` where the file takes the ids of something else for its own
 */
export function insertIfNew(desk: LibraryContext, theirs: PackedArticle, originals: Packed['originals']): boolean {
  const { db } = desk;
  if (standingOf(db, theirs.id) !== 'absent' || twinOf(desk, theirs) !== undefined) return false;
  const ids = [...theirs.revisions, ...theirs.facts].map(({ id }) => id);
  if (takenId(db, ids) !== undefined) throw new ReadoutError('bad-input', 'ids');
  for (const revision of theirs.revisions) keepBytes(desk, revision, originals);
  insertPackedArticle(db, theirs, desk.clock());
  addNotes(desk, theirs.id, theirs.notes);
  binArticle(db, theirs.id, desk.clock());
  return true;
}

/**
 * Brings an article of a file together with the one that is here; to be called inside the step. What only the file knows
 * is added: versions, without being shown; lines of a hand; printable notes; tags. A drafted line that nobody has touched
 * here takes what a hand has made of it there. All else stays as it is here, and is told.
 *
 * @throws ReadoutError `bad-input`
 */
export function mergeArticle(
  desk: LibraryContext,
  theirs: PackedArticle,
  originals: Packed['originals'],
): MergedArticle {
  const { db } = desk;
  const standing = standingOf(db, theirs.id);
  if (standing === 'binned') unbinArticle(db, theirs.id);
  if (standing !== 'absent') return mergeKnown(desk, theirs, originals);
  const twin = twinOf(desk, theirs);
  if (twin === undefined) throw new ReadoutError('bad-input', 'id');
  if (twin.binned) unbinArticle(db, twin.articleId);
  const { articleId, merged, isNew } = mergeKnown(desk, underOurIds(theirs, ofLibrary(desk, twin.articleId)), []);
  return { articleId, isNew, merged: { ...merged, differing: [{ part: 'copy', count: 1 }] } };
}

/** The article here that came from the very same bytes. */
function twinOf({ db }: LibraryContext, { revisions }: PackedArticle): ReturnType<typeof articleOfOriginal> {
  return revisions
    .flatMap(({ originalHash }) => originalHash ?? [])
    .map((hash) => articleOfOriginal(db, hash))
    .find((found) => found !== undefined);
}

function mergeKnown(desk: LibraryContext, theirs: PackedArticle, originals: Packed['originals']): MergedArticle {
  const { db } = desk;
  const articleId = theirs.id;
  const ours = ofLibrary(desk, articleId);
  const left = { articleId, isNew: false };
  if (sameAs(ours, theirs)) return { ...left, merged: nothingMerged };
  const versions = newVersions(ours, theirs);
  const ids = versions?.map(({ id }) => id) ?? [];
  if (versions === undefined || takenId(db, ids) !== undefined) {
    return { ...left, merged: { ...nothingMerged, differing: [{ part: 'versions', count: theirs.revisions.length }] } };
  }
  for (const revision of versions) {
    keepBytes(desk, revision, originals);
    insertPackedRevision(db, articleId, revision);
  }
  const lines = handLines(ours, theirs).filter(({ id }) => takenId(db, [id]) === undefined);
  insertPackedFacts(db, articleId, lines);
  const corrected = correctable(ours, theirs);
  for (const fact of corrected) correctPackedFact(db, articleId, fact);
  const notes = addNotes(desk, articleId, theirs.notes);
  const tags = newTags(ours, theirs);
  if (tags.length > 0) setTags(db, articleId, [...ours.tags, ...tags]);
  return {
    ...left,
    merged: {
      ...{ versions: versions.length, lines: lines.length, corrected: corrected.length, notes, tags: tags.length },
      names: 0,
      differing: differingFrom(ofLibrary(desk, articleId), theirs),
    },
  };
}

/** Adds the notes whose ids nothing has here: one that was made private or put into the bin stays so. */
function addNotes(desk: LibraryContext, articleId: string, notes: readonly PackedNote[]): number {
  const { db } = desk;
  const fresh = notes.filter(({ id }) => findAnnotation(db, id) === undefined && findSealedRow(db, id) === undefined);
  for (const note of fresh) {
    const printable = { ...note, articleId, visibility: 'printable' as const };
    // The words of a link to a note that is private here must not stand.
    const namesPrivate = note.links.some((id) => findSealedRow(db, id) !== undefined);
    insertAnnotation(db, namesPrivate ? withKeptWords(desk, printable) : printable);
  }
  return fresh.length;
}

function keepBytes({ db }: LibraryContext, { originalHash }: PackedRevision, originals: Packed['originals']): void {
  const original = originals.find(({ hash }) => hash === originalHash);
  if (original) keepOriginal(db, { ...original, bytes: Buffer.from(original.bytes, 'base64') });
}

/** This library's, as it would come back from a file. */
function ofLibrary({ db }: LibraryContext, articleId: string): PackedArticle {
  return readPackedArticle(JSON.parse(JSON.stringify(packArticle(db, articleId))));
}
