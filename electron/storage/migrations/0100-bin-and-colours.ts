import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * A printable annotation in the bin says since when; a private one says it within its seal. What a person calls the
 * colours is kept apart from what is marked with them. Tags and links stand in the annotation's own row since it exists.
 */
export const binAndColours: Migration = {
  version: 100,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      ALTER TABLE annotation ADD COLUMN deleted_at INTEGER;

      CREATE TABLE colour_name (
        colour TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      `,
    ),
};
