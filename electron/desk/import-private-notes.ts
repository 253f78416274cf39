import type { AnnotationTarget, PassageSelectors } from '../contract/annotations.ts';
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
import { hideWordsOf } from './note-words.ts';
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
  const report = { added: 0, updated: 0, kept: 0, withoutArticle: 0, withoutPlace: 0 };
  const here = new Set(listRevisionIds(desk.db));
  const home = homesIn(desk, sealed, here);
  const passages = new Map(sealed.passages.map(({ noteId, selectors }) => [noteId, selectors]));
  recordStep(desk.db, desk.texts.commands.steps.importPrivateNotes, () => {
    for (const note of sealed.notes) {
      const known = withKnownPlaces(note, here);
      const place = home(note);
      const target = place && targetHere(desk, known, place, passages.get(note.id));
      const outcome = merge(desk, known, place && { ...place, target: target ?? { kind: 'article' } });
      report[outcome] += 1;
      if (place && target === undefined && outcome !== 'kept') report.withoutPlace += 1;
    }
  });
  if (report.added + report.updated > 0) desk.changed('all');
  return report;
}

interface Home {
  readonly articleId: string;
  readonly revisionId: string;
  /** True where the version is another one than the note was made on, and not of the same text. */
  readonly isOther: boolean;
}

function merge(
  desk: DeskContext,
  note: PrivateNote,
  home: Pick<PrivateNote, 'articleId' | 'revisionId' | 'target'> | undefined,
): keyof SealedNotesImport {
  if (home === undefined) return 'withoutArticle';
  if (findAnnotation(desk.db, note.id) !== undefined) return 'kept';
  const ours = oursOf(desk, note.id);
  if (ours !== undefined && ours !== 'damaged' && ours.modifiedAt >= note.modifiedAt) return 'kept';
  const { articleId, revisionId, target } = home;
  desk.notes.put({ ...note, articleId, revisionId, target });
  hideWordsOf(desk, note.id);
  return ours === undefined ? 'added' : 'updated';
}

/** The note of an id as it is here. One that is damaged is what a copy is kept for. */
function oursOf({ notes }: DeskContext, id: string): PrivateNote | 'damaged' | undefined {
  try {
    return notes.get(id);
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'note-damaged') return 'damaged';
    throw error;
  }
}

/**
 * What a note is about here. A paragraph's number says nothing in another text, nor does a line that is not here: then it
 * is the words that the note stood on, wherever they are. Undefined where nothing says what they were.
 */
function targetHere(
  { db }: DeskContext,
  { target }: PrivateNote,
  { isOther }: Home,
  selectors: PassageSelectors | undefined,
): AnnotationTarget | undefined {
  const isLost = target.kind === 'fact' ? !factExists(db, target.factId) : target.kind === 'paragraph' && isOther;
  if (!isLost) return target;
  return selectors && { kind: 'passage', selectors };
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
    if (unknown.has(hash) && articleExists(db, articleId)) byHash.set(hash, { articleId, revisionId, isOther: false });
  }
  const hashes = new Map(versions.map(({ revisionId, hash }) => [revisionId, hash]));
  return ({ articleId, revisionId }) => {
    if (here.has(revisionId)) return { articleId: getRevision(db, revisionId).articleId, revisionId, isOther: false };
    const same = byHash.get(hashes.get(revisionId) ?? '');
    if (same !== undefined || !articleExists(db, articleId)) return same;
    // Its words are looked for in the text that is here.
    return { articleId, revisionId: currentRevision(db, articleId).id, isOther: true };
  };
}
