import type { CallInput } from '../contract/calls.ts';
import { listMovedSpans } from '../storage/carried-spans.ts';
import { getFact } from '../storage/facts.ts';
import { setFactSpans } from '../storage/redrafted-facts.ts';
import { currentRevision } from '../storage/revisions.ts';
import { recordStep } from '../storage/undo.ts';
import { attachedTo } from './attach-note.ts';
import { carriedReport } from './carried-report.ts';
import { findNote, keepNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/** Confirms every mark and line that stands in its own words elsewhere, as one step. Throws ReadoutError `not-found`. */
export function confirmMoved(desk: DeskContext, { articleId }: CallInput<'confirmMoved'>): undefined {
  const { db, texts } = desk;
  const revision = currentRevision(db, articleId);
  const moved = carriedReport(desk, { articleId }).notes.filter(({ verdict }) => verdict === 'moved');
  const factIds = new Set(listMovedSpans(db, articleId).map(({ factId }) => factId));
  recordStep(db, texts.commands.steps.confirmMoved, () => {
    for (const { noteId, passage } of moved) {
      if (passage?.now) keepNote(desk, attachedTo(findNote(desk, noteId), revision, passage.now));
    }
    for (const id of factIds) setFactSpans(db, id, getFact(db, id).evidence.spans);
  });
  desk.changed([articleId]);
}
