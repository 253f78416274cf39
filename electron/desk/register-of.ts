import { nameKey } from '../article/name-key.ts';
import type { PackedArticle, PackedEntry } from '../contract/packed.ts';
import type { Register } from '../contract/register.ts';

/**
 * What was taught about the names of some articles: entries whose name or other form stands in one of their texts, and
 * those that were seen in one, each with what it was there and nowhere else.
 */
export function registerOf(register: Register, articles: readonly PackedArticle[]): PackedEntry[] {
  if (register.length === 0) return [];
  const ids = new Set(articles.map(({ id }) => id));
  const texts = articles.flatMap(({ revisions }) =>
    revisions.map(({ title, text }) => ` ${nameKey(`${title} ${text}`)} `),
  );
  const isNamed = (name: string) => {
    const key = nameKey(name);
    return key !== '' && texts.some((text) => text.includes(` ${key} `));
  };
  const found = register.filter(
    ({ name, aliases, roles }) => roles.some(({ articleId }) => ids.has(articleId)) || [name, ...aliases].some(isNamed),
  );
  const known = new Set(found.map(({ id }) => id));
  return found.map(({ id, kind, name, aliases, roles, apart }) => ({
    ...{ id, kind, name, aliases },
    roles: roles
      .filter(({ articleId }) => ids.has(articleId))
      .map(({ articleId, seen, role, affiliation }) => ({ articleId, seen, role, affiliation })),
    apart: apart.filter((other) => known.has(other)),
  }));
}
