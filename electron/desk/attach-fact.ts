import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import { getFact, setFactVerdict } from '../storage/facts.ts';
import { carryFact } from '../storage/redrafted-facts.ts';
import { currentRevision } from '../storage/revisions.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { linesOnDesk } from './stored-lines.ts';

/**
 * Says on which passages of the version that its article shows a line rests: that proposed ones are right, or others.
 * The line is confirmed by that.
 *
 * @throws ReadoutError `not-found`; `other-version` where the article shows another version; `bad-input` for a place
 *   outside its text
 */
export function attachFact(desk: LibraryContext, { factId, revisionId, spans }: CallInput<'attachFact'>): Fact {
  return factStep(desk, 'attach', (db) => {
    const { articleId, verdict } = getFact(db, factId);
    const revision = currentRevision(db, articleId);
    if (revision.id !== revisionId) throw new ReadoutError('other-version');
    const found = linesOnDesk(desk.db, revision).find(({ fact }) => fact.id === factId);
    if (!found) throw new ReadoutError('not-found');
    const { body, drafted } = found.line;
    carryFact(db, { id: factId, body, drafted }, spans, { revisionId, text: revision.text });
    if (verdict === undefined) setFactVerdict(db, factId, 'confirmed');
    return getFact(db, factId);
  });
}
