import type { CallInput } from '../contract/calls.ts';
import type { NotesInReach } from '../contract/note-calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { annotationsLinkingToAny, countAnnotations, lineIds, presentAnnotations } from '../storage/annotations-near.ts';
import { articleExists } from '../storage/articles.ts';
import type { DeskContext } from './context.ts';
import { newestNotes } from './newest-notes.ts';
import {
  placedPrivateNotes,
  privateNotesLinkingTo,
  privateNotesOf,
  privateNotesPlaced,
  shownPrivateNotes,
} from './shown-private-notes.ts';

/**
 * The notes and marks that a window needs while it shows an article: its own, those that link to its lines and notes, and
 * those that its notes link to; and, where it lists notes of all articles, the newest of them. Private ones are simply not
 * there while they are locked or kept off the screen.
 */
export async function listNotes(desk: DeskContext, input: CallInput<'listNotes'>): Promise<NotesInReach> {
  await privateNotesPlaced(desk);
  const { articleId, also, linkedTo, everywhere } = input;
  const newest = everywhere === null ? undefined : await newestNotes(desk, everywhere);
  const ids = newest === undefined ? also : [...also, ...newest.notes.map(({ id }) => id)];
  const privateCount = placedPrivateNotes(desk).length;
  return {
    articleId,
    notes: notesInReach(desk, articleId, ids, linkedTo),
    privateCount,
    ...(newest === undefined
      ? {}
      : { everywhere: { count: privateCount + countAnnotations(desk.db), hasMore: newest.hasMore } }),
  };
}

/**
 * Those of one article and what is linked with them, the oldest first.
 *
 * @param also notes that are wanted wherever they are, with what they link to
 * @param linkedTo a note or line; what links to it is wanted
 */
export function notesInReach(
  desk: DeskContext,
  articleId: string | null,
  also: readonly string[] = [],
  linkedTo: string | null = null,
): Annotation[] {
  const { db } = desk;
  const found = new Map<string, Annotation>();
  const add = (notes: readonly Annotation[]) => {
    for (const note of notes) found.set(note.id, note);
  };
  const addByIds = (ids: readonly string[]) => {
    const missing = ids.filter((id) => !found.has(id));
    add(presentAnnotations(db, missing));
    add(presentNotes(desk, missing));
  };
  const isHere = articleId !== null && articleExists(db, articleId);
  if (isHere) add([...listAnnotationsOf(db, articleId), ...privateNotesOf(desk, articleId)]);
  const targets = [
    ...found.keys(),
    ...(isHere ? lineIds(db, articleId) : []),
    ...(linkedTo === null ? [] : [linkedTo]),
  ];
  addByIds(also);
  const links = [...found.values()].flatMap((note) => note.links);
  add(annotationsLinkingToAny(db, targets));
  add(presentNotes(desk, privateNotesLinkingTo(desk, targets)));
  addByIds(links);
  return [...found.values()].sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
}

/** Private notes by their ids; those of articles in the bin are left out. */
function presentNotes(desk: DeskContext, ids: Iterable<string>): Annotation[] {
  return shownPrivateNotes(desk, ids).filter((note) => articleExists(desk.db, note.articleId));
}
