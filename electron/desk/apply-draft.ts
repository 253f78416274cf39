import { planRedraft } from '../briefing/redraft.ts';
import type { Revision } from '../contract/articles.ts';
import type { RedraftReport } from '../contract/calls.ts';
import type { VerdictCounts } from '../contract/carried-marks.ts';
import type { DraftedFact } from '../contract/facts.ts';
import { engineVersion } from '../drafting/engine-version.ts';
import { setDraftedWith } from '../storage/drafted-with.ts';
import { insertFacts, placeFacts } from '../storage/facts.ts';
import { dropFact, redraftFact } from '../storage/redrafted-facts.ts';
import { countVerdicts } from './carry-passages.ts';
import type { NotesAtHand } from './context.ts';
import { draftedLines, mergesOf } from './drafted-lines.ts';
import { keepNotesOf } from './notes-of-dropped-lines.ts';
import { settleLines } from './settle-lines.ts';
import { linesOnDesk } from './stored-lines.ts';

/** What a new draft came to. */
export interface AppliedDraft {
  readonly redraft: RedraftReport;
  /** What became of every passage that a line rested on before. */
  readonly sources: VerdictCounts;
}

/**
 * Lets an article's lines be what was drafted from one of its texts: what a hand has touched stays as it is, new lines
 * come in, untouched ones that are no longer found go, and the others keep their ids. To be called inside a step.
 */
export function applyDraft(desk: NotesAtHand, revision: Revision, facts: readonly DraftedFact[]): AppliedDraft {
  const { db, notes } = desk;
  const { articleId, id: revisionId, text } = revision;
  const into = { revisionId, text };
  const lines = linesOnDesk(db, revision);
  const plan = planRedraft(
    lines.map(({ line }) => line),
    draftedLines(facts, mergesOf(lines.map(({ fact }) => fact))),
  );
  // A sealed note may hang on any line.
  const isSealed = notes === undefined || notes.state().locked;
  const removed = isSealed ? [] : plan.removed;
  if (notes !== undefined) keepNotesOf(db, notes, removed);
  for (const id of removed) dropFact(db, id);
  for (const { id, body, evidence } of plan.changed) redraftFact(db, { factId: id, body, evidence }, into);
  const gone = new Set([...removed, ...plan.changed.map(({ id }) => id)]);
  const left = lines.filter(({ fact }) => !gone.has(fact.id));
  settleLines(db, left, new Set(plan.same), into);
  const added = plan.added.map((line) => ({ ...line, id: desk.ids() }));
  insertFacts(
    db,
    added.map(({ id, body, evidence }) => ({ id, articleId, revisionId, body, evidence, origin: 'engine' })),
  );
  placeFacts(db, articleId, added);
  // Where lines could not be taken away, drafting again stays on offer.
  if (removed.length === plan.removed.length) setDraftedWith(db, articleId, { engine: engineVersion, revisionId });
  return {
    redraft: {
      added: added.length,
      removed: removed.length,
      changed: plan.changed.length,
      kept: plan.kept.length,
    },
    sources: countVerdicts(lines.flatMap(({ passages }) => passages)),
  };
}
