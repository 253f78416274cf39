import type { Packed, PackedArticle, PackedNote, PackedRevision } from '../contract/packed.ts';
import { readPackedArticle } from '../contract/packed-readers.ts';
import { ReadoutError } from '../contract/results.ts';
import { findSealedRow } from '../privacy/sealed-rows.ts';
import { findAnnotation, insertAnnotation } from '../storage/annotations.ts';
import { unbinArticle } from '../storage/articles.ts';
import { articleOfOriginal, keepOriginal } from '../storage/originals.ts';
import { packArticle } from '../storage/pack-article.ts';
import {
  insertPackedArticle,
  insertPackedFacts,
  insertPackedRevision,
  standingOf,
  takenId,
} from '../storage/unpack-article.ts';
import type { LibraryContext } from './context.ts';
import { withKeptWords } from './note-words.ts';

/** What became of one article of a file. */
export interface MergedArticle {
  /** The article of this library. */
  readonly articleId: string;
  readonly isNew: boolean;
  /** What came to an article that was here: nothing of it was overwritten. */
  readonly added: { readonly versions: number; readonly lines: number; readonly notes: number };
  /** True where this library's differs from the file's in something that could not be added; it is as it was. */
  readonly differs: boolean;
}

const nothing = { versions: 0, lines: 0, notes: 0 };

/**
 * Brings an article of a file together with this library, inside the transaction of whoever calls. A new one comes whole;
 * of one that is here nothing is changed, and what only the file knows is added where nothing is touched by it: versions,
 * without being shown; lines of a hand, where both show the same version; printable notes.
 *
 * @throws ReadoutError `bad-input` where the file takes the ids of something else for its own
 */
export function mergeArticle(
  desk: LibraryContext,
  theirs: PackedArticle,
  originals: Packed['originals'],
): MergedArticle {
  const { db } = desk;
  const standing = standingOf(db, theirs.id);
  if (standing === 'absent') {
    const twin = theirs.revisions
      .flatMap(({ originalHash }) => originalHash ?? [])
      .map((hash) => articleOfOriginal(db, hash))
      .find((found) => found !== undefined);
    if (twin) {
      if (twin.binned) unbinArticle(db, twin.articleId);
      return { articleId: twin.articleId, isNew: false, added: nothing, differs: true };
    }
    const ids = [...theirs.revisions, ...theirs.facts].map(({ id }) => id);
    if (takenId(db, ids) !== undefined) throw new ReadoutError('bad-input', 'ids');
    for (const revision of theirs.revisions) keepBytes(desk, revision, originals);
    insertPackedArticle(db, theirs, desk.clock());
    const notes = addNotes(desk, theirs.id, theirs.notes);
    return { articleId: theirs.id, isNew: true, added: nothing, differs: notes < theirs.notes.length };
  }
  if (standing === 'binned') unbinArticle(db, theirs.id);
  return mergeKnown(desk, theirs, originals);
}

function mergeKnown(desk: LibraryContext, theirs: PackedArticle, originals: Packed['originals']): MergedArticle {
  const { db } = desk;
  const articleId = theirs.id;
  const ours = ofLibrary(desk, articleId);
  const left = { articleId, isNew: false, added: nothing };
  if (sameAs(ours, theirs)) return { ...left, differs: false };
  const versions = newVersions(ours, theirs);
  if (
    versions === undefined ||
    takenId(
      db,
      versions.map(({ id }) => id),
    ) !== undefined
  ) {
    return { ...left, differs: true };
  }
  for (const revision of versions) {
    keepBytes(desk, revision, originals);
    insertPackedRevision(db, articleId, revision);
  }
  const known = new Set(ours.facts.map(({ id }) => id));
  const byHand = theirs.facts.filter(
    ({ id, origin, mergedInto }) =>
      origin === 'hand' && ours.shownId === theirs.shownId && mergedInto === undefined && !known.has(id),
  );
  const lines = byHand.filter(({ id }) => takenId(db, [id]) === undefined);
  insertPackedFacts(db, articleId, lines);
  const notes = addNotes(desk, articleId, theirs.notes);
  return {
    articleId,
    isNew: false,
    added: { versions: versions.length, lines: lines.length, notes },
    differs: !sameAs(ofLibrary(desk, articleId), theirs),
  };
}

/** The versions that only the file has; undefined where the two know one version otherwise, and nothing is safe. */
function newVersions(ours: PackedArticle, theirs: PackedArticle): PackedRevision[] | undefined {
  const byId = new Map(ours.revisions.map((revision) => [revision.id, revision]));
  const numbers = new Set(ours.revisions.map(({ ordinal }) => ordinal));
  const fresh: PackedRevision[] = [];
  for (const revision of theirs.revisions) {
    const known = byId.get(revision.id);
    if (known ? !sameAs(known, revision) : numbers.has(revision.ordinal)) return undefined;
    if (!known) fresh.push(revision);
  }
  return fresh;
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

function sameAs(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
