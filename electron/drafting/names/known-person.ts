import { nameKey } from '../../article/name-key.ts';
import type { KnownPerson } from '../../contract/facts.ts';
import type { Entity } from './entity.ts';

/**
 * What the register adds to a person of this article: a fuller name, and, where the article gives no role, the newest that
 * was seen elsewhere. It stands apart from the article's own words. Undefined where it adds nothing.
 */
export function knownPerson({ taught, name, forms }: Entity, hasRole: boolean): KnownPerson | undefined {
  if (!taught) return undefined;
  const isKnownHere = [...forms, name].some((form) => nameKey(form) === nameKey(taught.name));
  const last = hasRole ? undefined : taught.roles[0];
  if (isKnownHere && !last) return undefined;
  return {
    name: isKnownHere ? undefined : taught.name,
    role: last?.role,
    affiliation: last?.affiliation,
    article: last?.articleTitle,
    seen: last?.seen,
  };
}
