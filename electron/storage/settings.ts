import type { Settings } from '../contract/desk-state.ts';
import { settingsSchema } from '../contract/entity-schemas.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change, inTransaction } from './statements.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the desk remembers. A value that cannot be understood, or that was never saved, is its default. */
export function readSettings(db: ReadableDb, defaults: Settings): Settings {
  const some = settingsSchema.partial();
  let settings = defaults;
  for (const { key, value } of allRows<{ key: string; value: string }>(db, 'SELECT key, value FROM setting')) {
    const one = some.safeParse({ [key]: parsed(value) });
    if (one.success) {
      settings = { ...settings, ...one.data };
    }
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
