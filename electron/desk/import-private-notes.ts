import type { AnnotationTarget } from '../contract/annotations.ts';
import type { SealedNotesImport } from '../contract/exchange.ts';
import type { PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { openSealedFile } from '../privacy/sealed-file.ts';
import { findAnnotation } from '../storage/annotations.ts';
import { articleExists } from '../storage/articles.ts';
import { factExists } from '../storage/fact-rows.ts';
import { currentRevision, getRevision, listRevisionIds } from '../storage/revisions.ts';
import { recordStep } from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { textHash } from './exported-annotations.ts';
import { readSealedNotes, type SealedNotes } from './sealed-notes-text.ts';

/**
 * Merges the private notes of a sealed file with those that are here, by their ids, in one step that undo takes back. Of
 * two the one that was changed later stays; one that is printable here stays as it is.
 *
 * @param name the file's, for refusals
 * @throws ReadoutError `not-sealed-notes`, `sealed-notes-shut`; `locked` while the notes here are
 */
export async function importPrivateNotes(
  desk: DeskContext,
  { name, file, passphrase }: { readonly name: string; readonly file: Buffer; readonly passphrase: string },
): Promise<SealedNotesImport> {
  if (desk.notes.state().locked) throw new ReadoutError('locked');
  const sealed = readSealedNotes(await openSealedFile(name, file, passphrase));
  if (sealed === undefined) throw new ReadoutError('not-sealed-notes', name);
  const report = { added: 0, updated: 0, kept: 0, withoutArticle: 0 };
  const here = new Set(listRevisionIds(desk.db));
  const home = homesIn(desk, sealed, here);
  recordStep(desk.db, desk.texts.commands.steps.importPrivateNotes, () => {
    for (const note of sealed.notes) report[merge(desk, withKnownPlaces(note, here), home(note))] += 1;
  });
  if (report.added + report.updated > 0) desk.changed('all');
  return report;
}

interface Home {
  readonly articleId: string;
  readonly revisionId: string;
}

function merge(desk: DeskContext, note: PrivateNote, home: Home | undefined): keyof SealedNotesImport {
  if (home === undefined) return 'withoutArticle';
  if (findAnnotation(desk.db, note.id) !== undefined) return 'kept';
  const ours = desk.notes.get(note.id);
  if (ours !== undefined && ours.modifiedAt >= note.modifiedAt) return 'kept';
  desk.notes.put({ ...note, ...home, target: targetHere(desk, note.target) });
  return ours === undefined ? 'added' : 'updated';
}

/** A note on a line that is not here is about the article. */
function targetHere({ db }: DeskContext, target: AnnotationTarget): AnnotationTarget {
  return target.kind === 'fact' && !factExists(db, target.factId) ? { kind: 'article' } : target;
}

function withKnownPlaces(note: PrivateNote, here: ReadonlySet<string>): PrivateNote {
  return { ...note, earlier: note.earlier?.filter(({ revisionId }) => here.has(revisionId)) };
}

/** Where each note belongs here: on the version that it knows, or on one with the very same text. */
function homesIn(
  { db }: DeskContext,
  { versions }: SealedNotes,
  here: ReadonlySet<string>,
): (note: PrivateNote) => Home | undefined {
  const unknown = new Set(versions.filter(({ revisionId }) => !here.has(revisionId)).map(({ hash }) => hash));
  const byHash = new Map<string, Home>();
  // Every text of the library is read only where a version is not known by its id.
  for (const revisionId of unknown.size === 0 ? [] : here) {
    const { articleId, text } = getRevision(db, revisionId);
    const hash = textHash(text);
    if (unknown.has(hash) && articleExists(db, articleId)) byHash.set(hash, { articleId, revisionId });
  }
  const hashes = new Map(versions.map(({ revisionId, hash }) => [revisionId, hash]));
  return ({ articleId, revisionId }) => {
    if (here.has(revisionId)) return { articleId: getRevision(db, revisionId).articleId, revisionId };
    const same = byHash.get(hashes.get(revisionId) ?? '');
    if (same !== undefined || !articleExists(db, articleId)) return same;
    // Its words are looked for in the text that is here.
    return { articleId, revisionId: currentRevision(db, articleId).id };
  };
}
