import { planRedraft, type RedraftPlan } from '../briefing/redraft.ts';
import type { Revision } from '../contract/articles.ts';
import type { CallInput, RedraftReport } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { engineVersion } from '../drafting/engine-version.ts';
import { setDraftedWith } from '../storage/drafted-with.ts';
import { insertFacts, placeFacts } from '../storage/facts.ts';
import { carryFact, dropFact, redraftFact } from '../storage/redrafted-facts.ts';
import { currentRevision } from '../storage/revisions.ts';
import { recordStep } from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { draftedLines, mergesOf } from './drafted-lines.ts';
import type { DraftCourse } from './drafter.ts';
import { registerFor } from './register-for.ts';
import { type LineOnDesk, linesOnDesk } from './stored-lines.ts';

/**
 * Drafts an article's briefing again, as one step: what a hand has touched stays as it is, new lines come in, untouched
 * ones that are no longer found go, and the others keep their ids. The same draft a second time changes nothing.
 *
 * @throws ReadoutError `not-found`; `changed-elsewhere` where the text was changed meanwhile; `took-too-long`; the
 *   signal's reason where it is aborted. Nothing has changed then.
 */
export async function draftAgain(
  desk: DeskContext,
  { articleId }: CallInput<'draftAgain'>,
  course: DraftCourse = {},
): Promise<RedraftReport> {
  const revision = currentRevision(desk.db, articleId);
  const { text, blocks, title, titleIsOurs, language, place, date } = revision;
  const known = language === 'und' ? undefined : language;
  const drafted = await desk.drafter.draft(
    { text, blocks, title, titleIsOurs, language: known, place, date },
    { register: registerFor(desk.db, articleId) },
    course,
  );
  course.signal?.throwIfAborted();
  const label = desk.texts.commands.steps.draftAgain;
  const report = recordStep(desk.db, label, () => {
    if (currentRevision(desk.db, articleId).id !== revision.id) throw new ReadoutError('changed-elsewhere', label);
    const lines = linesOnDesk(desk, revision);
    const plan = planRedraft(
      lines.map(({ line }) => line),
      draftedLines(drafted.facts, mergesOf(lines.map(({ fact }) => fact))),
    );
    const removed = desk.notes.state().locked ? [] : plan.removed;
    apply(desk, revision, { ...plan, removed }, lines);
    setDraftedWith(desk.db, articleId, { engine: engineVersion, revisionId: revision.id });
    return {
      added: plan.added.length,
      removed: removed.length,
      changed: plan.changed.length,
      kept: plan.kept.length,
    };
  });
  desk.changed([articleId]);
  return report;
}

function apply(desk: DeskContext, revision: Revision, plan: RedraftPlan, lines: readonly LineOnDesk[]): void {
  const { db } = desk;
  const { articleId, id: revisionId, text } = revision;
  const drafted = { revisionId, text };
  for (const id of plan.removed) dropFact(db, id);
  for (const { id, body, evidence } of plan.changed) redraftFact(db, { factId: id, body, evidence }, drafted);
  const stays = new Set([...plan.kept, ...plan.same]);
  for (const { fact, line } of lines) {
    if (stays.has(fact.id) && fact.revisionId !== revisionId && line.spans.length > 0)
      carryFact(db, { id: fact.id, body: line.body }, line.spans, drafted);
  }
  const added = plan.added.map((line) => ({ ...line, id: desk.ids() }));
  insertFacts(
    db,
    added.map(({ id, body, evidence }) => ({ id, articleId, revisionId, body, evidence, origin: 'engine' })),
  );
  placeFacts(db, articleId, added);
}
