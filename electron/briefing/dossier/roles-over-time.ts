import { nameKey } from '../../article/name-key.ts';
import type { IsoDate } from '../../contract/text.ts';
import { roleWords } from '../role-words.ts';

/** What one article says that somebody is. */
export interface RoleSeen {
  readonly articleId: string;
  readonly date?: IsoDate | undefined;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
}

/** A role with the articles that give it. */
export interface RolePeriod<Seen extends RoleSeen> {
  readonly role: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly articles: number;
  readonly seen: readonly Seen[];
}

/**
 * The roles of somebody, the newest first, each with the days between which articles give it. What no article says of
 * them comes last, without words.
 *
 * @param seen the newest first
 */
export function rolesOverTime<Seen extends RoleSeen>(seen: readonly Seen[]): RolePeriod<Seen>[] {
  const periods = new Map<string, Seen[]>();
  for (const one of seen) {
    const key = nameKey(roleWords(one.role, one.affiliation) ?? '');
    const same = periods.get(key);
    if (same) same.push(one);
    else periods.set(key, [one]);
  }
  return [...periods]
    .map(([key, same]) => {
      const days = same.flatMap(({ date }) => (date === undefined ? [] : [date])).toSorted();
      const [newest] = same;
      return {
        role: key === '' ? undefined : roleWords(newest?.role, newest?.affiliation),
        from: days[0],
        to: days.at(-1),
        articles: new Set(same.map(({ articleId }) => articleId)).size,
        seen: same,
      };
    })
    .sort(
      (a, b) => Number(a.role === undefined) - Number(b.role === undefined) || ((a.to ?? '') < (b.to ?? '') ? 1 : -1),
    );
}
