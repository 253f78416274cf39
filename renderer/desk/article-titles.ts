import { useEffect } from 'react';
import { ask } from './calls.ts';
import { session } from './session.ts';
import { createStore, useStore } from './store.ts';

/** Titles of articles that are not open, as far as somebody has asked for them since the list was read last. */
const known = createStore<{ readonly age: number; readonly titles: ReadonlyMap<string, string> }>({
  age: 0,
  titles: new Map(),
});

let wanted = new Set<string>();

/** Asks for titles, all that are wanted at once in one call. */
function want(articleId: string): void {
  if (wanted.size === 0) queueMicrotask(() => void fetchWanted());
  wanted.add(articleId);
}

async function fetchWanted(): Promise<void> {
  const articleIds = [...wanted];
  wanted = new Set();
  const age = session.get().listAge;
  const found = await ask((calls) => calls.articleTitles({ articleIds }));
  if (!found.ok) return;
  const before = known.get();
  const titles = new Map(before.age === age ? before.titles : []);
  for (const articleId of articleIds) titles.set(articleId, '');
  for (const { articleId, title } of found.value) titles.set(articleId, title);
  known.set({ age, titles });
}

/** Watches what an article is called; empty until that is known. */
export function useArticleTitle(articleId: string | undefined): string {
  const title = useStore(known, (state) => (articleId === undefined ? '' : state.titles.get(articleId)));
  const age = useStore(known, (state) => state.age);
  const present = useStore(session, (state) => state.listAge);
  useEffect(() => {
    if (articleId !== undefined && (title === undefined || age !== present)) want(articleId);
  }, [articleId, title, age, present]);
  return title ?? '';
}
