import { useEffect, useState } from 'react';
import { mostRows, usualListView } from '../../electron/contract/article-list.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { ask } from '../desk/calls.ts';

/** All articles that are neither archived nor in the bin, a window after the other, for sheets that choose among them. */
export function useWholeList(): readonly ArticleListing[] {
  const [listings, setListings] = useState<readonly ArticleListing[]>([]);
  useEffect(() => {
    let ended = false;
    const read = async () => {
      const found: ArticleListing[] = [];
      for (const kind of ['pinned', 'all'] as const) {
        for (let offset = 0; ; offset += mostRows) {
          const group = { kind, value: '' };
          const rows = await ask((calls) =>
            calls.listWindow({ view: { ...usualListView, sort: 'date' }, group, offset, limit: mostRows }),
          );
          if (ended || !rows.ok) return;
          found.push(...rows.value);
          // What can be seen at first comes at once, the rest when all of it is there.
          if (offset === 0) setListings([...found]);
          if (rows.value.length < mostRows) break;
        }
      }
      setListings(found);
    };
    void read();
    return () => {
      ended = true;
    };
  }, []);
  return listings;
}
