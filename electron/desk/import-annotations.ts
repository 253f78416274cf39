import { basename } from 'node:path';
import { clipText, oneLine } from '../briefing/clip-text.ts';
import type { AnnotationContent, PrintableAnnotation } from '../contract/annotations.ts';
import type { AnnotationImport, TakenAnnotation } from '../contract/exchange.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { readArticleFile } from '../importing/read-file.ts';
import { findSealedRow } from '../privacy/sealed-rows.ts';
import { findAnnotation, insertAnnotation, updateAnnotation } from '../storage/annotations.ts';
import { listFacts } from '../storage/facts.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { currentRevision, getRevision } from '../storage/revisions.ts';
import { recordLongStep } from '../storage/undo/long-step.ts';
import { recordStep } from '../storage/undo.ts';
import { listVersions } from '../storage/versions.ts';
import { breathing } from './breathe.ts';
import { countVerdicts } from './carry-passages.ts';
import type { NotesAtHand } from './context.ts';
import { textHash } from './exported-annotations.ts';
import type { ThreadCourse } from './in-thread.ts';
import { contentOf, idsFor } from './incoming-note.ts';
import { withKeptWords } from './note-words.ts';
import type { PlacedAnnotation } from './place-annotations.ts';

/** So many are taken in by one commit. */
const atOnce = 200;
/** How much of the words is told in a report, in columns. */
const longest = 100;

/** Which file, on which article, and who is to see what it brings. */
export interface AnnotationsToImport {
  readonly path: string;
  readonly articleId: string;
  readonly visibility: Annotation['visibility'];
}

/**
 * Takes the annotations of a file in, all in one step that undo takes back. What is here already stays as it is.
 *
 * @throws ReadoutError `not-found`; `locked` for private ones while those are; what reading the file throws; the signal's
 *   reason where it was aborted, with nothing changed.
 */
export async function importAnnotations(
  desk: NotesAtHand,
  { path, articleId, visibility }: AnnotationsToImport,
  { signal, progress }: ThreadCourse = {},
): Promise<AnnotationImport> {
  const { db } = desk;
  if (visibility === 'private' && desk.notes?.state().locked !== false) throw new ReadoutError('locked');
  const shown = currentRevision(db, articleId);
  const name = basename(path) || path;
  const bytes = await readArticleFile(path, name);
  // Loaded here, since a desk starts faster without the readers of formats.
  const { readAnnotationFile } = await import('../importing/annotations/read-annotation-file.ts');
  const { title, total, incoming, refused } = readAnnotationFile(name, bytes);
  const known = incoming.some((each) => each.textHash !== undefined);
  const versions = known ? versionsByHash(db, articleId) : new Map();
  const factIds = new Set(listFacts(db, articleId).map(({ id }) => id));
  const all = await desk.anchoring.place(incoming, { shown, versions, factIds }, { signal, progress });
  signal?.throwIfAborted();
  const nowhere = all.filter(marksNothing).map(({ incoming: { place } }) => ({ place, reason: 'noPlace' as const }));
  const placed = all.filter((each) => !marksNothing(each));
  const { taken, alreadyHere, differing } = await store(desk, articleId, placed, visibility);
  if (taken.length > 0) desk.changed([articleId], 'notes');
  const isTaken = new Set(taken.map(({ from }) => from));
  const ofTaken = incoming.filter((each) => isTaken.has(each));
  return {
    file: name,
    title,
    total,
    taken: taken.map(({ from: _, ...each }) => each),
    verdicts: countVerdicts(taken),
    alreadyHere,
    differing,
    refused: [...refused, ...nowhere].sort((one, other) => one.place - other.place),
    cleaned: ofTaken.filter(({ cleaned }) => cleaned).length,
    leftOut: ofTaken.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

/** A bare place that no text here has: nothing of it could ever be shown or found. */
function marksNothing({ incoming, verdict, target }: PlacedAnnotation): boolean {
  return verdict === 'orphan' && target.kind === 'article' && incoming.text === '' && incoming.tags.length === 0;
}

function versionsByHash(db: ReadableDb, articleId: string) {
  const revisions = listVersions(db, articleId).map(({ revisionId }) => getRevision(db, revisionId));
  return new Map(revisions.map((revision) => [textHash(revision.text), revision]));
}

type Taken = TakenAnnotation & { readonly from: PlacedAnnotation['incoming'] };

/** What is taken in comes in at once, or, where it is very much, in pieces between which all else is answered. */
async function store(
  desk: NotesAtHand,
  articleId: string,
  all: readonly PlacedAnnotation[],
  visibility: Annotation['visibility'],
): Promise<Storing> {
  // Asked again, since the article may have gone while its annotations were placed.
  currentRevision(desk.db, articleId);
  const storing: Storing = { taken: [], linking: [], alreadyHere: 0, differing: 0 };
  const now = desk.clock();
  const parts = [
    ...all.map(
      (placed) => () => storeOne(desk, { placed, visibility, content: contentOf(placed, articleId, now) }, storing),
    ),
    () => storeLinking(desk, storing),
  ];
  const label = desk.texts.commands.steps.importAnnotations;
  if (all.length > atOnce) await recordLongStep(desk.db, label, parts, (part) => part(), breathing());
  else
    recordStep(desk.db, label, () => {
      for (const part of parts) part();
    });
  return storing;
}

interface Storing {
  readonly taken: Taken[];
  readonly linking: PrintableAnnotation[];
  alreadyHere: number;
  differing: number;
}

interface ToStore {
  readonly placed: PlacedAnnotation;
  readonly visibility: Annotation['visibility'];
  readonly content: ReturnType<typeof contentOf>;
}

function storeOne(desk: NotesAtHand, { placed, visibility, content }: ToStore, storing: Storing): void {
  const { articleId } = content;
  const { id, here } = freeId(desk, idsFor(placed, articleId), articleId);
  if (here !== undefined) {
    storing.alreadyHere += 1;
    if (here !== 'sealed' && !saysTheSame(here, content)) storing.differing += 1;
    return;
  }
  if (visibility === 'private') desk.notes?.put({ ...content, id, visibility });
  else {
    insertAnnotation(desk.db, { ...content, id, visibility });
    if (content.links.length > 0) storing.linking.push({ ...content, id, visibility });
  }
  const { verdict, incoming } = placed;
  const words = clipText(oneLine(incoming.quote?.exact ?? content.text), longest);
  storing.taken.push({ noteId: id, verdict, words, from: incoming });
}

/** Only when all are there it is known which of the notes that they link to are printable. */
function storeLinking(desk: NotesAtHand, { linking }: Storing): void {
  for (const note of linking) {
    const kept = withKeptWords(desk, note);
    if (kept.text !== note.text) updateAnnotation(desk.db, kept);
  }
}

/** The first id that nothing has, or the note that has one of them already on this article. */
function freeId(desk: NotesAtHand, [first, second]: readonly [string, string], articleId: string) {
  const found = noteWith(desk, first);
  if (found === undefined) return { id: first, here: undefined };
  if (found === 'sealed' || found.articleId === articleId) return { id: first, here: found };
  return { id: second, here: noteWith(desk, second) };
}

/** While private notes are locked, only that there is one with the very id is known. */
function noteWith({ db, notes }: NotesAtHand, id: string): Annotation | 'sealed' | undefined {
  const printable = findAnnotation(db, id);
  if (printable !== undefined || findSealedRow(db, id) === undefined) return printable;
  if (notes === undefined || notes.state().locked) return 'sealed';
  try {
    return notes.get(id);
  } catch {
    return 'sealed';
  }
}

function saysTheSame(one: AnnotationContent, other: AnnotationContent): boolean {
  const said = ({ text, tags, colour, target }: AnnotationContent) =>
    JSON.stringify([text, tags, colour, target.kind === 'passage' ? target.selectors.quote.exact : target]);
  return said(one) === said(other);
}
