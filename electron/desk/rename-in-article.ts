import { renamedIn } from '../briefing/named-in.ts';
import { changeFactBodies, listFacts } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';

/**
 * Gives a name in other lines of an article another form: speakers, parties, those who ask. Lines that change count as
 * changed by hand. To be called inside a step.
 *
 * @param only the lines it may touch; all of them unless told
 */
export function renameInArticle(
  { db }: LibraryContext,
  articleId: string,
  rename: (name: string) => string,
  only?: (factId: string) => boolean,
): void {
  const changes = listFacts(db, articleId).flatMap((fact) => {
    const body = !only || only(fact.id) ? renamedIn(fact.body, rename, true) : fact.body;
    return body === fact.body ? [] : [{ fact, body }];
  });
  changeFactBodies(db, changes);
}
