import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { getFact, insertFacts } from '../storage/facts.ts';
import { currentRevision } from '../storage/revisions.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';

/**
 * Adds a line by hand, last of its section. Without spans it is the drafter's own. Throws ReadoutError `not-found`;
 * `bad-input` for spans outside the text.
 */
export function addFact(desk: LibraryContext, { articleId, body, spans }: CallInput<'addFact'>): Fact {
  const id = desk.ids();
  return factStep(desk, 'addFact', (db) => {
    const revisionId = currentRevision(db, articleId).id;
    const evidence = { spans, confidence: 1, reason: desk.texts.commands.addedByHand, drafter: spans.length === 0 };
    insertFacts(db, [{ id, articleId, revisionId, body, evidence, origin: 'hand' }]);
    return getFact(db, id);
  });
}
