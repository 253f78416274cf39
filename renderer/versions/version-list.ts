import { wordDay } from '../../electron/briefing/dates.ts';
import { localDay } from '../../electron/briefing/local-day.ts';
import type { VersionListing } from '../../electron/contract/versions.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { ask } from '../desk/calls.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { interfaceLocale, texts } from '../desk/texts.ts';

/** The versions of the open article, the first first; empty until they have been read. */
export const versionList = createStore<{ readonly articleId: string; readonly versions: readonly VersionListing[] }>({
  articleId: '',
  versions: [],
});

/** Reads the list again. */
export async function loadVersions(): Promise<void> {
  const { articleId } = session.get();
  if (articleId === null) return;
  const result = await ask((calls) => calls.listVersions({ articleId }));
  if (result.ok && session.get().articleId === articleId) versionList.set({ articleId, versions: result.value });
}

/** A version in a list: its number, where it is from, and the day. */
export function versionName({ ordinal, origin, createdAt, fileName, current }: VersionListing): string {
  const words = texts().versions;
  const day = wordDay(localDay(createdAt), interfaceLanguage(interfaceLocale()), 'short');
  const from = origin === 'import' && fileName !== undefined ? fileName : words.origin[origin];
  return [words.version(ordinal), from, day, ...(current ? [words.present] : [])].join(' · ');
}
