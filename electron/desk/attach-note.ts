import { paragraphAt } from '../article/paragraphs.ts';
import { selectorsFor } from '../article/selectors.ts';
import type { AnnotationTarget } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Span } from '../contract/text.ts';
import { currentRevision } from '../storage/revisions.ts';
import { recordStep } from '../storage/undo.ts';
import { findNote, keepNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/**
 * Says where a note or mark stands in the version that its article shows: that a proposed place is right, or that it is
 * another one. Where it stood before is kept with it.
 *
 * @throws ReadoutError `not-found`; `other-version` where the article shows another version; `bad-input` for a place
 *   outside its text
 */
export function attachNote(desk: DeskContext, { noteId, revisionId, span }: CallInput<'attachNote'>): Annotation {
  const step = desk.texts.commands.steps.attach;
  const note = findNote(desk, noteId);
  const revision = currentRevision(desk.db, note.articleId);
  if (revision.id !== revisionId) throw new ReadoutError('other-version');
  if (span.end > revision.text.length) throw new ReadoutError('bad-input', 'span');
  const attached = attachedTo(note, revision, span);
  recordStep(desk.db, step, () => keepNote(desk, attached));
  desk.changed([note.articleId], 'notes');
  return attached;
}

/** A note that stands at a place of a version from now on; the rest of it stays as it is. */
export function attachedTo<Note extends Annotation>(note: Note, revision: Revision, span: Span): Note {
  const { revisionId, target, earlier = [] } = note;
  const before = earlier.filter((place) => place.revisionId !== revisionId && place.revisionId !== revision.id);
  return {
    ...note,
    revisionId: revision.id,
    target: targetAt(target, revision, span),
    earlier: revisionId === revision.id ? earlier : [...before, { revisionId, target }],
  };
}

function targetAt(before: AnnotationTarget, { text, blocks }: Revision, span: Span): AnnotationTarget {
  return before.kind === 'paragraph'
    ? { kind: 'paragraph', number: Math.max(1, paragraphAt(blocks, span.start)) }
    : { kind: 'passage', selectors: selectorsFor(text, span) };
}
