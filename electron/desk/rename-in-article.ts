import { renamedIn } from '../briefing/named-in.ts';
import { changeFactBody, listFacts } from '../storage/facts.ts';
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
  for (const fact of listFacts(db, articleId)) {
    if (only && !only(fact.id)) continue;
    const body = renamedIn(fact.body, rename, true);
    if (body !== fact.body) changeFactBody(db, fact.id, body);
  }
}
