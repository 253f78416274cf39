import { renamer } from '../briefing/named-in.ts';
import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import { changeFactBody, getFact } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { renameInArticle } from './rename-in-article.ts';
import { namedBody, teach } from './teach.ts';

/**
 * Changes what a fact says; its kind and its sources stay. A person or an organisation by another name is named
 * so in every line, and enters the register. Throws ReadoutError `not-found`, `bad-input`.
 */
export function editFact(desk: LibraryContext, { factId, body }: CallInput<'editFact'>): Fact {
  return factStep(desk, 'editFact', (db) => {
    const before = getFact(db, factId);
    if (before.body.kind !== body.kind) throw new ReadoutError('bad-input', body.kind);
    const fact = changeFactBody(db, factId, body);
    const [was, named] = [namedBody(before), namedBody(fact)];
    if (was && named && was.name !== named.name) renameInArticle(desk, fact.articleId, renamer([was.name], named.name));
    if (named && fact.changedByHand) teach(desk, fact.articleId, named);
    return fact;
  });
}
