import type { CallInput } from '../contract/calls.ts';
import type { Settings } from '../contract/desk-state.ts';
import * as settings from '../storage/settings.ts';
import type { LibraryContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';

/** Keeps the settings that are handed in, and answers with all of them. */
export function saveSettings({ db }: LibraryContext, input: CallInput<'saveSettings'>): Settings {
  settings.saveSettings(db, input);
  return settings.readSettings(db, defaultSettings);
}
