import type { Settings } from '../contract/desk-state.ts';
import { settingReaders } from '../contract/entity-readers.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change, inTransaction } from './statements.ts';

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(settingReaders, key);
}

function readSetting(key: keyof Settings, value: string): Partial<Settings> {
  try {
    return { [key]: settingReaders[key](JSON.parse(value)) };
  } catch {
    return {};
  }
}

/** What the desk remembers. A value that cannot be understood, or that was never saved, is its default. */
export function readSettings(db: ReadableDb, defaults: Settings): Settings {
  let settings = defaults;
  for (const { key, value } of allRows<{ key: string; value: string }>(db, 'SELECT key, value FROM setting')) {
    if (isSetting(key)) settings = { ...settings, ...readSetting(key, value) };
  }
  return settings;
}

/** Keeps the settings that are handed in; an undefined one is forgotten. */
export function saveSettings(db: WritableDb, settings: Partial<Settings>): void {
  inTransaction(db, () => {
    for (const [key, value] of Object.entries(settings)) {
      if (value === undefined) {
        change(db, 'DELETE FROM setting WHERE key = ?', [key]);
      } else {
        change(
          db,
          'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
          [key, JSON.stringify(value)],
        );
      }
    }
  });
}
