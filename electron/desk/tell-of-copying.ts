import { readSettings, saveSettings } from '../storage/settings.ts';
import type { LibraryContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';
import { syncedBy } from './synced-folder.ts';

/** What is to be told, once in a library's life, where a service copies its folder elsewhere; undefined else. */
export function copyingToTell({ db, folder, texts }: LibraryContext): string | undefined {
  if (readSettings(db, defaultSettings).copyTold) return undefined;
  const service = syncedBy(folder);
  if (service === undefined) return undefined;
  saveSettings(db, { copyTold: true });
  return texts.keeping.synced(service);
}
