import { nameKey } from '../article/name-key.ts';
import type { NameGroup } from '../briefing/dossier/name-groups.ts';
import type { CallInput } from '../contract/calls.ts';
import type { PeoplePage } from '../contract/people.ts';
import { articleName } from '../storage/article-name.ts';
import type { LibraryContext } from './context.ts';
import { nameDirectory } from './name-directory.ts';

/** A piece of the list of people and organisations, those in the most articles first. */
export async function people(
  desk: LibraryContext,
  { words, kind, from, count }: CallInput<'people'>,
): Promise<PeoplePage> {
  const sought = nameKey(words).split(' ');
  const found = (await nameDirectory(desk)).filter(
    (group) => (kind === null || group.kind === kind) && has(group, sought),
  );
  return {
    total: found.length,
    people: found.slice(from, from + count).map(({ id, kind: of, name, articleIds, only }) => ({
      id,
      kind: of,
      name,
      articles: articleIds.size,
      only: only === undefined ? undefined : articleName(desk.db, only)?.title,
    })),
  };
}

/** Each word that is sought begins a word of one of the names. */
function has({ name, names }: NameGroup, sought: readonly string[]): boolean {
  return [name, ...names].some((form) => {
    const key = ` ${nameKey(form)}`;
    return sought.every((word) => key.includes(` ${word}`));
  });
}
