import type { Register } from '../contract/register.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { listRegister } from '../storage/register.ts';

/**
 * What drafting an article may know from others. What was seen in the article itself is left out: it is to be found in
 * its own words.
 */
export function registerFor(db: ReadableDb, articleId?: string): Register {
  return listRegister(db).map((entry) => ({
    ...entry,
    roles: entry.roles.filter((role) => role.articleId !== articleId),
  }));
}
